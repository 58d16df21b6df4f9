package forumkoll.publish;

import java.util.List;

/** What the ledgers hold is what the tables hold, to the öre. */
final class LedgerConservation {

    /** As in {@link ConservationCheck}: what is counted, and two numbers that must be equal. */
    static final List<String> PAIRS = List.of("""
            SELECT 'ledgers: files read, files whose every posting and öre is counted or repeated',
                (SELECT count(DISTINCT source_id) FROM raw.ledger_entry),
                (
                    WITH written AS (
                        SELECT file.path, count(*) AS postings, sum(entry.amount_sek) AS sek
                        FROM raw.ledger_entry AS entry
                        JOIN meta.source_file AS file ON file.source_id = entry.source_id
                        WHERE file.kind = 'ledger' AND file.duplicate_of IS NULL
                        GROUP BY file.path
                    ),
                    kept AS (
                        SELECT source_file, count(*) AS postings, sum(amount_sek) AS sek
                        FROM (
                            SELECT source_file, amount_sek FROM clean.payment
                            UNION ALL
                            SELECT source_file, amount_sek FROM clean.repeated_posting
                        )
                        GROUP BY source_file
                    )
                    SELECT count(*)
                    FROM written
                    JOIN kept
                        ON kept.source_file = written.path
                        AND kept.postings = written.postings
                        AND kept.sek = written.sek
                )
            """, """
            SELECT 'ledgers: accounts and years, those where allocated and unallocated make what is booked',
                (SELECT count(*) FROM marts.ledger_year),
                (SELECT count(*) FROM marts.ledger_year WHERE allocated_sek + unallocated_sek = ledger_sek)
            """, """
            SELECT 'ledgers, SEK: all entries read, booked and repeated by account and year',
                (SELECT coalesce(sum(amount_sek), 0) FROM raw.ledger_entry),
                (SELECT coalesce(sum(ledger_sek + repeated_sek), 0) FROM marts.ledger_year)
            """, """
            SELECT 'ledgers: companies, accounts and years, those with one book of record',
                (SELECT count(*) FROM marts.ledger_year WHERE postings > 0),
                (
                    SELECT count(*)
                    FROM (
                        SELECT year, company, account
                        FROM clean.payment
                        GROUP BY year, company, account
                        HAVING count(DISTINCT layout) = 1
                    )
                )
            """);

    private LedgerConservation() {}
}
