package forumkoll.ingest.log;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting as a log tells it: a row of {@code raw.meeting}.
 *
 * @param line line of the file where its record starts, from 1
 * @param ref tells the meetings of the file apart
 * @param uid the calendar's lasting id, or null
 * @param title as written, without personal data, or null
 * @param heldOn the day it starts in Swedish time, or null
 * @param startsAt null for whole days
 * @param endsAt null for whole days and when the log does not say
 * @param status {@code confirmed}, {@code cancelled} or {@code tentative}
 * @param invited number of persons invited, or null
 */
public record LogMeeting(
        long line,
        String ref,
        String uid,
        String title,
        LocalDate heldOn,
        Instant startsAt,
        Instant endsAt,
        MeetingMode mode,
        String status,
        Long invited) {}
