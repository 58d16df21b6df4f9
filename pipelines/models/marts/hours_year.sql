-- One row per forum, year, unit and body: the hours that the work with the forum took, from the meeting logs or else from
-- the survey.
WITH attended AS (
    SELECT
        coalesce(carrier.carrier_forum_id, attendance.forum_id) AS forum_id,
        attendance.year,
        attendance.unit_id,
        attendance.body,
        sum(attendance.attendances) AS attendances,
        sum(attendance.attendances_with_hours) AS attendances_with_hours,
        sum(attendance.attended_hours) AS attended_hours
    FROM marts.attendance_year AS attendance
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = attendance.forum_id AND carrier.year = attendance.year
    GROUP BY coalesce(carrier.carrier_forum_id, attendance.forum_id), attendance.year, attendance.unit_id, attendance.body
),
-- the forums and years with a log of who came
recorded AS (
    SELECT DISTINCT coalesce(carrier.carrier_forum_id, meeting.forum_id) AS forum_id, meeting.year
    FROM marts.meeting_year AS meeting
    LEFT JOIN marts.cost_carrier AS carrier ON carrier.forum_id = meeting.forum_id AND carrier.year = meeting.year
    WHERE meeting.meetings_recorded > 0
),
body AS (
    SELECT body FROM (VALUES ('office'), ('politicians')) AS bodies (body)
),
-- what the logs tell of a body: that nobody came, all the hours, or only some of them
logged AS (
    SELECT
        recorded.forum_id,
        recorded.year,
        body.body,
        CASE
            WHEN coalesce(sum(attended.attendances), 0) = 0 THEN 'none'
            WHEN sum(attended.attendances) = sum(attended.attendances_with_hours) THEN 'complete'
            ELSE 'incomplete'
        END AS log
    FROM recorded
    CROSS JOIN body
    LEFT JOIN attended
        ON attended.forum_id = recorded.forum_id AND attended.year = recorded.year AND attended.body = body.body
    GROUP BY recorded.forum_id, recorded.year, body.body
),
declared AS (
    SELECT forum_id, year, unit_id, 'office' AS body, office_participants_max = 0 AS stated_none
    FROM marts.declared_year
    UNION ALL
    SELECT forum_id, year, unit_id, 'politicians' AS body, politicians_max = 0 AS stated_none
    FROM marts.declared_year
),
line AS (
    SELECT
        involved.forum_id,
        involved.year,
        involved.unit_id,
        body.body,
        logged.log,
        -- a log that tells who came is surer than what was declared for the year
        CASE WHEN logged.log IS NOT NULL THEN logged.log = 'none' ELSE coalesce(declared.stated_none, false) END
            AS takes_no_part,
        attended.attendances,
        attended.attended_hours,
        answer.cost_status,
        answer.person_hours_min,
        answer.person_hours_max
    FROM marts.involved_unit AS involved
    CROSS JOIN body
    LEFT JOIN logged
        ON logged.forum_id = involved.forum_id AND logged.year = involved.year AND logged.body = body.body
    LEFT JOIN attended
        ON attended.forum_id = involved.forum_id
        AND attended.year = involved.year
        AND attended.unit_id = involved.unit_id
        AND attended.body = body.body
    LEFT JOIN declared
        ON declared.forum_id = involved.forum_id
        AND declared.year = involved.year
        AND declared.unit_id = involved.unit_id
        AND declared.body = body.body
    LEFT JOIN marts.declared_year AS answer
        ON answer.forum_id = involved.forum_id AND answer.year = involved.year AND answer.unit_id = involved.unit_id
    WHERE involved.hours_expected
),
beside AS (
    SELECT
        line.*,
        other.takes_no_part AS other_body_takes_no_part
    FROM line
    JOIN line AS other
        ON other.forum_id = line.forum_id
        AND other.year = line.year
        AND other.unit_id = line.unit_id
        AND other.body <> line.body
),
reasoned AS (
    SELECT
        *,
        CASE
            WHEN log = 'complete' AND attendances > 0 THEN 'log'
            WHEN log = 'complete' OR takes_no_part THEN 'stated_none'
            WHEN cost_status = 'included_elsewhere' THEN 'included_elsewhere'
            WHEN person_hours_max = 0 THEN 'survey'
            -- hours of both bodies together cannot be told apart
            WHEN person_hours_min = person_hours_max AND other_body_takes_no_part THEN 'survey'
            ELSE 'not_known'
        END AS basis
    FROM beside
)
SELECT
    forum_id,
    year,
    unit_id,
    body,
    basis,
    CASE
        WHEN basis = 'log' THEN attended_hours
        WHEN basis = 'stated_none' THEN CAST(0 AS DECIMAL(18,2))
        WHEN basis = 'survey' THEN person_hours_max
    END AS hours,
    CASE
        WHEN basis = 'not_known' AND log = 'incomplete' THEN 'incomplete_log'
        WHEN basis = 'not_known' AND cost_status IN ('conflicting', 'no_answer') THEN cost_status
        WHEN basis = 'not_known' AND person_hours_min < person_hours_max THEN 'range'
        WHEN basis = 'not_known' AND person_hours_min IS NOT NULL AND person_hours_max IS NOT NULL THEN 'not_divided'
        WHEN basis = 'not_known' THEN 'not_stated'
    END AS reason
FROM reasoned
