package forumkoll.demo.city;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a forum costs to be in: two percent of the first year's fee more each year, in whole hundreds. */
record YearlyFee(BigDecimal firstSek, int firstYear) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal YEARLY_RISE = new BigDecimal("0.02");

    /** What is run for many meetings, and for long ones, costs more. */
    static YearlyFee of(Shape shape, Pace pace, int firstYear, Dice dice) {
        if (!shape.paysFee()) {
            return new YearlyFee(BigDecimal.ZERO, firstYear);
        }
        int hundredsAMeeting = shape.kind() != Kind.MEMBERSHIP
                ? dice.between(5, 7)
                : shape.effort() == Effort.LIGHT ? dice.between(40, 60) : dice.between(120, 140);
        return new YearlyFee(
                BigDecimal.valueOf((long) hundredsAMeeting * pace.held()).multiply(HUNDRED), firstYear);
    }

    BigDecimal sek(int year) {
        BigDecimal rise = YEARLY_RISE.multiply(BigDecimal.valueOf(year - firstYear));
        return firstSek.multiply(BigDecimal.ONE.add(rise))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .multiply(HUNDRED)
                .setScale(2);
    }
}
