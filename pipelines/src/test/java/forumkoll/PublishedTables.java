package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** All that a run has published, row by row, in no order. */
record PublishedTables(Path warehouse) {

    /** Columns that tell where in which file something stands, ids made of that, and which of equal answers is the repeat. */
    private static final List<String> PLACES = List.of(
            "path",
            "source_id",
            "source_file",
            "source_line",
            "sources",
            "answer_id",
            "agreement",
            "entry_id",
            "counted_entry_id",
            "first_entry_id",
            "meeting_id",
            "meeting_ref",
            "merged_from",
            "log_id",
            "call_key");

    void areThoseOf(PublishedTables other) {
        for (String table : tables()) {
            assertThat(rows(table, "*")).as(table).isEqualTo(other.rows(table, "*"));
        }
    }

    /** Nothing but places differs. */
    void sayWhat(PublishedTables other) {
        String columns = "COLUMNS(lambda name: name NOT IN ('" + String.join("', '", PLACES) + "'))";
        for (String table : tables()) {
            assertThat(withoutSources(rows(table, columns)))
                    .as(table)
                    .isEqualTo(withoutSources(other.rows(table, columns)));
        }
    }

    /** The evidence of a flag may name the lines it rests on. */
    private static List<String> withoutSources(List<String> rows) {
        return rows.stream()
                .map(row -> row.replaceAll("\"sources\":\"[^\"]*\"", "\"sources\":…"))
                .sorted()
                .toList();
    }

    /** Every table but the one that tells when runs were. */
    private List<String> tables() {
        List<String> tables = Published.rows(
                warehouse,
                "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE table_name <> 'run' ORDER BY 1");
        assertThat(tables).contains("clean.meeting", "marts.forum_year", "flags.flag", "meta.rule_outcome");
        return tables;
    }

    private List<String> rows(String table, String columns) {
        return Published.rows(warehouse, "SELECT " + columns + " FROM " + table + " ORDER BY ALL");
    }
}
