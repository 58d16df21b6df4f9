package forumkoll.cli;

import forumkoll.table.Language;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A name that a person has to decide.
 *
 * @param number its place in the list, from 1
 * @param amountSek what it stands for in money, or null when that is not known
 */
record Undecided(
        int number,
        String written,
        String organiser,
        String sourceKind,
        String forumId,
        String forum,
        BigDecimal score,
        String evidence,
        BigDecimal amountSek) {

    /** Money of a survey line is its fee and other cost, of a ledger text what was booked with it. */
    private static final String SQL = """
            WITH money AS (
                SELECT 'survey' AS source_kind, forum AS written, coalesce(organiser, '') AS organiser,
                    sum(CASE WHEN fee_sek IS NOT NULL OR other_cost_sek IS NOT NULL
                        THEN coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0) END) AS amount_sek
                FROM raw.survey_answer GROUP BY ALL
                UNION ALL
                SELECT 'ledger', coalesce(text, supplier), coalesce(supplier, ''), sum(amount_sek)
                FROM raw.ledger_entry GROUP BY ALL
            )
            SELECT name.written, name.organiser, name.source_kind, name.forum_id, forum.name, name.score,
                name.explanation, money.amount_sek
            FROM clean.undecided_name AS name
            LEFT JOIN clean.forum AS forum ON forum.forum_id = name.forum_id
            LEFT JOIN money ON money.source_kind = name.source_kind AND money.written = name.written
                AND money.organiser = name.organiser
            ORDER BY money.amount_sek DESC NULLS LAST, name.written, name.organiser, name.source_kind,
                name.score DESC, name.forum_id
            """;

    /** All of them, most money first. */
    static List<Undecided> of(PublishedFile file) throws SQLException {
        List<Undecided> all = new ArrayList<>();
        for (Object[] row : file.rows(SQL)) {
            all.add(new Undecided(
                    all.size() + 1,
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (BigDecimal) row[5],
                    (String) row[6],
                    (BigDecimal) row[7]));
        }
        return all;
    }

    void print(PrintStream out) {
        String beside = organiser.isEmpty() ? "" : " [" + organiser + "]";
        String money = amountSek == null ? "" : ", " + Language.SV.money(amountSek);
        out.println(number + ". " + written + beside + " (" + kind() + money + ")");
        out.println("   = " + forum + "  (" + forumId + ")?");
        out.println("   " + score.setScale(2, java.math.RoundingMode.HALF_UP) + "; " + evidence);
    }

    private String kind() {
        return switch (sourceKind) {
            case "survey" -> "enkät/survey";
            case "ledger" -> "huvudbok/ledger";
            case "meeting" -> "möte/meeting";
            default -> sourceKind;
        };
    }
}
