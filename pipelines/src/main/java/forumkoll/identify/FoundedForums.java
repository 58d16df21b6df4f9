package forumkoll.identify;

import forumkoll.identify.LikelyPairs.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups names that no register knows: names of one meaning found one forum. Two groups become one only when nothing in
 * either forbids it, so that a chain of likenesses does not join what differs.
 */
final class FoundedForums {

    /** How a name came to its group: the evidence is null unless it is likeness to the founding name. */
    record Member(UnknownName unknown, Method method, Evidence evidence) {}

    /** Two names of different groups that a person has to decide. */
    record Doubt(UnknownName later, UnknownName earlier, Evidence evidence) {}

    /** So many names of a group are held against another before the two are joined. */
    private static final int MOST_COMPARED = 12;

    private final Comparison comparison;
    private final WeighedPairs weighed;
    private final NameDecisions decisions;
    private final List<List<UnknownName>> names;
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final int[] groupOf;
    private final List<Pair> doubts;
    private final long comparisons;

    FoundedForums(
            List<UnknownName> unknown,
            Comparison comparison,
            Organisers organisers,
            BlockingKeys keys,
            NameDecisions decisions,
            YearContinuity continuity) {
        this.comparison = comparison;
        this.decisions = decisions;
        this.names = inSameWords(unknown);
        this.weighed = new WeighedPairs(names, comparison, continuity);
        this.groupOf = new int[names.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            groups.put(i, new ArrayList<>(List.of(i)));
        }
        LikelyPairs pairs = new LikelyPairs(weighed, organisers, keys);
        comparisons = pairs.comparisons();
        doubts = new ArrayList<>(pairs.doubts());
        joinParties();
        pairs.same().forEach(this::joinIfAllowed);
    }

    /** How many pairs of names were compared. */
    long comparisons() {
        return comparisons;
    }

    /** Pairs for a person to decide, the likeliest first. */
    List<Doubt> doubts() {
        return doubts.stream()
                .filter(pair -> groupOf[pair.earlier()] != groupOf[pair.later()])
                .filter(pair -> !mustStayApart(groupOf[pair.earlier()], groupOf[pair.later()]))
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> -pair.evidence().score())
                        .thenComparingInt(Pair::later)
                        .thenComparingInt(Pair::earlier))
                .map(pair -> new Doubt(first(pair.later()), first(pair.earlier()), pair.evidence()))
                .toList();
    }

    /** The groups, in the order of the names that found them; in each, the founding name first. */
    List<List<Member>> groups() {
        List<List<Member>> all = new ArrayList<>();
        for (int founder = 0; founder < groupOf.length; founder++) {
            if (groupOf[founder] == founder) {
                all.add(members(founder));
            }
        }
        return all;
    }

    /** Names of the same words, the earliest first; and these in the order of their first. */
    private static List<List<UnknownName>> inSameWords(List<UnknownName> unknown) {
        Map<String, List<UnknownName>> byKey = new LinkedHashMap<>();
        unknown.stream()
                .sorted(Comparator.comparing(UnknownName::form, WrittenForm.ORDER))
                .forEach(name -> byKey.computeIfAbsent(name.key(), key -> new ArrayList<>(1))
                        .add(name));
        return List.copyOf(byKey.values());
    }

    private UnknownName first(int position) {
        return names.get(position).get(0);
    }

    private List<Member> members(int founder) {
        List<Member> members = new ArrayList<>();
        for (int position : groups.get(founder)) {
            names.get(position).forEach(unknown -> members.add(member(unknown, position, founder)));
        }
        return members;
    }

    private Member member(UnknownName unknown, int position, int founder) {
        UnknownName first = first(founder);
        if (unknown.equals(first)) {
            return new Member(unknown, Method.EXACT, null);
        }
        if (unknown.party() != null && unknown.party().equals(first.party())) {
            return new Member(unknown, Method.DECISION, null);
        }
        return position == founder
                ? new Member(unknown, Method.RULE, null)
                : new Member(unknown, Method.SIMILARITY, weighed.of(position, founder));
    }

    private void joinParties() {
        Map<String, Integer> firstOfParty = new HashMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            String party = first(i).party();
            Integer before = party == null ? null : firstOfParty.putIfAbsent(party, i);
            if (before != null) {
                join(groupOf[before], groupOf[i]);
            }
        }
    }

    private void joinIfAllowed(Pair pair) {
        int one = groupOf[pair.earlier()];
        int other = groupOf[pair.later()];
        if (one != other) {
            if (mayJoin(one, other)) {
                join(one, other);
            } else {
                doubts.add(pair);
            }
        }
    }

    private boolean mayJoin(int one, int other) {
        return !mustStayApart(one, other)
                && groups.get(one).stream().limit(MOST_COMPARED).allMatch(i -> groups.get(other).stream()
                        .limit(MOST_COMPARED)
                        .allMatch(j -> mayBeOne(first(i), first(j))));
    }

    /** A name that may be a forum of the register takes no other organiser's names with it. */
    private boolean mayBeOne(UnknownName one, UnknownName other) {
        boolean contested = one.isContested() || other.isContested();
        return (!contested || one.name().organisers().equals(other.name().organisers()))
                && comparison.of(one.name(), other.name()).against().isEmpty();
    }

    private boolean mustStayApart(int one, int other) {
        Set<String> parties = parties(one);
        return parties(other).stream().anyMatch(party -> !Collections.disjoint(decisions.apart(party), parties));
    }

    private Set<String> parties(int group) {
        Set<String> parties = new TreeSet<>();
        groups.get(group).stream()
                .map(i -> first(i).party())
                .filter(party -> party != null)
                .forEach(parties::add);
        return parties;
    }

    /** The group of the earlier name takes the other's. */
    private void join(int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        if (kept != gone) {
            groups.get(gone).forEach(position -> groupOf[position] = kept);
            groups.get(kept).addAll(groups.remove(gone));
            groups.get(kept).sort(Comparator.naturalOrder());
        }
    }
}
