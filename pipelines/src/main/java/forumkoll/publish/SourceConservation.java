package forumkoll.publish;

import java.util.ArrayList;
import java.util.List;

/** Of every file: what its reading gave, and what is in the raw tables. */
final class SourceConservation {

    /** The raw tables that files fill. */
    private static final List<String> RAW = List.of("survey_answer", "ledger_entry", "meeting", "attendance");

    private static final String EXACT = "DECIMAL(38, 6)";

    private SourceConservation() {}

    /** Each gives what it counts and two numbers that must be equal. */
    static List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (String table : RAW) {
            pairs.add(perFile(
                    "files whose rows are not those of raw." + table,
                    decided("rows_of_" + table, "BIGINT"),
                    "count(*)",
                    "raw." + table));
        }
        pairs.add(perFile(
                "ledgers whose accepted rows are not those of raw.ledger_entry",
                "CASE WHEN kind = 'ledger' THEN accepted END",
                "count(*)",
                "raw.ledger_entry"));
        pairs.add(perFile(
                "ledgers whose accepted sum is not that of raw.ledger_entry",
                decided("accepted_sum", EXACT),
                "sum(amount_sek)",
                "raw.ledger_entry"));
        pairs.add("SELECT 'ledgers whose own sum is not accepted + rejected', count(*), 0 FROM meta.source_file WHERE "
                + decided("control_total", EXACT) + " <> " + decided("accepted_sum", EXACT) + " + "
                + decided("rejected_sum", EXACT));
        return pairs;
    }

    /** Counts the files for which {@code told} of meta.source_file is not {@code stored} of a raw table. */
    private static String perFile(String what, String told, String stored, String table) {
        return """
            WITH told AS (
                SELECT source_id, sum(%s) AS amount FROM meta.source_file WHERE duplicate_of IS NULL GROUP BY source_id
            ),
            stored AS (SELECT source_id, %s AS amount FROM %s GROUP BY source_id)
            SELECT '%s', count(*), 0 FROM told FULL JOIN stored USING (source_id)
            WHERE coalesce(told.amount, 0) <> coalesce(stored.amount, 0)
            """.formatted(told, stored, table, what);
    }

    private static String decided(String what, String type) {
        return "CAST(json_extract_string(decisions, '$." + what + "') AS " + type + ")";
    }
}
