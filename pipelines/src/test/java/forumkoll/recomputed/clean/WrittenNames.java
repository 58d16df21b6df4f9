package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names that sources write, and who declares which. */
final class WrittenNames {

    /** Assets, debts and income. */
    private static final Set<Character> NO_COST = Set.of('1', '2', '3');

    private final RunTables tables;
    private final Map<List<String>, Long> firstYears = new LinkedHashMap<>();

    WrittenNames(RunTables tables, Ledgers ledgers) {
        this.tables = tables;
        for (Line answer : tables.rows("raw.survey_answer")) {
            see(answer.text("forum"), answer.text("organiser", ""), "survey", answer.number("year"));
        }
        for (Posting posting : ledgers.postings) {
            if (!NO_COST.contains(posting.account().charAt(0))) {
                String supplier = posting.supplier();
                see(posting.row.text("text"), supplier == null ? "" : supplier, "ledger", posting.year);
                see(supplier, supplier, "ledger", posting.year);
            }
        }
        for (Line meeting : tables.rows("raw.meeting")) {
            see(meeting.text("title"), "", "meeting", meeting.number("year"));
        }
    }

    private void see(String written, String beside, String kind, long year) {
        if (written != null && !written.isEmpty()) {
            firstYears.merge(List.of(written, beside, kind), year, Math::min);
        }
    }

    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        firstYears.forEach((name, year) -> rows.add(Map.of(
                "written", name.get(0), "organiser", name.get(1), "source_kind", name.get(2), "first_year", year)));
        return rows;
    }

    /** Names by who declares them: a unit, and where it is not known, an organiser. */
    List<Map<String, Object>> declared() {
        Map<String, String> units = tables.words("clean.unit_name", "written", "unit_id");
        Map<String, String> today = tables.words("clean.unit_today", "unit_id", "today_unit_id");
        Map<List<Object>, Map<String, Object>> declared = new LinkedHashMap<>();
        for (Line answer : tables.rows("raw.survey_answer")) {
            String unit = units.get(answer.text("unit"));
            String organiser = answer.text("organiser");
            if (unit != null || organiser != null) {
                Map<String, Object> row = new TreeMap<>();
                row.put("written", answer.text("forum"));
                row.put("organiser", answer.text("organiser", ""));
                row.put("year", answer.number("year"));
                row.put("declared_by", unit == null ? "organiser " + organiser : "unit " + unit);
                row.put(
                        "declared_by_today",
                        unit == null ? "organiser " + organiser : "unit " + today.getOrDefault(unit, unit));
                declared.put(Arrays.asList(row.values().toArray()), row);
            }
        }
        return List.copyOf(declared.values());
    }
}
