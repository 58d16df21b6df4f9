-- One row per forum or group line and year: how often it met, who of ours took part, and for how long.
WITH unit_count AS (
    SELECT forum_id, year, count(DISTINCT unit_id) AS units
    FROM (
        SELECT forum_id, year, unit_id FROM marts.declared_year WHERE answered AND unit_id <> 'unknown'
        UNION ALL
        SELECT forum_id, year, unit_id FROM marts.attendance_year WHERE unit_id <> 'unknown'
    ) AS unit
    GROUP BY forum_id, year
),
measured AS (
    SELECT
        every_year.forum_id,
        every_year.year,
        unit_count.units,
        -- not covered by any log: not known, which is not none
        CASE WHEN every_year.logs_cover THEN coalesce(meeting.meetings_held, 0) END AS meetings_held,
        CASE WHEN every_year.logs_cover THEN coalesce(meeting.meetings_attended, 0) END AS meetings_attended,
        CASE WHEN every_year.logs_cover THEN coalesce(meeting.attendances, 0) END AS attendances,
        CASE WHEN every_year.logs_cover THEN coalesce(meeting.people, 0) END AS people,
        CASE WHEN every_year.logs_cover THEN coalesce(meeting.people_office, 0) END AS people_office,
        CASE WHEN every_year.logs_cover THEN coalesce(meeting.people_politicians, 0) END AS people_politicians,
        CASE
            WHEN meeting.forum_id IS NOT NULL THEN meeting.attended_hours
            WHEN every_year.logs_cover THEN CAST(0 AS DECIMAL(18,2))
        END AS attended_hours,
        CASE
            WHEN meeting.meetings_with_mode > 0
                THEN CAST(
                    quotient(100 * meeting.meetings_digital, meeting.meetings_with_mode) * CAST(0.01 AS DECIMAL(3,2))
                    AS DECIMAL(18,4))
        END AS digital_share,
        max(meeting.last_meeting_on) OVER (
            PARTITION BY every_year.forum_id
            ORDER BY every_year.year ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS last_meeting_on
    FROM marts.mention_year AS every_year
    LEFT JOIN marts.meeting_year AS meeting
        ON meeting.forum_id = every_year.forum_id AND meeting.year = every_year.year
    LEFT JOIN unit_count ON unit_count.forum_id = every_year.forum_id AND unit_count.year = every_year.year
),
-- the last year before that was unlike this one: with a meeting, or without
turned AS (
    SELECT
        measured.*,
        min(year) OVER (PARTITION BY forum_id) - 1 AS before_first_year,
        max(CASE WHEN meetings_held = 0 THEN NULL ELSE year END) OVER so_far AS last_not_silent,
        max(CASE WHEN meetings_held > 0 THEN NULL ELSE year END) OVER so_far AS last_not_met
    FROM measured
    WINDOW so_far AS (
        PARTITION BY forum_id
        ORDER BY year ASC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    )
)
SELECT
    forum_id,
    year,
    units,
    meetings_held,
    meetings_attended,
    attendances,
    people,
    people_office,
    people_politicians,
    attended_hours,
    digital_share,
    last_meeting_on,
    -- counted over years that logs cover
    CASE
        WHEN meetings_held = 0 THEN year - coalesce(last_not_silent, before_first_year)
        WHEN meetings_held > 0 THEN 0
    END AS years_silent,
    CASE
        WHEN meetings_held > 0 THEN year - coalesce(last_not_met, before_first_year)
        WHEN meetings_held = 0 THEN 0
    END AS streak_years
FROM turned
