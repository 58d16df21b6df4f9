package forumkoll.identify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times the resolution of many names. Started by {@code pipelines/bench/names.sh}; not a test. */
final class NamesBenchmark {

    private NamesBenchmark() {}

    /** Arguments: how many names, one time for each. */
    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%d cores, heap at most %d MB%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (String count : arguments) {
            List<WrittenForm> names = ManyNames.of(Integer.parseInt(count));
            long begun = System.nanoTime();
            ForumResolver resolver = new ForumResolver(
                    NameRegisters.none(),
                    new Naming(NameRegisters.none(), "Göteborg"),
                    List.of(),
                    Map.of(),
                    YearContinuity.unknown());
            Map<WrittenForm, Link> links = resolver.resolve(names);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,9d names: %6.1f s, %,d comparisons, %,d forums, at most %s held, load %s%n",
                    names.size(),
                    seconds,
                    resolver.comparisons(),
                    links.values().stream().map(Link::forumId).distinct().count(),
                    mostHeld(),
                    load());
        }
    }

    /** The most memory that the process has held, all of it and not the heap alone; as Linux counts it. */
    private static String mostHeld() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "?";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                .findFirst()
                .orElse("?");
    }

    /** Programs that want a core at the same time: above the number of cores, times are longer than they would be. */
    private static String load() {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return String.format(Locale.ROOT, "%.1f", load);
    }
}
