package forumkoll.ingest.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/** The clock that a calendar's times are told by. */
@FunctionalInterface
interface CalendarZone {

    /**
     * The moment when the clock shows {@code local}. By RFC 5545 an hour that comes twice means the first time, and an
     * hour that is left out is counted from the hour before.
     */
    Instant at(LocalDateTime local);
}
