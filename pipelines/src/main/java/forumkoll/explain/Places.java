package forumkoll.explain;

import forumkoll.explain.Explanation.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a file and line of a table to a place a person can open: in a workbook, the sheet and its row. */
final class Places {

    /** The lines of a workbook's sheets follow one another, each sheet with as many as a sheet can have. */
    private static final long ROWS_OF_A_SHEET = 1_048_576;

    /** As ingest records it: {@code sheet_1} is the second sheet. */
    private static final String SHEET = """
            SELECT json_extract_string(decisions, '$.sheet_' || ?) AS sheet
            FROM meta.source_file
            WHERE path = ?
            """;

    private final PublishedRows published;
    private final Map<List<Object>, String> sheets = new HashMap<>();

    Places(PublishedRows published) {
        this.published = published;
    }

    Source of(String file, long line, String raw) {
        long number = (line - 1) / ROWS_OF_A_SHEET;
        String sheet = sheets.computeIfAbsent(List.of(file, number), key -> sheet(file, number));
        return new Source(file, sheet, sheet == null ? line : line - number * ROWS_OF_A_SHEET, raw);
    }

    /** The sheet's name; null when the file is no workbook. */
    private String sheet(String file, long number) {
        return published.ask(SHEET, String.valueOf(number), file).stream()
                .findFirst()
                .map(row -> row.text("sheet"))
                .orElse(null);
    }
}
