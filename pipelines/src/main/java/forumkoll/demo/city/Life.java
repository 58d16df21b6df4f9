package forumkoll.demo.city;

import java.time.LocalDate;

/**
 * How a forum lives.
 *
 * @param joined its first year; 0 when it always has been
 * @param left its last year
 * @param renamedIn the first year of its present name; 0 when it never had another
 * @param round the forums that may share an official with it; negative for none
 * @param slot the place in the organisation of the unit that takes part
 */
record Life(int joined, int left, int renamedIn, int round, int slot) {

    private static final int FOREVER = 9999;

    /** Nothing ever happens. */
    static Life quiet(int slot) {
        return new Life(0, FOREVER, 0, -1, slot);
    }

    /** The first forums of a district stay as they are; the others may come, go and change their names. */
    static Life of(int local, Shape shape, District district) {
        int number = district.numberOf(local);
        if (shape.kind().isCity()) {
            return quiet(District.steadySlot(shape.book(), number));
        }
        City city = district.city();
        int slot = District.slot(shape.book(), number);
        Dice dice = city.dice("life", String.valueOf(number));
        int span = city.lastYear() - city.firstYear();
        boolean isLong = span > 2;
        int renamed = isLong && dice.oneIn(6) ? city.firstYear() + 2 : 0;
        if (local <= OrdinaryShapes.LAST_MEMBER) {
            return new Life(0, FOREVER, renamed, -1, slot);
        }
        int round = dice.oneIn(3) ? number / city.topics().size() : -1;
        // two of three stay, so that of each kind enough of both efforts are left
        boolean mayMove = isLong && local % 3 == 0;
        if (mayMove && renamed == 0 && dice.oneIn(3)) {
            return new Life(city.firstYear() + dice.between(1, span - 1), FOREVER, 0, round, slot);
        }
        int left = mayMove && dice.oneIn(4) ? city.lastYear() - dice.between(1, 2) : FOREVER;
        return new Life(0, left, renamed, round, slot);
    }

    boolean isThereIn(int year) {
        return joined <= year && year <= left;
    }

    /** Whether it is over when the last of the years ends. */
    boolean endsBefore(int year) {
        return left < year;
    }

    /** Null when it always has been. */
    LocalDate firstDay() {
        return joined > 0 ? LocalDate.of(joined, 1, 1) : null;
    }

    LocalDate lastDay() {
        return LocalDate.of(left, 12, 31);
    }
}
