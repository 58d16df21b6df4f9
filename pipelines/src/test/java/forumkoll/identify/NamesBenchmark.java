package forumkoll.identify;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times the resolution of many names. Started by {@code pipelines/bench/names.sh}; not a test. */
final class NamesBenchmark {

    private NamesBenchmark() {}

    /** Arguments: how many names, one time for each. */
    public static void main(String[] arguments) {
        System.out.printf(
                Locale.ROOT,
                "%d cores, heap %d MB%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (String count : arguments) {
            List<WrittenForm> names = ManyNames.of(Integer.parseInt(count));
            long begun = System.nanoTime();
            ForumResolver resolver = new ForumResolver(
                    NameRegisters.none(), new Naming(NameRegisters.none(), "Göteborg"), List.of(), Map.of());
            Map<WrittenForm, Link> links = resolver.resolve(names);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,9d names: %6.1f s, %,d comparisons, %,d forums%n",
                    names.size(),
                    seconds,
                    resolver.comparisons(),
                    links.values().stream().map(Link::forumId).distinct().count());
        }
    }
}
