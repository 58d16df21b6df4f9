-- One row per forum or group line and year: what the duties of the year depend on.
WITH known_year AS (
    SELECT forum_id, year
    FROM marts.forum_year
    WHERE mentioned OR coalesce(meetings_held, 0) > 0 OR coalesce(fee_sek, 0) > 0
    UNION ALL
    -- who has decided to join, or agreed on it, takes part
    SELECT forum_id, CAST(substring(CAST(coalesce(dated, valid_from) AS STRING), 1, 4) AS BIGINT) AS year
    FROM clean.document
    WHERE kind IN ('membership_decision', 'agreement', 'position_paper', 'action_plan', 'annual_report')
        AND coalesce(dated, valid_from) IS NOT NULL
),
-- an office that did not answer one year has not left the forum
span AS (
    SELECT forum_id, min(year) AS first_year, max(year) AS last_year
    FROM known_year
    GROUP BY forum_id
),
year_end AS (
    SELECT
        forum_id,
        year,
        fee_sek,
        meetings_held,
        meetings_declared_max,
        CAST(CAST(year AS STRING) || '-12-31' AS DATE) AS ends
    FROM marts.forum_year
)
SELECT
    year_end.forum_id,
    year_end.year,
    year_end.ends AS year_ends,
    CASE WHEN year_end.ends <= :as_of THEN year_end.ends ELSE :as_of END AS judged_on,
    year_end.ends <= :as_of AS is_over,
    forum.is_group,
    group_line.forum_id AS group_forum_id,
    forum.kind,
    CASE
        WHEN forum.kind IN ('partner_city', 'twin_city') THEN 'city'
        WHEN forum.kind IN ('network', 'membership', 'collaboration') THEN 'network'
        WHEN forum.kind = 'project' THEN 'project'
        ELSE 'other'
    END AS relation,
    CASE
        WHEN forum.kind IN ('partner_city', 'twin_city') THEN true
        ELSE forum.level IN ('nordic', 'european', 'global')
    END AS is_abroad,
    forum.status,
    forum.decided_by,
    forum.valid_from,
    year_end.fee_sek,
    -- every other meeting is none in some years, so only a declared zero is known to be none
    coalesce(year_end.meetings_held, CASE WHEN year_end.meetings_declared_max = 0 THEN 0 END) AS meetings_known,
    CASE
        WHEN forum.valid_from > year_end.ends THEN false
        WHEN forum.valid_to < year_end.ends THEN false
        WHEN forum.status = 'ended' AND forum.valid_to IS NULL THEN CAST(NULL AS BOOLEAN)
        WHEN year_end.year >= span.first_year AND year_end.year <= span.last_year THEN true
        -- a line of the register holds until further notice
        WHEN year_end.year >= span.first_year AND forum.origin = 'register' THEN true
        WHEN forum.valid_from <= year_end.ends THEN true
    END AS takes_part
FROM year_end
JOIN clean.forum AS forum ON forum.forum_id = year_end.forum_id
LEFT JOIN clean.forum AS group_line ON group_line.forum_id = forum.parent_forum_id AND group_line.is_group
LEFT JOIN span ON span.forum_id = year_end.forum_id
