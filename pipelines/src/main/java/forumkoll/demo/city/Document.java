package forumkoll.demo.city;

import java.time.LocalDate;

/**
 * A line of the register of documents; null and empty stand for cells that are empty.
 *
 * @param parts separated by semicolons
 */
public record Document(
        String forumId,
        String kind,
        LocalDate dated,
        LocalDate validFrom,
        LocalDate validTo,
        String unitId,
        String decidedBy,
        String parts,
        String tripId,
        String reference) {}
