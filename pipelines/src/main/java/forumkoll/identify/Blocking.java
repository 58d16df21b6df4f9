package forumkoll.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, List<Integer>> names = new HashMap<>();

    Blocking(List<NameForm> indexed, BlockingKeys keys) {
        this.keys = keys;
        for (NameForm name : indexed) {
            keys.ofWords(name).forEach(key -> frequency.merge(key, 1, Integer::sum));
            shortForms.addAll(keys.shortForms(name));
        }
        for (int i = 0; i < indexed.size(); i++) {
            for (String key : all(indexed.get(i))) {
                List<Integer> found = names.computeIfAbsent(key, any -> new ArrayList<>(2));
                if (found.size() <= MOST_NAMES && (found.isEmpty() || found.get(found.size() - 1) != i)) {
                    found.add(i);
                }
            }
        }
        names.values().removeIf(found -> found.size() > MOST_NAMES);
    }

    /** Positions of the names that may be {@code name}, the likeliest first. */
    List<Integer> candidates(NameForm name) {
        Map<Integer, Double> likely = new HashMap<>();
        for (String key : all(name)) {
            List<Integer> found = names.getOrDefault(key, List.of());
            for (Integer position : found) {
                likely.merge(position, 1.0 / found.size(), Double::sum);
            }
        }
        return likely.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rare keys of a name, pairs of its frequent ones, and its keys as a whole. */
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
        for (int i = 0; i < paired; i++) {
            for (int j = i + 1; j < paired; j++) {
                String one = frequent.get(i);
                String other = frequent.get(j);
                all.add(one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one);
            }
        }
        return all;
    }
}
