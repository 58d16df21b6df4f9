package forumkoll.demo.city;

import java.math.BigDecimal;

/**
 * A number as somebody answered it.
 *
 * @param written what stands in the cell
 * @param least null when the answer is no number
 */
public record Quantity(String written, BigDecimal least, BigDecimal most) {

    /** No answer. */
    public static final Quantity EMPTY = new Quantity("", null, null);

    /** None. */
    public static final Quantity NONE = new Quantity("-", BigDecimal.ZERO, BigDecimal.ZERO);

    /** Just so many; none is a dash. */
    public static Quantity of(int count) {
        return count == 0
                ? NONE
                : new Quantity(String.valueOf(count), BigDecimal.valueOf(count), BigDecimal.valueOf(count));
    }

    /** About so many. */
    public static Quantity about(int count) {
        return new Quantity("ca " + count, BigDecimal.valueOf(count), BigDecimal.valueOf(count));
    }

    /** From so many to so many. */
    public static Quantity between(int least, int most) {
        return new Quantity(least + "–" + most, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** In words: the number that they mean. */
    public static Quantity inWords(String words, String meant) {
        return new Quantity(words, new BigDecimal(meant), new BigDecimal(meant));
    }

    /** Hours, with a decimal comma. */
    public static Quantity hours(BigDecimal hours) {
        BigDecimal plain = hours.stripTrailingZeros();
        return new Quantity(plain.toPlainString().replace('.', ','), hours, hours);
    }

    /** Whether the answer says that there are none. */
    public boolean isNone() {
        return most != null && most.signum() == 0;
    }
}
