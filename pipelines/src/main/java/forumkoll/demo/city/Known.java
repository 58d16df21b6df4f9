package forumkoll.demo.city;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a unit knows of its year in a forum.
 *
 * @param hours null when nobody has counted them
 */
record Known(int officials, int politicians, int meetings, BigDecimal hours, BigDecimal feeSek, int trips) {

    private static final BigDecimal MINUTES_AN_HOUR = new BigDecimal(60);

    /** From the logs when there are any, else as planned; in service companies nobody counts hours. */
    static Known of(YearPlan year, Shape shape, Pace pace, BigDecimal feeSek) {
        if (year.meetings().isEmpty()) {
            return new Known(
                    year.people().size(),
                    0,
                    pace.held(),
                    shape.book() == Book.SIE ? null : plannedHours(year, pace),
                    feeSek,
                    year.trips().size());
        }
        return new Known(
                people(year.meetings(), Body.OFFICE),
                people(year.meetings(), Body.POLITICIANS),
                (int) year.meetings().stream().filter(Meeting::isHeld).count(),
                hours(year.meetings()),
                feeSek,
                year.trips().size());
    }

    private static BigDecimal plannedHours(YearPlan year, Pace pace) {
        return BigDecimal.valueOf(
                        pace.length().toMinutes() * pace.held() * year.people().size())
                .divide(MINUTES_AN_HOUR, 2, RoundingMode.UNNECESSARY);
    }

    /** The hours of the city's people in meetings. */
    private static BigDecimal hours(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.presences().stream())
                .filter(presence -> presence.person().isOurs())
                .map(Presence::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many different people of a body were in meetings. */
    private static int people(List<Meeting> meetings, Body body) {
        return (int) meetings.stream()
                .flatMap(meeting -> meeting.presences().stream())
                .map(Presence::person)
                .filter(person -> person.body() == body)
                .distinct()
                .count();
    }
}
