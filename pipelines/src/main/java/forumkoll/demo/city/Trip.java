package forumkoll.demo.city;

import java.time.LocalDate;

/** A line of the register of trips. */
public record Trip(
        String id,
        String forumId,
        Unit unit,
        LocalDate starts,
        LocalDate ends,
        String country,
        String place,
        int persons) {}
