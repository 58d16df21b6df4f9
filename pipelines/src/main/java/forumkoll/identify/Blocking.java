package forumkoll.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the names that are worth comparing with a name, by keys in common, the rarest first. A key that many names have
 * finds nothing by itself, but together with another such key; so work grows with the number of names, not its square.
 */
final class Blocking {

    /** A key of more names than this finds nothing by itself. */
    private static final int MOST_NAMES = 60;

    /** A name is compared with at most so many others. */
    private static final int MOST_CANDIDATES = 30;

    /** Of the frequent keys of a name, only the rarest are paired. */
    private static final int MOST_PAIRED = 8;

    private final BlockingKeys keys;
    private final Set<String> shortForms = new HashSet<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, int[]> names = new HashMap<>();
    private final int[][][] found;

    Blocking(List<NameForm> indexed, BlockingKeys keys) {
        this.keys = keys;
        for (NameForm name : indexed) {
            keys.ofWords(name).forEach(key -> frequency.merge(key, 1, Integer::sum));
            shortForms.addAll(keys.shortForms(name));
        }
        List<List<String>> all = indexed.parallelStream().map(this::all).toList();
        Map<String, Integer> uses = new HashMap<>();
        all.forEach(ofName -> ofName.forEach(key -> uses.merge(key, 1, Integer::sum)));
        for (int i = 0; i < all.size(); i++) {
            for (String key : all.get(i)) {
                if (uses.get(key) <= MOST_NAMES) {
                    names.merge(key, new int[] {i}, Blocking::joined);
                }
            }
        }
        found = all.stream().map(this::found).toArray(int[][][]::new);
    }

    /** Positions of the names that may be the indexed one at {@code position}, the likeliest first. */
    int[] candidates(int position) {
        return likeliest(found[position]);
    }

    /** Positions of the names that may be {@code name}, the likeliest first. */
    int[] candidates(NameForm name) {
        return names.isEmpty() ? new int[0] : likeliest(found(all(name)));
    }

    private static int[] likeliest(int[][] found) {
        Map<Integer, Double> likely = new HashMap<>();
        for (int[] ofKey : found) {
            for (int position : ofKey) {
                likely.merge(position, 1.0 / ofKey.length, Double::sum);
            }
        }
        return likely.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /** The names under each key; a key of too many names finds none. */
    private int[][] found(List<String> ofName) {
        return ofName.stream().map(names::get).filter(Objects::nonNull).toArray(int[][]::new);
    }

    private static int[] joined(int[] before, int[] one) {
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = one[0];
        return all;
    }

    /** The rare keys of a name, pairs of its frequent ones, and its keys as a whole; each once. */
    private List<String> all(NameForm name) {
        List<String> all = new ArrayList<>(keys.ofWhole(name));
        all.addAll(keys.ofShortForms(name, shortForms));
        List<String> frequent = new ArrayList<>();
        for (String key : keys.ofWords(name)) {
            if (frequency.getOrDefault(key, 0) <= MOST_NAMES) {
                all.add(key);
            } else {
                frequent.add(key);
            }
        }
        frequent.sort(Comparator.<String>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder()));
        int paired = Math.min(frequent.size(), MOST_PAIRED);
        IntStream.range(0, paired).forEach(i -> IntStream.range(i + 1, paired).forEach(j -> {
            String one = frequent.get(i);
            String other = frequent.get(j);
            all.add(one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one);
        }));
        return all.stream().distinct().toList();
    }
}
