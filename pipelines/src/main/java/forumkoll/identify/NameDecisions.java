package forumkoll.identify;

import forumkoll.identify.NameDecision.Kind;
import forumkoll.identify.NameDecision.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What reviewers have decided, with all that follows: names decided to be one, directly or through others, are a party,
 * and a party may be a forum of the register.
 *
 * @see DecisionConflict when it cannot be obeyed
 */
final class NameDecisions {

    private record Tie(String other, NameDecision decision) {}

    private final Map<String, List<Tie>> ties = new TreeMap<>();
    private final Map<String, String> partyOf = new HashMap<>();
    private final Map<String, String> forumOfParty = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** The forum of the register that a side names, or null: by its name or identifier, or by an alias. */
    record Register(Function<Side, String> byName, Function<Side, String> byAlias) {

        private String forum(Side side) {
            String forum = byName.apply(side);
            return forum == null ? byAlias.apply(side) : forum;
        }

        /** A decision that an alias is not its forum goes before the alias. */
        private boolean isOverruled(Side side, NameDecision decision) {
            return decision.kind() == Kind.CANNOT_LINK
                    && byName.apply(side) == null
                    && Objects.equals(forum(decision.first()), forum(decision.second()));
        }
    }

    /** Takes the decisions. */
    NameDecisions(List<NameDecision> decisions, Register register) {
        List<NameDecision> inOrder = decisions.stream()
                .sorted(Comparator.comparingLong(NameDecision::line))
                .toList();
        Set<String> overruled = new TreeSet<>();
        for (NameDecision decision : inOrder) {
            Stream.of(decision.first(), decision.second())
                    .filter(side -> register.isOverruled(side, decision))
                    .forEach(side -> overruled.add(side.key()));
        }
        Map<String, String> forumOfSide = new TreeMap<>();
        for (NameDecision decision : inOrder) {
            for (Side side : List.of(decision.first(), decision.second())) {
                ties.computeIfAbsent(side.key(), key -> new ArrayList<>());
                String forum = overruled.contains(side.key()) ? null : register.forum(side);
                if (forum != null && forumOfSide.put(side.key(), forum) == null) {
                    tie(side.key(), "forum\t" + forum, null);
                }
            }
            if (decision.kind() == Kind.MUST_LINK) {
                tie(decision.first().key(), decision.second().key(), decision);
            }
        }
        ties.keySet().forEach(this::spread);
        inOrder.stream().filter(decision -> decision.kind() == Kind.CANNOT_LINK).forEach(this::keepApart);
    }

    /** The party that decisions put a name in, or null; one decided for its organiser goes before one for any. */
    String party(String written, String organiser) {
        if (partyOf.isEmpty()) {
            return null;
        }
        String party = partyOf.get(Side.key(written, organiser));
        return party == null ? partyOf.get(Side.key(written, "")) : party;
    }

    /** The forum of the register that a party is, or null. */
    String forum(String party) {
        return forumOfParty.get(party);
    }

    /** The parties that a party must not be one with. */
    Set<String> apart(String party) {
        return party == null ? Set.of() : apart.getOrDefault(party, Set.of());
    }

    /** Forums of the register that a party must not be. */
    Set<String> forbiddenForums(String party) {
        Set<String> forbidden = new TreeSet<>();
        for (String other : apart(party)) {
            if (forum(other) != null) {
                forbidden.add(forum(other));
            }
        }
        return forbidden;
    }

    private void tie(String one, String other, NameDecision decision) {
        ties.computeIfAbsent(one, key -> new ArrayList<>()).add(new Tie(other, decision));
        ties.computeIfAbsent(other, key -> new ArrayList<>()).add(new Tie(one, decision));
    }

    /** All that are tied to {@code start} are its party. */
    private void spread(String start) {
        if (partyOf.containsKey(start)) {
            return;
        }
        Deque<String> open = new ArrayDeque<>(List.of(start));
        partyOf.put(start, start);
        String forumKey = null;
        while (!open.isEmpty()) {
            String key = open.remove();
            if (key.startsWith("forum\t")) {
                if (forumKey != null) {
                    throw DecisionConflict.joins(path(forumKey, key), name(forumKey), name(key));
                }
                forumKey = key;
                forumOfParty.put(start, name(key));
            }
            for (Tie tie : ties.get(key)) {
                if (partyOf.putIfAbsent(tie.other(), start) == null) {
                    open.add(tie.other());
                }
            }
        }
    }

    private void keepApart(NameDecision decision) {
        String one = partyOf.get(decision.first().key());
        String other = partyOf.get(decision.second().key());
        if (one.equals(other)) {
            throw DecisionConflict.between(
                    path(decision.first().key(), decision.second().key()), decision);
        }
        apart.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
        apart.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
    }

    /** The decisions that tie two sides, the fewest there are. */
    private List<NameDecision> path(String from, String to) {
        Map<String, Tie> cameBy = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(to));
        cameBy.put(to, new Tie(to, null));
        while (!open.isEmpty() && !cameBy.containsKey(from)) {
            String key = open.remove();
            for (Tie tie : ties.get(key)) {
                if (cameBy.putIfAbsent(tie.other(), new Tie(key, tie.decision())) == null) {
                    open.add(tie.other());
                }
            }
        }
        List<NameDecision> path = new ArrayList<>();
        for (String key = from; !key.equals(to); key = cameBy.get(key).other()) {
            if (cameBy.get(key).decision() != null) {
                path.add(cameBy.get(key).decision());
            }
        }
        return path;
    }

    private static String name(String forumKey) {
        return forumKey.substring(forumKey.indexOf('\t') + 1);
    }
}
