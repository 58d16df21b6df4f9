package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An answer line of a survey, with what its names stand for. */
record Answer(Line row, String forum, String unit, PersonHours hours, String path) {

    static final Comparator<Answer> BY_LINE = Comparator.comparing((Answer answer) -> answer.source())
            .thenComparing(answer -> answer.row.number("source_line"));

    String source() {
        return row.text("source_id");
    }

    /** Whose answers must agree: those of one unit about one forum and year. Answers of unknown units are of one. */
    List<Object> respondent() {
        return Arrays.asList(forum, row.number("year"), unit);
    }

    /** A value that contradicts another; null when the answer does not say. */
    Object said(String column) {
        return switch (column) {
            case "person_hours_min" -> plain(hours.least());
            case "person_hours_max" -> plain(hours.most());
            case "mode" -> unless("not_stated", row.text("mode"));
            case "other_cost_status" -> unless("not_computed", row.text("other_cost_status"));
            case "counted_per" -> row.text("counted_per");
            default -> plain(row.decimal(column));
        };
    }

    private static Object plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String unless(String silent, String word) {
        return word.equals(silent) ? null : word;
    }

    Map<String, Object> participation(String costInForum, String agreement, String conflicts) {
        Map<String, Object> cells = row.cells(
                "year",
                "section",
                "office_participants_min",
                "office_participants_max",
                "politicians_min",
                "politicians_max",
                "meetings_min",
                "meetings_max",
                "mode",
                "fee_sek",
                "fee_status",
                "other_cost_sek",
                "other_cost_status",
                "payee",
                "cost_parts",
                "note",
                "source_line");
        cells.put("answer_id", row.place());
        cells.put("forum_id", forum);
        cells.put("unit_id", unit);
        cells.put("written_name", row.text("forum"));
        cells.put("counted_per", row.text("counted_per", "line"));
        cells.put("person_hours_min", hours.least());
        cells.put("person_hours_max", hours.most());
        cells.put("person_hours_per_year", hours.exact());
        cells.put("cost_in_forum_id", costInForum);
        cells.put("agreement", agreement);
        cells.put("conflicts", conflicts);
        cells.put("source_file", path);
        return cells;
    }
}
