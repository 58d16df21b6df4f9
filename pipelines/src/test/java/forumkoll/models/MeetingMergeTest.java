package forumkoll.models;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Hundreds of crowded days, put together by the model and once more by loops over lists. */
class MeetingMergeTest {

    private static final int FORUMS = 300;
    private static final Instant MORNING = Instant.parse("2023-03-10T07:00:00Z");
    private static final List<String> LOGS = List.of("aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "tttttttttttttttt");

    /** A meeting of a log; times in minutes. */
    private record Logged(String forum, int log, int line, int from, int to, String title) {

        String key() {
            return LOGS.get(log).substring(0, 12) + "-" + line + "-1";
        }

        boolean isReport() {
            return log == 2;
        }

        int overlap(Logged other) {
            return Math.min(to, other.to) - Math.max(from, other.from);
        }

        int distance(Logged other) {
            return Math.abs(from - other.from) + Math.abs(to - other.to);
        }
    }

    @Test
    void theModelPutsTogetherWhatLoopsPutTogetherWhateverTheOrderOfRows() {
        List<Logged> all = randomDays(new Random(20_231_122));
        TreeSet<String> wanted = new TreeSet<>();
        Map<String, List<Logged>> byForum = new TreeMap<>();
        all.forEach(logged -> byForum.computeIfAbsent(logged.forum(), forum -> new ArrayList<>())
                .add(logged));
        byForum.values().forEach(day -> clusters(day).forEach(cluster -> wanted.addAll(meetings(cluster))));

        assertThat(merged(all)).isEqualTo(wanted);
        Collections.shuffle(all, new Random(1));
        assertThat(merged(all)).as("shuffled").isEqualTo(wanted);
        assertThat(wanted).as("meetings of several logs").anyMatch(meeting -> meeting.contains(" "));
        assertThat(wanted.size()).as("fewer meetings than lines").isLessThan(all.size());
    }

    private static List<Logged> randomDays(Random random) {
        List<Logged> all = new ArrayList<>();
        int[] line = new int[LOGS.size()];
        for (int forum = 0; forum < FORUMS; forum++) {
            int count = 2 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                int log = random.nextInt(LOGS.size());
                int from = 15 * random.nextInt(24);
                all.add(new Logged(
                        "f" + forum,
                        log,
                        ++line[log],
                        from,
                        from + 15 * (1 + random.nextInt(8)),
                        "f" + forum + (random.nextInt(4) == 0 ? " AGM" : "")));
            }
        }
        return all;
    }

    /** Lines of logs, joined by blanks, of each meeting that the model finds. */
    private static Set<String> merged(List<Logged> all) {
        StringBuilder meetings = new StringBuilder(
                "source_id | source_line | meeting_ref | layout | year | title | held_on | starts_at | ends_at | duration_hours\n");
        TreeSet<String> titles = new TreeSet<>();
        for (Logged logged : all) {
            titles.add(logged.title());
            meetings.append(String.join(
                            " | ",
                            LOGS.get(logged.log()),
                            String.valueOf(logged.line()),
                            "m" + logged.line(),
                            logged.isReport() ? "teams" : "outlook",
                            "2023",
                            logged.title(),
                            "2023-03-10",
                            MORNING.plusSeconds(60L * logged.from()).toString(),
                            MORNING.plusSeconds(60L * logged.to()).toString(),
                            "1.00"))
                    .append('\n');
        }
        StringBuilder names = new StringBuilder("written | source_kind | forum_id | method\n");
        titles.forEach(title -> names.append(title + " | meeting | " + title.split(" ", -1)[0] + " | registry\n"));
        List<Map<String, Object>> rows = ModelFixture.on(EngineUnderTest.DUCKDB)
                .given("meta.source_file", """
                        path  | source_id        | kind
                        a.csv | aaaaaaaaaaaaaaaa | meeting
                        b.csv | bbbbbbbbbbbbbbbb | meeting
                        t.csv | tttttttttttttttt | meeting
                        """)
                .given("clean.forum_name", names.toString())
                .given("raw.meeting", meetings.toString())
                .made("clean.meeting_log")
                .made("clean.meeting_source")
                .rows("clean.meeting_source");
        Map<Object, TreeSet<String>> byMeeting = new HashMap<>();
        for (Map<String, Object> row : rows) {
            byMeeting
                    .computeIfAbsent(row.get("meeting_id"), id -> new TreeSet<>())
                    .add(((String) row.get("source_id")).substring(0, 12) + "-" + row.get("source_line") + "-1");
        }
        TreeSet<String> found = new TreeSet<>();
        byMeeting.values().forEach(keys -> found.add(String.join(" ", keys)));
        return found;
    }

    private static List<List<Logged>> clusters(List<Logged> day) {
        List<Logged> sorted = new ArrayList<>(day);
        sorted.sort(Comparator.comparingInt(Logged::from)
                .thenComparingInt(Logged::to)
                .thenComparing(Logged::key));
        List<List<Logged>> clusters = new ArrayList<>();
        int until = Integer.MIN_VALUE;
        for (Logged logged : sorted) {
            if (logged.from() >= until) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(logged);
            until = Math.max(until, logged.to());
        }
        return clusters;
    }

    /** One meeting, unless a log holds several: then the others go to the one of that log which they fit best. */
    private static List<String> meetings(List<Logged> cluster) {
        long[] perLog = new long[LOGS.size()];
        cluster.forEach(logged -> perLog[logged.log()]++);
        int telling = 0;
        for (int log = 1; log < perLog.length; log++) {
            if (perLog[log] > perLog[telling]) {
                telling = log;
            }
        }
        Map<String, TreeSet<String>> meetings = new TreeMap<>();
        if (perLog[telling] == 1) {
            return List.of(String.join(
                    " ", new TreeSet<>(cluster.stream().map(Logged::key).toList())));
        }
        Map<String, Logged> taken = new HashMap<>();
        List<Logged> told = new ArrayList<>();
        for (Logged logged : cluster) {
            if (logged.log() == telling) {
                told.add(logged);
            }
            meetings.put(logged.key(), new TreeSet<>(List.of(logged.key())));
        }
        for (Logged other : cluster) {
            Logged best = other.log() == telling ? null : best(other, told);
            if (best != null) {
                taken.merge(
                        best.key() + other.log(),
                        other,
                        (one, two) -> order(best).compare(one, two) < 0 ? one : two);
            }
        }
        taken.forEach((place, other) -> {
            meetings.remove(other.key());
            meetings.get(place.substring(0, place.length() - 1)).add(other.key());
        });
        return meetings.values().stream().map(keys -> String.join(" ", keys)).toList();
    }

    private static Logged best(Logged other, List<Logged> told) {
        return told.stream()
                .filter(meeting -> meeting.overlap(other) > 0)
                .min(order(other))
                .orElse(null);
    }

    private static Comparator<Logged> order(Logged fixed) {
        return Comparator.comparing((Logged logged) -> !logged.title().equals(fixed.title()))
                .thenComparing(logged -> -logged.overlap(fixed))
                .thenComparing(logged -> logged.distance(fixed))
                .thenComparing(Logged::key);
    }
}
