package forumkoll.recomputed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sources cover which year. */
record Calendar(City city) {

    Map<List<Object>, Map<String, Object>> rows() {
        Set<Long> surveyed =
                city.answers.stream().map(line -> line.number("year")).collect(Collectors.toSet());
        Set<Long> booked =
                city.payments.stream().map(line -> line.number("year")).collect(Collectors.toSet());
        Set<Long> logged = city.meetings.values().stream()
                .filter(meeting -> !"planned".equals(meeting.text("status")))
                .map(meeting -> meeting.number("year"))
                .collect(Collectors.toSet());
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (long year : city.years) {
            rows.put(
                    List.of(year),
                    Map.of(
                            "has_survey", surveyed.contains(year),
                            "has_ledger", booked.contains(year),
                            "has_log", logged.contains(year),
                            "has_trips", city.hasTrips(year),
                            "has_ended", city.isOver(year)));
        }
        return rows;
    }
}
