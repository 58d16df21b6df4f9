package forumkoll.publish;

import java.util.List;

/** Every meeting of every log is one meeting, and everybody whom a report names was there once. */
final class MeetingConservation {

    /** As in {@link ConservationCheck}: what is counted, and two numbers that must be equal. */
    static final List<String> PAIRS = List.of("""
            SELECT 'meetings: in the logs, assigned to a meeting',
                (SELECT count(*) FROM raw.meeting), (SELECT count(*) FROM clean.meeting_source)
            """, """
            SELECT 'meetings: that the logs are assigned to, that there are',
                (SELECT count(DISTINCT meeting_id) FROM clean.meeting_source), (SELECT count(*) FROM clean.meeting)
            """, """
            SELECT 'attendance: persons that reports name, rows with a name from reports',
                (
                    SELECT count(*)
                    FROM (
                        SELECT DISTINCT log.meeting_id, presence.person_key
                        FROM raw.attendance AS presence
                        JOIN clean.meeting_source AS log
                            ON log.source_id = presence.source_id AND log.meeting_ref = presence.meeting_ref
                        WHERE log.is_report AND presence.response = 'attended' AND presence.person_key IS NOT NULL
                    )
                ),
                (SELECT count(*) FROM clean.attendance WHERE basis = 'log' AND named)
            """);

    private MeetingConservation() {}
}
