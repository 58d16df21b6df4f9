-- One row per forum, year and unit: what the unit declared. Answers that agree count once; what conflicting answers say is
-- not known. A unit without an answer in the year stands with the forums of its last answer, and nothing known of them:
-- they are neither left nor free of cost. A forum that ended before is not among them.
WITH merged AS (
    SELECT
        forum_id,
        year,
        coalesce(unit_id, 'unknown') AS unit_id,
        count(*) FILTER (WHERE agreement <> 'repeats') AS answers,
        count(*) FILTER (WHERE agreement = 'conflicting') > 0 AS conflicting,
        max(office_participants_min) AS office_participants_min,
        max(office_participants_max) AS office_participants_max,
        max(politicians_min) AS politicians_min,
        -- "2 per forum" says at least two, and not how many in all
        max(CASE WHEN counted_per = 'line' THEN politicians_max END) AS politicians_max,
        max(meetings_min) AS meetings_min,
        max(meetings_max) AS meetings_max,
        max(CASE WHEN mode <> 'not_stated' THEN mode END) AS mode,
        max(person_hours_min) AS person_hours_min,
        max(person_hours_max) AS person_hours_max,
        max(fee_sek) AS fee_sek,
        max(other_cost_sek) AS other_cost_sek,
        max(CASE WHEN other_cost_status <> 'not_computed' THEN other_cost_status END) AS other_cost_status
    FROM clean.participation
    GROUP BY forum_id, year, coalesce(unit_id, 'unknown')
),
declared AS (
    SELECT
        merged.forum_id,
        merged.year,
        merged.unit_id,
        coalesce(unit_today.today_unit_id, merged.unit_id) AS today_unit_id,
        merged.answers,
        CASE WHEN NOT merged.conflicting THEN merged.office_participants_min END AS office_participants_min,
        CASE WHEN NOT merged.conflicting THEN merged.office_participants_max END AS office_participants_max,
        CASE WHEN NOT merged.conflicting THEN merged.politicians_min END AS politicians_min,
        CASE WHEN NOT merged.conflicting THEN merged.politicians_max END AS politicians_max,
        CASE WHEN NOT merged.conflicting THEN merged.meetings_min END AS meetings_min,
        CASE WHEN NOT merged.conflicting THEN merged.meetings_max END AS meetings_max,
        CASE WHEN NOT merged.conflicting THEN merged.mode END AS mode,
        CASE WHEN NOT merged.conflicting THEN merged.person_hours_min END AS person_hours_min,
        CASE WHEN NOT merged.conflicting THEN merged.person_hours_max END AS person_hours_max,
        CASE WHEN NOT merged.conflicting THEN merged.fee_sek END AS fee_sek,
        CASE WHEN NOT merged.conflicting THEN merged.other_cost_sek END AS other_cost_sek,
        CASE
            WHEN merged.conflicting THEN 'conflicting'
            ELSE coalesce(merged.other_cost_status, 'not_computed')
        END AS cost_status
    FROM merged
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = merged.unit_id
),
-- an answer that names no unit may be anybody's, so such a unit has answered when anybody has
answering AS (
    SELECT coalesce(unit_today.today_unit_id, response.unit_id) AS today_unit_id, response.year
    FROM marts.unit_response AS response
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = response.unit_id
    WHERE response.answered
    UNION
    SELECT 'unknown' AS today_unit_id, year
    FROM marts.unit_response
    WHERE answered
),
silent_unit AS (
    SELECT answering.today_unit_id, calendar_year.year, max(answering.year) AS last_answered
    FROM answering
    JOIN marts.calendar_year AS calendar_year ON calendar_year.year > answering.year
    LEFT JOIN answering AS same_year
        ON same_year.today_unit_id = answering.today_unit_id AND same_year.year = calendar_year.year
    LEFT JOIN clean.unit AS unit ON unit.unit_id = answering.today_unit_id
    WHERE same_year.year IS NULL
        -- a unit that closed without a successor has nothing more to answer
        AND (unit.valid_to IS NULL OR extract(YEAR FROM unit.valid_to) >= calendar_year.year)
    GROUP BY answering.today_unit_id, calendar_year.year
),
silent AS (
    SELECT
        declared.forum_id,
        silent_unit.year,
        declared.unit_id,
        declared.today_unit_id,
        silent_unit.last_answered
    FROM silent_unit
    JOIN declared
        ON declared.today_unit_id = silent_unit.today_unit_id AND declared.year = silent_unit.last_answered
    LEFT JOIN declared AS unplaced
        ON unplaced.forum_id = declared.forum_id
        AND unplaced.year = silent_unit.year
        AND unplaced.unit_id = 'unknown'
    LEFT JOIN clean.forum AS forum ON forum.forum_id = declared.forum_id
    WHERE unplaced.forum_id IS NULL
        AND (forum.valid_to IS NULL OR extract(YEAR FROM forum.valid_to) >= silent_unit.year)
)
SELECT
    forum_id,
    year,
    unit_id,
    today_unit_id,
    true AS answered,
    year AS last_answered,
    answers,
    office_participants_min,
    office_participants_max,
    politicians_min,
    politicians_max,
    meetings_min,
    meetings_max,
    coalesce(mode, 'not_stated') AS mode,
    person_hours_min,
    person_hours_max,
    fee_sek,
    other_cost_sek,
    cost_status
FROM declared
UNION ALL
SELECT
    forum_id,
    year,
    unit_id,
    today_unit_id,
    false AS answered,
    last_answered,
    0 AS answers,
    CAST(NULL AS BIGINT) AS office_participants_min,
    CAST(NULL AS BIGINT) AS office_participants_max,
    CAST(NULL AS BIGINT) AS politicians_min,
    CAST(NULL AS BIGINT) AS politicians_max,
    CAST(NULL AS DECIMAL(18,2)) AS meetings_min,
    CAST(NULL AS DECIMAL(18,2)) AS meetings_max,
    'not_stated' AS mode,
    CAST(NULL AS DECIMAL(18,2)) AS person_hours_min,
    CAST(NULL AS DECIMAL(18,2)) AS person_hours_max,
    CAST(NULL AS DECIMAL(18,2)) AS fee_sek,
    CAST(NULL AS DECIMAL(18,2)) AS other_cost_sek,
    'no_answer' AS cost_status
FROM silent
