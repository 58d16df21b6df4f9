package forumkoll.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs of names that are one forum, or that a person has to decide, among names without duplicates. */
final class LikelyPairs {

    /** Two names by position, the earlier first. */
    record Pair(int earlier, int later, Evidence evidence) {}

    private final WeighedPairs names;
    private final Organisers organisers;
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> doubts = new ArrayList<>();
    private long comparisons;

    LikelyPairs(WeighedPairs names, Organisers organisers, BlockingKeys keys) {
        this.names = names;
        this.organisers = organisers;
        Blocking blocking = new Blocking(
                IntStream.range(0, names.size()).mapToObj(names::name).toList(), keys);
        int[][] candidates = IntStream.range(0, names.size())
                .parallel()
                .mapToObj(i -> Arrays.stream(blocking.candidates(i)).sorted().toArray())
                .toArray(int[][]::new);
        List<List<Pair>> compared = IntStream.range(0, candidates.length)
                .parallel()
                .mapToObj(i -> Arrays.stream(candidates[i])
                        .filter(other -> isToCompare(i, other, candidates))
                        .mapToObj(other -> compared(Math.min(i, other), Math.max(i, other)))
                        .toList())
                .toList();
        compared.forEach(pairs -> pairs.forEach(this::add));
        setUnclearAside();
        setRivalsAside();
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

    /** Each pair once, and only of names that may be one's. */
    private boolean isToCompare(int one, int other, int[][] candidates) {
        boolean metAlready = other > one && Arrays.binarySearch(candidates[other], one) >= 0;
        return other != one
                && !metAlready
                && !organisers.contradict(
                        names.name(one).organisers(), names.name(other).organisers());
    }

    private Pair compared(int earlier, int later) {
        return new Pair(earlier, later, names.of(later, earlier));
    }

    private void add(Pair pair) {
        comparisons++;
        switch (pair.evidence().verdict()) {
            case SAME -> same.add(pair);
            case REVIEW -> doubts.add(pair);
            case DIFFERENT -> {}
        }
    }

    /** Of several names that would take the place of one, a person has to choose. */
    private void setRivalsAside() {
        Map<Integer, Integer> places = new HashMap<>();
        List<Pair> successions = same.stream().filter(LikelyPairs::isByYears).toList();
        for (Pair pair : successions) {
            places.merge(pair.earlier(), 1, Integer::sum);
            places.merge(pair.later(), 1, Integer::sum);
        }
        for (Pair pair : successions) {
            if (places.get(pair.earlier()) > 1 || places.get(pair.later()) > 1) {
                same.remove(pair);
                doubts.add(pair);
            }
        }
    }

    private static boolean isByYears(Pair pair) {
        Evidence evidence = pair.evidence();
        return !evidence.remarks().isEmpty()
                && !(evidence.onlyFirst().isEmpty() && evidence.onlySecond().isEmpty());
    }

    /** A name without organiser that is like the names of several organisers is like none of them for certain. */
    private void setUnclearAside() {
        Map<Integer, Set<String>> bodiesNear = new HashMap<>();
        for (Pair pair : same) {
            near(bodiesNear, pair.earlier()).addAll(names.name(pair.later()).organisers());
            near(bodiesNear, pair.later()).addAll(names.name(pair.earlier()).organisers());
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
        return near.size() > 1
                && names.name(name).organisers().isEmpty()
                && near.stream().anyMatch(one -> near.stream()
                        .anyMatch(other -> organisers.contradict(Set.of(one), Set.of(other))));
    }
}
