package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer lines of the surveys, and whether the answers of one unit agree. */
final class Answers {

    /** What answers can contradict each other in, by the name it has. */
    private static final Map<String, List<String>> COMPARED = new LinkedHashMap<>();

    static {
        COMPARED.put("office_participants", List.of("office_participants_min", "office_participants_max"));
        COMPARED.put("politicians", List.of("politicians_min", "politicians_max", "counted_per"));
        COMPARED.put("meetings", List.of("meetings_min", "meetings_max"));
        COMPARED.put("mode", List.of("mode"));
        COMPARED.put("hours", List.of("person_hours_min", "person_hours_max"));
        COMPARED.put("fee_sek", List.of("fee_sek"));
        COMPARED.put("other_cost", List.of("other_cost_sek", "other_cost_status"));
    }

    private final List<Answer> answers = new ArrayList<>();

    Answers(RunTables tables) {
        Map<String, String> paths = tables.paths("survey");
        Map<String, String> units = tables.words("clean.unit_name", "written", "unit_id");
        Map<List<String>, Line> names = tables.names("survey");
        for (Line row : tables.rows("raw.survey_answer")) {
            Line name = names.get(row.words("forum", "organiser"));
            String unit = row.text("unit") == null ? null : units.get(row.text("unit"));
            if (name != null && paths.containsKey(row.text("source_id"))) {
                answers.add(new Answer(
                        row, name.text("forum_id"), unit, PersonHours.of(row), paths.get(row.text("source_id"))));
            }
        }
        answers.sort(Answer.BY_LINE);
    }

    List<Map<String, Object>> participation() {
        Map<List<Object>, List<Answer>> byRespondent = new LinkedHashMap<>();
        Map<List<String>, List<Answer>> bySection = new HashMap<>();
        for (Answer answer : answers) {
            byRespondent
                    .computeIfAbsent(answer.respondent(), any -> new ArrayList<>())
                    .add(answer);
            if (answer.row().text("section") != null) {
                bySection
                        .computeIfAbsent(
                                List.of(answer.source(), answer.row().text("section")), any -> new ArrayList<>())
                        .add(answer);
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Answer> respondent : byRespondent.values()) {
            String conflicts = conflicts(respondent);
            for (Answer answer : respondent) {
                String agreement =
                        conflicts != null ? "conflicting" : answer.equals(respondent.get(0)) ? "agrees" : "repeats";
                rows.add(answer.participation(costIn(answer, bySection), agreement, conflicts));
            }
        }
        return rows;
    }

    /** A section that holds several lines says of none of them that it carries the cost. */
    private static String costIn(Answer answer, Map<List<String>, List<Answer>> bySection) {
        String section = answer.row().text("cost_reported_in");
        List<Answer> there = section == null ? null : bySection.get(List.of(answer.source(), section));
        return there != null && there.size() == 1 ? there.get(0).forum() : null;
    }

    private static String conflicts(List<Answer> respondent) {
        List<String> conflicts = new ArrayList<>();
        COMPARED.forEach((name, columns) -> {
            boolean differ = false;
            for (String column : columns) {
                Set<Object> said = new HashSet<>();
                respondent.forEach(answer -> said.add(answer.said(column)));
                said.remove(null);
                differ |= said.size() > 1;
            }
            if (differ) {
                conflicts.add(name);
            }
        });
        return conflicts.isEmpty() ? null : String.join(", ", conflicts);
    }
}
