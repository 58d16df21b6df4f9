package forumkoll.explain;

import forumkoll.explain.Explanation.Source;
import forumkoll.explain.PublishedRows.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** From a file and line of a table to a place a person can open: in a workbook, the sheet and its row. */
final class Places {

    /** As ingest writes it when it reads several sheets: {@code Blad2: row + 1048576}. */
    private static final Pattern SHEET_ROWS = Pattern.compile("(?<sheet>[^|]+?): row \\+ (?<before>\\d+)");

    private static final String DECISIONS = """
            SELECT json_extract_string(decisions, '$.lines_of_sheets') AS lines_of_sheets,
                json_extract_string(decisions, '$.sheet') AS sheet
            FROM meta.source_file
            WHERE path = ?
            """;

    private final PublishedRows published;
    private final Map<String, Row> decisions = new HashMap<>();

    Places(PublishedRows published) {
        this.published = published;
    }

    Source of(String file, long line, String raw) {
        Row decided = decisions.computeIfAbsent(
                file,
                path -> published.ask(DECISIONS, path).stream().findFirst().orElseGet(() -> new Row(Map.of())));
        if (!decided.isKnown("lines_of_sheets")) {
            return new Source(file, decided.text("sheet"), line, raw);
        }
        Source place = new Source(file, null, line, raw);
        for (MatchResult rows :
                SHEET_ROWS.matcher(decided.text("lines_of_sheets")).results().toList()) {
            long before = Long.parseLong(rows.group(2));
            if (line > before) {
                place = new Source(file, rows.group(1).strip(), line - before, raw);
            }
        }
        return place;
    }
}
