-- One row per forum and year with meetings held: how many, by whom attended, and for how long.
WITH attended AS (
    SELECT
        meeting.meeting_id,
        count(attendance.meeting_id) AS recorded,
        count(attendance.meeting_id) FILTER (WHERE attendance.body IN ('office', 'politicians')) AS attendances
    FROM clean.meeting AS meeting
    LEFT JOIN clean.attendance AS attendance ON attendance.meeting_id = meeting.meeting_id
    WHERE meeting.status = 'held' AND meeting.forum_id IS NOT NULL
    GROUP BY meeting.meeting_id
),
held AS (
    SELECT
        meeting.forum_id,
        meeting.year,
        count(*) AS meetings_held,
        count(*) FILTER (WHERE attended.attendances > 0) AS meetings_attended,
        count(*) FILTER (WHERE attended.recorded > 0) AS meetings_recorded,
        sum(attended.attendances) AS attendances,
        count(*) FILTER (WHERE meeting.mode = 'digital') AS meetings_digital,
        count(*) FILTER (WHERE meeting.mode <> 'not_stated') AS meetings_with_mode,
        max(meeting.held_on) AS last_meeting_on
    FROM clean.meeting AS meeting
    JOIN attended ON attended.meeting_id = meeting.meeting_id
    GROUP BY meeting.forum_id, meeting.year
),
ours AS (
    SELECT
        meeting.forum_id,
        meeting.year,
        count(DISTINCT CASE WHEN attendance.named THEN attendance.person_key END) AS people,
        count(DISTINCT CASE WHEN attendance.named AND attendance.body = 'office' THEN attendance.person_key END)
            AS people_office,
        count(DISTINCT CASE WHEN attendance.named AND attendance.body = 'politicians' THEN attendance.person_key END)
            AS people_politicians,
        -- a sum of which one part is not known is not known
        CASE WHEN count(attendance.attended_hours) = count(*) THEN sum(attendance.attended_hours) END AS attended_hours
    FROM clean.meeting AS meeting
    JOIN clean.attendance AS attendance ON attendance.meeting_id = meeting.meeting_id
    WHERE meeting.status = 'held'
        AND meeting.forum_id IS NOT NULL
        AND attendance.body IN ('office', 'politicians')
    GROUP BY meeting.forum_id, meeting.year
)
SELECT
    held.forum_id,
    held.year,
    held.meetings_held,
    held.meetings_attended,
    held.meetings_recorded,
    held.meetings_digital,
    held.meetings_with_mode,
    held.attendances,
    coalesce(ours.people, 0) AS people,
    coalesce(ours.people_office, 0) AS people_office,
    coalesce(ours.people_politicians, 0) AS people_politicians,
    CASE WHEN held.attendances = 0 THEN CAST(0 AS DECIMAL(18,2)) ELSE ours.attended_hours END AS attended_hours,
    held.last_meeting_on
FROM held
LEFT JOIN ours ON ours.forum_id = held.forum_id AND ours.year = held.year
