package forumkoll.ingest.ledger;

import forumkoll.ingest.csv.CellReader;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of a ledger: exact, never rounded, with their sign. */
final class LedgerAmount {

    /** What an amount of a CSV file looks like. */
    static final Text WRITTEN = new Text(
            "ett belopp i kronor med högst två decimaler (1 234,50, -70 eller 70-)",
            "an amount in SEK with at most two decimals (1 234,50, -70 or 70-)");

    /** What an amount of a SIE file looks like. */
    static final Text SIE = new Text(
            "ett belopp med decimalpunkt, högst två decimaler och inga mellanrum (-1234.50)",
            "an amount with a decimal point, at most two decimals and no spaces (-1234.50)");

    private static final int DECIMALS = 2;
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int LONGEST_CELL = 40;

    private static final Pattern SIE_NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

    private LedgerAmount() {}

    /** The amount in SEK of a ledger's line; empty when its cell is none, or its column does not prove which. */
    static Optional<BigDecimal> written(CellReader cells) {
        if (cells.written("amount").length() > LONGEST_CELL) {
            return Optional.empty();
        }
        return cells.number("amount")
                .map(value ->
                        value.multiply(BigDecimal.valueOf(cells.layout("amount").factor())))
                .filter(LedgerAmount::isStorable);
    }

    /** The number in a field of a SIE file. */
    static Optional<BigDecimal> sie(String field) {
        if (field.length() > LONGEST_CELL || !SIE_NUMBER.matcher(field).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(field)).filter(LedgerAmount::isStorable);
    }

    /** Whether an amount is whole öre as it is written. */
    static boolean isWholeOre(BigDecimal amount) {
        return amount.scale() <= DECIMALS;
    }

    private static boolean isStorable(BigDecimal amount) {
        return amount.precision() - amount.scale() <= MOST_WHOLE_DIGITS;
    }
}
