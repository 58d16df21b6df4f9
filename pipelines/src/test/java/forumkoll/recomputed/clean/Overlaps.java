package forumkoll.recomputed.clean;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together calls of one forum at the same time. Two meetings of one log are always two. */
final class Overlaps {

    private final Map<String, String> meetings = new HashMap<>();
    private final Set<String> reports = new TreeSet<>();

    private Overlaps() {}

    /** The meeting that each call is. */
    static Map<String, String> meetings(List<Logged> logs) {
        Overlaps overlaps = new Overlaps();
        Map<String, List<Logged>> byCall = new TreeMap<>();
        for (Logged logged : logs) {
            byCall.computeIfAbsent(logged.call, any -> new ArrayList<>()).add(logged);
            if (logged.isReport()) {
                overlaps.reports.add(logged.source());
            }
        }
        Map<String, List<Call>> byForum = new TreeMap<>();
        byCall.forEach((key, of) -> {
            Call call = new Call(key, of);
            overlaps.meetings.put(key, key);
            if (call.forum() != null) {
                byForum.computeIfAbsent(call.forum(), any -> new ArrayList<>()).add(call);
            }
        });
        byForum.values().forEach(calls -> clusters(calls).forEach(overlaps::settle));
        return overlaps.meetings;
    }

    private static List<List<Call>> clusters(List<Call> calls) {
        List<List<Call>> clusters = new ArrayList<>();
        Instant until = Instant.MIN;
        for (Call call : calls.stream().sorted(Call.BY_TIME).toList()) {
            if (!call.from.isBefore(until)) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(call);
            until = call.to.isAfter(until) ? call.to : until;
        }
        return clusters;
    }

    private void settle(List<Call> cluster) {
        Map<String, Integer> held = new TreeMap<>();
        cluster.forEach(call -> call.sources.forEach(source -> held.merge(source, 1, Integer::sum)));
        // the log that holds most of them says which meetings there are, a calendar before a report
        String telling = held.keySet().stream()
                .min(Comparator.comparing((String source) -> -held.get(source))
                        .thenComparing(reports::contains)
                        .thenComparing(source -> source))
                .orElseThrow();
        if (held.get(telling) == 1) {
            String first =
                    cluster.stream().map(call -> call.key).sorted().findFirst().orElseThrow();
            cluster.forEach(call -> meetings.put(call.key, first));
        } else {
            join(cluster, telling);
        }
    }

    private void join(List<Call> cluster, String telling) {
        List<Call> told = new ArrayList<>(cluster);
        told.removeIf(call -> !call.sources.contains(telling));
        Map<Call, List<Call>> wishes = new HashMap<>();
        for (Call call : cluster) {
            if (!told.contains(call)) {
                told.stream()
                        .filter(meeting -> !meeting.sharesLog(call))
                        .filter(meeting -> meeting.overlap(call).toSeconds() > 0)
                        .min(call.likest())
                        .ifPresent(best -> wishes.computeIfAbsent(best, any -> new ArrayList<>())
                                .add(call));
            }
        }
        wishes.forEach((meeting, calls) -> {
            for (Call call : calls) {
                // of calls that one log holds only the one most like it can be the meeting
                boolean likest = calls.stream()
                        .noneMatch(other -> other != call
                                && other.sharesLog(call)
                                && meeting.likest().compare(other, call) < 0);
                if (likest) {
                    meetings.put(call.key, meeting.key);
                }
            }
        });
    }
}
