package forumkoll.ingest.ledger;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One row of a ledger while it is read.
 *
 * @param line where it starts in the file, from 1
 * @param raw as it stands in the file
 * @param amount in SEK, exact; null when what stands there is not an amount
 * @param columns the columns of {@code raw.ledger_entry} that the row tells, but for the amount
 * @param soundness whether something of the row itself was reported
 */
record Posting(int line, String raw, BigDecimal amount, Map<String, Object> columns, Soundness soundness) {

    /** Whether a row can be taken as it is. */
    enum Soundness {
        SOUND,
        REPORTED
    }

    boolean isSound() {
        return soundness == Soundness.SOUND;
    }
}
