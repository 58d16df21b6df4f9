package forumkoll.recomputed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which documents hold for which forum: a group's hold for its members. */
record Documents(City city) {

    Map<List<Object>, Map<String, Object>> rows() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line document : city.lines("clean.document")) {
            String written = document.text("forum_id");
            city.forums.forEach((forum, register) -> {
                boolean isMember = written.equals(register.text("parent_forum_id")) && city.isGroup(written);
                if (forum.equals(written) || isMember) {
                    rows.put(
                            List.of(forum, written, document.text("kind"), document.text("reference")),
                            row(register, document));
                }
            });
        }
        return rows;
    }

    private static Map<String, Object> row(Line forum, Line document) {
        LocalDate dated = document.date("dated");
        LocalDate from = document.date("valid_from");
        Map<String, Object> row = new HashMap<>();
        row.put("relation", relation(forum));
        row.put("dated", dated);
        row.put("valid_from", from);
        row.put("valid_to", document.date("valid_to"));
        row.put("known_since", knownSince(document));
        row.put("runs_from", dated == null || (from != null && from.isAfter(dated)) ? from : dated);
        row.put("decided_by", document.text("decided_by"));
        row.put("parts", document.text("parts"));
        row.put("unit_id", document.text("unit_id"));
        return row;
    }

    /** Null when neither day is known. */
    static LocalDate knownSince(Line document) {
        return document.date("dated") != null ? document.date("dated") : document.date("valid_from");
    }

    static String relation(Line forum) {
        return switch (forum.text("kind", "")) {
            case "partner_city", "twin_city" -> "city";
            case "network", "membership", "collaboration" -> "network";
            case "project" -> "project";
            default -> "other";
        };
    }
}
