package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the survey and the logs say of a forum in a year, before any cost. */
final class Sources {

    private final City city;
    private final Declarations declarations;

    Sources(City city, Declarations declarations) {
        this.city = city;
        this.declarations = declarations;
    }

    Map<List<Object>, Map<String, Object>> declared() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Declaration said : declarations.all()) {
            Map<String, Object> row = new HashMap<>();
            row.put("today_unit_id", city.today(said.unit()));
            row.put("answered", said.answered());
            row.put("last_answered", said.lastAnswered());
            row.put(
                    "answers",
                    said.answers().stream()
                            .filter(answer -> !"repeats".equals(answer.text("agreement")))
                            .count());
            for (String column : List.of("office_participants_min", "office_participants_max", "politicians_min")) {
                row.put(column, said.number(column));
            }
            row.put("politicians_max", said.mostPoliticians());
            for (String column : List.of(
                    "meetings_min",
                    "meetings_max",
                    "person_hours_min",
                    "person_hours_max",
                    "fee_sek",
                    "other_cost_sek")) {
                row.put(column, said.decimal(column));
            }
            row.put("mode", said.mode());
            row.put("cost_status", said.status());
            rows.put(List.of(said.line().forum(), said.line().year(), said.unit()), row);
        }
        return rows;
    }

    Map<List<Object>, Map<String, Object>> carriers() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (String forum : city.forums.keySet()) {
            for (long year : city.years) {
                ForumAndYear line = new ForumAndYear(forum, year);
                ForumAndYear carrier = declarations.carrier(line);
                if (!carrier.equals(line)) {
                    rows.put(List.of(forum, year), Map.of("carrier_forum_id", carrier.forum()));
                }
            }
        }
        return rows;
    }

    static Map<List<Object>, Map<String, Object>> meetings(Logs logs) {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        logs.all().forEach((line, log) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("meetings_held", log.meetings.size());
            row.put("meetings_attended", log.attended());
            row.put("meetings_recorded", log.recorded());
            row.put("meetings_digital", log.digital());
            row.put("meetings_with_mode", log.withMode());
            row.put("attendances", log.attendances());
            row.put("people", log.people("office", "politicians"));
            row.put("people_office", log.people("office"));
            row.put("people_politicians", log.people("politicians"));
            row.put("attended_hours", log.hours());
            row.put("last_meeting_on", log.lastDay());
            rows.put(List.of(line.forum(), line.year()), row);
        });
        return rows;
    }

    static Map<List<Object>, Map<String, Object>> attendances(Logs logs) {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        logs.all().forEach((line, log) -> {
            for (String unit : log.units()) {
                for (String body : Set.of("office", "politicians")) {
                    List<Line> came = log.came(unit, body);
                    List<BigDecimal> hours = new ArrayList<>();
                    came.forEach(one -> hours.add(one.decimal("attended_hours")));
                    Map<String, Object> row = new HashMap<>();
                    row.put("attendances", came.size());
                    row.put(
                            "attendances_with_hours",
                            hours.stream().filter(one -> one != null).count());
                    row.put("people", Log.names(came.stream()).size());
                    row.put("attended_hours", Amounts.knownSum(hours));
                    if (!came.isEmpty()) {
                        rows.put(List.of(line.forum(), line.year(), unit, body), row);
                    }
                }
            }
        });
        return rows;
    }
}
