package forumkoll.ingest.survey;

import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.value.Cells;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer says of costs: the fee, the other cost, or the section that holds them. */
final class SurveyCosts {

    private static final Text AMOUNT = new Text(
            "ett belopp (2 390 eller 12,5), - för ingen, ”se 2.14.6” eller tomt",
            "an amount (2 390 or 12,5), - for none, \"se 2.14.6\", or empty");
    private static final Text YES_OR_NO = new Text("ja, nej eller tomt", "yes, no or empty");
    private static final Set<String> YES = Set.of("ja", "yes", "true", "sant", "x", "1");
    private static final Set<String> NO = Set.of("nej", "no", "false", "falskt", "0", "-");
    /** "se 2.14.6": a section, so it holds a digit; "se över detta" is a remark and no reference. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:se|see)\\s+(?:avsnitt\\s+|section\\s+)?(?<section>\\S*\\d\\S*)", Pattern.CASE_INSENSITIVE);

    private SurveyCosts() {}

    /** Puts the columns of costs into an answer. */
    static void put(CellReader cells, Map<String, Object> answer) {
        putFee(cells, answer);
        putOtherCost(cells, answer);
    }

    /** Whether the cell points to another section: "se 2.14.6". */
    static boolean isReference(String written) {
        return REFERENCE.matcher(written).matches();
    }

    /** Two decimals, never rounded. */
    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static void putFee(CellReader cells, Map<String, Object> answer) {
        String written = cells.text("fee");
        answer.put("fee_written", written);
        Optional<BigDecimal> amount = amount(cells, "fee", written);
        answer.put("fee_sek", written != null && Cells.isDash(written) ? money(BigDecimal.ZERO) : amount.orElse(null));
        if (written == null || isReference(written)) {
            answer.put("fee_status", "not_stated");
        } else {
            answer.put("fee_status", amount.filter(fee -> fee.signum() > 0).isPresent() ? "paid" : "none");
        }
    }

    private static void putOtherCost(CellReader cells, Map<String, Object> answer) {
        String written = cells.text("other_cost");
        answer.put("other_cost_written", written);
        Optional<BigDecimal> amount = amount(cells, "other_cost", written);
        String section = section(cells, written);
        boolean none = written != null
                && (Cells.isDash(written) || amount.filter(a -> a.signum() == 0).isPresent());
        if (section != null) {
            answer.put("cost_reported_in", section);
            answer.put("other_cost_status", "included_elsewhere");
            if (amount.isPresent()) {
                cells.report(
                        "other_cost",
                        "cost_in_two_places",
                        new Text(
                                "tomt, - eller ”se " + section + "”, när kostnaden redovisas i " + section,
                                "empty, - or \"se " + section + "\", when the cost is reported in " + section));
            }
        } else if (written == null) {
            answer.put("other_cost_status", "not_computed");
        } else if (none) {
            answer.put("other_cost_status", "none");
            answer.put("other_cost_sek", money(BigDecimal.ZERO));
        } else {
            answer.put("other_cost_status", isPartial(cells) ? "partial" : "estimated");
            answer.put("other_cost_sek", amount.orElse(null));
        }
    }

    /** The section that holds this line's cost: told by its own column, or by "se 2.14.6"; null when this line does. */
    private static String section(CellReader cells, String written) {
        String told = cells.text("cost_reported_in");
        if (told != null || written == null) {
            return told;
        }
        Matcher reference = REFERENCE.matcher(written);
        return reference.matches() ? reference.group("section") : null;
    }

    private static boolean isPartial(CellReader cells) {
        String written = cells.text("other_cost_partial");
        String partial = written == null ? "-" : written.toLowerCase(Locale.ROOT);
        if (!YES.contains(partial) && !NO.contains(partial)) {
            cells.report("other_cost_partial", "not_yes_or_no", YES_OR_NO);
        }
        return YES.contains(partial);
    }

    /** The amount in SEK; empty when the cell is empty, a dash or a reference, or not an amount (which is reported). */
    private static Optional<BigDecimal> amount(CellReader cells, String field, String written) {
        if (written == null || Cells.isDash(written) || isReference(written)) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = cells.number(field)
                .map(number ->
                        number.multiply(BigDecimal.valueOf(cells.layout(field).factor())))
                .filter(sek -> sek.signum() >= 0 && sek.stripTrailingZeros().scale() <= 2 && sek.precision() <= 16)
                .map(SurveyCosts::money);
        if (amount.isEmpty()) {
            cells.reportNumber(field, "not_an_amount", AMOUNT);
        }
        return amount;
    }
}
