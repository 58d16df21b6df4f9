package forumkoll.ingest.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as logs write them: {@code 2 tim 18 min 8 s}, {@code 2h 18m 8s}, {@code 1:04:10}. */
final class LogDuration {

    private static final Pattern PART = Pattern.compile("(\\d{1,7})\\s*(\\p{L}+)\\.?[\\s,]*");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):(\\d\\d):(\\d\\d)");
    private static final List<List<String>> UNITS = List.of(
            List.of("d", "dag", "dagar", "day", "days"),
            List.of("h", "t", "tim", "timme", "timmar", "hr", "hrs", "hour", "hours", "std", "timer"),
            List.of("m", "min", "mins", "minut", "minuter", "minute", "minutes"),
            List.of("s", "sek", "sekund", "sekunder", "sec", "secs", "second", "seconds"));
    private static final int[] SECONDS = {86_400, 3_600, 60, 1};

    private LogDuration() {}

    /** The length; nothing when it is not certain. Three parts in any language are hours, minutes and seconds. */
    static Optional<Duration> read(String written) {
        String text = written.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3))));
        }
        List<Long> numbers = new ArrayList<>();
        List<Integer> units = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            end = part.end();
            numbers.add(Long.parseLong(part.group(1)));
            units.add(unit(part.group(2)));
        }
        if (numbers.isEmpty() || end != text.length()) {
            return Optional.empty();
        }
        if (units.contains(-1)) {
            if (numbers.size() != 3) {
                return Optional.empty();
            }
            units = List.of(1, 2, 3);
        }
        long seconds = 0;
        int previous = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) <= previous) {
                return Optional.empty();
            }
            previous = units.get(i);
            seconds += numbers.get(i) * SECONDS[previous];
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private static int unit(String word) {
        for (int i = 0; i < UNITS.size(); i++) {
            if (UNITS.get(i).contains(word)) {
                return i;
            }
        }
        return -1;
    }
}
