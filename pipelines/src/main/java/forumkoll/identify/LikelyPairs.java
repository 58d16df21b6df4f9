package forumkoll.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of names that are one forum, or that a person has to decide, among names without duplicates. */
final class LikelyPairs {

    /** Two names by position, the earlier first. */
    record Pair(int earlier, int later, Evidence evidence) {}

    private final List<NameForm> names;
    private final Comparison comparison;
    private final Organisers organisers;
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> doubts = new ArrayList<>();
    private long comparisons;

    LikelyPairs(List<NameForm> names, Comparison comparison, Organisers organisers, BlockingKeys keys) {
        this.names = names;
        this.comparison = comparison;
        this.organisers = organisers;
        Blocking blocking = new Blocking(names, keys);
        int[][] candidates = new int[names.size()][];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] = blocking.candidates(names.get(i)).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        for (int i = 0; i < candidates.length; i++) {
            for (int other : candidates[i]) {
                boolean metAlready = other > i && Arrays.binarySearch(candidates[other], i) >= 0;
                boolean others = organisers.contradict(
                        names.get(i).organisers(), names.get(other).organisers());
                if (other != i && !metAlready && !others) {
                    compare(Math.min(i, other), Math.max(i, other));
                }
            }
        }
        setUnclearAside();
        same.sort(Comparator.comparingDouble((Pair pair) -> -pair.evidence().score())
                .thenComparingInt(Pair::earlier)
                .thenComparingInt(Pair::later));
    }

    /** Pairs that are one, the surest first. */
    List<Pair> same() {
        return same;
    }

    /** Pairs for a person to decide. */
    List<Pair> doubts() {
        return doubts;
    }

    /** How many pairs were compared. */
    long comparisons() {
        return comparisons;
    }

    private void compare(int earlier, int later) {
        comparisons++;
        Evidence evidence = comparison.of(names.get(later), names.get(earlier));
        if (evidence.verdict() == Verdict.SAME) {
            same.add(new Pair(earlier, later, evidence));
        } else if (evidence.verdict() == Verdict.REVIEW) {
            doubts.add(new Pair(earlier, later, evidence));
        }
    }

    /** A name without organiser that is like the names of several organisers is like none of them for certain. */
    private void setUnclearAside() {
        Map<Integer, Set<String>> bodiesNear = new HashMap<>();
        for (Pair pair : same) {
            near(bodiesNear, pair.earlier()).addAll(names.get(pair.later()).organisers());
            near(bodiesNear, pair.later()).addAll(names.get(pair.earlier()).organisers());
        }
        for (Pair pair : List.copyOf(same)) {
            if (isUnclear(pair.earlier(), bodiesNear) || isUnclear(pair.later(), bodiesNear)) {
                doubts.add(pair);
            }
        }
        same.removeIf(pair -> isUnclear(pair.earlier(), bodiesNear) || isUnclear(pair.later(), bodiesNear));
    }

    private static Set<String> near(Map<Integer, Set<String>> bodiesNear, int name) {
        return bodiesNear.computeIfAbsent(name, key -> new HashSet<>());
    }

    private boolean isUnclear(int name, Map<Integer, Set<String>> bodiesNear) {
        Set<String> near = bodiesNear.get(name);
        return names.get(name).organisers().isEmpty()
                && near.stream().anyMatch(one -> near.stream()
                        .anyMatch(other -> organisers.contradict(Set.of(one), Set.of(other))));
    }
}
