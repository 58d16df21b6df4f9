-- One row per forum, year, unit and body: who of the city came to the meetings that were held. Externals are never ours.
SELECT
    meeting.forum_id,
    meeting.year,
    coalesce(attendance.unit_id, 'unknown') AS unit_id,
    attendance.body,
    count(*) AS attendances,
    count(attendance.attended_hours) AS attendances_with_hours,
    count(DISTINCT CASE WHEN attendance.named THEN attendance.person_key END) AS people,
    sum(attendance.attended_hours) AS attended_hours
FROM clean.meeting AS meeting
JOIN clean.attendance AS attendance ON attendance.meeting_id = meeting.meeting_id
WHERE meeting.status = 'held'
    AND meeting.forum_id IS NOT NULL
    AND attendance.body IN ('office', 'politicians')
GROUP BY meeting.forum_id, meeting.year, coalesce(attendance.unit_id, 'unknown'), attendance.body
