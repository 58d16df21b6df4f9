package forumkoll.explain;

import forumkoll.table.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure and what it is made of.
 *
 * @param subject the forum and year, or the flag
 * @param measure the figure's column
 * @param figure the published value; null when it is not known
 * @param remarks what the reader should know besides, such as why the figure is not known
 */
public record Explanation(
        String subject,
        String measure,
        BigDecimal figure,
        Combination combination,
        List<Part> parts,
        List<Text> remarks) {

    /** How the parts make the figure. */
    public enum Combination {
        SUM,
        LEAST,
        GREATEST,
        /** The first part divided by the second, rounded half up to two decimals. */
        QUOTIENT,
        /** The change from the second part to the first, in percent of the second. */
        CHANGE
    }

    /**
     * One part of a figure.
     *
     * @param value null when the part is not known
     * @param arithmetic how the part was reckoned; empty when it is as the source says
     */
    public record Part(Text name, BigDecimal value, String arithmetic, List<Source> sources) {}

    /**
     * Where a value stands.
     *
     * @param sheet the sheet of a workbook; null for other files
     * @param line the line of the file or row of the sheet
     * @param raw what stands there
     */
    public record Source(String file, String sheet, long line, String raw) {}

    /** The figure that the listed parts make; empty when one of them is not known. */
    public Optional<BigDecimal> reckoned() {
        List<BigDecimal> values = parts.stream().map(Part::value).toList();
        if (values.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        if (values.isEmpty()) {
            // nothing to add up: nobody came, nothing was held
            return combination == Combination.SUM ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        return switch (combination) {
            case SUM -> values.stream().reduce(BigDecimal::add);
            case LEAST -> values.stream().reduce(BigDecimal::min);
            case GREATEST -> values.stream().reduce(BigDecimal::max);
            case QUOTIENT -> quotient(values.get(0), values.get(1));
            case CHANGE ->
                quotient(values.get(0).subtract(values.get(1)).multiply(BigDecimal.valueOf(100)), values.get(1));
        };
    }

    /** Whether the parts make just the published figure, or both are not known. */
    public boolean holds() {
        return figure == null
                || reckoned().filter(sum -> sum.compareTo(figure) == 0).isPresent();
    }

    private static Optional<BigDecimal> quotient(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? Optional.empty() : Optional.of(above.divide(below, 2, RoundingMode.HALF_UP));
    }
}
