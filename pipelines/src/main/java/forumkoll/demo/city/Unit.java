package forumkoll.demo.city;

import java.time.LocalDate;

/**
 * A unit of the city.
 *
 * @param validFrom null when it always has been
 * @param validTo null when it still is
 * @param successorId empty when there is none
 */
public record Unit(
        String id,
        String name,
        String parentId,
        String scope,
        LocalDate validFrom,
        LocalDate validTo,
        String successorId,
        Book book) {

    /** Whether the unit exists during the whole of a year. */
    public boolean isIn(int year) {
        return (validFrom == null || validFrom.getYear() <= year) && (validTo == null || validTo.getYear() >= year);
    }
}
