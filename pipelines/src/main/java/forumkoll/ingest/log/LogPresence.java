package forumkoll.ingest.log;

import forumkoll.ingest.person.Pseudonyms;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One time a person is in a meeting, or one attendee of a calendar: a row of {@code raw.attendance}.
 *
 * @param line line of the file where its record starts, from 1
 * @param row tells several rows of one record apart, from 1
 * @param meetingRef the meeting's {@link LogMeeting#ref()}
 * @param joinedAt null when the log does not say
 * @param leftAt null when the log does not say
 * @param attendedHours null when not known
 * @param response {@code attended}, {@code accepted}, {@code declined}, {@code tentative} or {@code invited}
 */
public record LogPresence(
        long line,
        long row,
        String meetingRef,
        Pseudonyms.Person person,
        Instant joinedAt,
        Instant leftAt,
        BigDecimal attendedHours,
        String response) {}
