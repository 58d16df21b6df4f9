-- One row per forum or group line and year, from the first to the last year of the input.
WITH digit AS (
    SELECT n FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS digits (n)
),
span AS (
    SELECT min(year) AS first_year, max(year) AS last_year
    FROM clean.participation
),
calendar AS (
    SELECT span.first_year + 10 * tens.n + ones.n AS year
    FROM span
    CROSS JOIN digit AS tens
    CROSS JOIN digit AS ones
    WHERE span.first_year + 10 * tens.n + ones.n <= span.last_year
),
-- several people of a unit may answer about one forum: answers that agree count once
different_answer AS (
    SELECT DISTINCT
        forum_id,
        year,
        unit_id,
        office_participants_min,
        office_participants_max,
        politicians_min,
        -- "2 per forum" says at least two, and not how many in all
        CASE WHEN counted_per = 'line' THEN politicians_max END AS politicians_max,
        meetings_min,
        meetings_max,
        fee_sek,
        other_cost_sek,
        other_cost_status
    FROM clean.participation
),
-- answers that disagree are shown as conflicting and never summed
unit_answer AS (
    SELECT
        forum_id,
        year,
        unit_id,
        CASE WHEN count(*) = 1 THEN min(office_participants_min) END AS office_participants_min,
        CASE WHEN count(*) = 1 THEN min(office_participants_max) END AS office_participants_max,
        CASE WHEN count(*) = 1 THEN min(politicians_min) END AS politicians_min,
        CASE WHEN count(*) = 1 THEN min(politicians_max) END AS politicians_max,
        CASE WHEN count(*) = 1 THEN min(meetings_min) END AS meetings_min,
        CASE WHEN count(*) = 1 THEN min(meetings_max) END AS meetings_max,
        CASE WHEN count(*) = 1 THEN min(fee_sek) END AS fee_sek,
        CASE WHEN count(*) = 1 THEN min(other_cost_sek) END AS other_cost_sek,
        CASE WHEN count(*) = 1 THEN min(other_cost_status) ELSE 'conflicting' END AS cost_status
    FROM different_answer
    GROUP BY forum_id, year, unit_id
),
-- units add up; a sum of which one part is not known is not known
answered AS (
    SELECT
        forum_id,
        year,
        CASE WHEN count(office_participants_min) = count(*) THEN sum(office_participants_min) END AS office_participants_min,
        CASE WHEN count(office_participants_max) = count(*) THEN sum(office_participants_max) END AS office_participants_max,
        CASE WHEN count(politicians_min) = count(*) THEN sum(politicians_min) END AS politicians_min,
        CASE WHEN count(politicians_max) = count(*) THEN sum(politicians_max) END AS politicians_max,
        min(meetings_min) AS meetings_min,
        max(meetings_max) AS meetings_max,
        count(DISTINCT unit_id) AS units,
        count(*) FILTER (WHERE cost_status <> 'included_elsewhere') AS cost_lines,
        count(*) FILTER (WHERE cost_status <> 'included_elsewhere' AND fee_sek IS NOT NULL) AS fees_known,
        count(*) FILTER (WHERE cost_status <> 'included_elsewhere' AND other_cost_sek IS NOT NULL) AS other_costs_known,
        sum(CASE WHEN cost_status <> 'included_elsewhere' THEN fee_sek END) AS known_fees_sek,
        sum(CASE WHEN cost_status <> 'included_elsewhere' THEN other_cost_sek END) AS known_other_costs_sek,
        -- the least certain part decides
        CASE
            WHEN count(*) FILTER (WHERE cost_status = 'conflicting') > 0 THEN 'conflicting'
            WHEN count(*) FILTER (WHERE cost_status = 'not_computed') > 0 THEN 'not_computed'
            WHEN count(*) FILTER (WHERE cost_status = 'partial') > 0 THEN 'partial'
            WHEN count(*) FILTER (WHERE cost_status = 'estimated') > 0 THEN 'estimated'
            WHEN count(*) FILTER (WHERE cost_status = 'none') > 0 THEN 'none'
            ELSE 'included_elsewhere'
        END AS cost_status
    FROM unit_answer
    GROUP BY forum_id, year
),
costed AS (
    SELECT
        forum_id,
        year,
        office_participants_min,
        office_participants_max,
        politicians_min,
        politicians_max,
        meetings_min,
        meetings_max,
        units,
        CASE WHEN fees_known = cost_lines THEN known_fees_sek END AS fee_sek,
        CASE WHEN other_costs_known = cost_lines THEN known_other_costs_sek END AS other_cost_sek,
        CASE
            WHEN fees_known = cost_lines AND other_costs_known = cost_lines THEN known_fees_sek + known_other_costs_sek
        END AS total_cost_sek,
        cost_status
    FROM answered
),
-- a member of a group line is mentioned with its group, and has no cost of its own
every_year AS (
    SELECT
        forum.forum_id,
        calendar.year,
        own.forum_id IS NOT NULL OR group_line.forum_id IS NOT NULL AS mentioned,
        CASE
            WHEN own.forum_id IS NOT NULL THEN own.cost_status
            WHEN group_line.forum_id IS NOT NULL THEN 'in_group'
            ELSE 'not_mentioned'
        END AS cost_status
    FROM clean.forum AS forum
    CROSS JOIN calendar
    LEFT JOIN costed AS own ON own.forum_id = forum.forum_id AND own.year = calendar.year
    LEFT JOIN costed AS group_line
        ON group_line.forum_id = forum.parent_forum_id AND group_line.year = calendar.year
)
SELECT
    every_year.forum_id,
    every_year.year,
    every_year.mentioned,
    now.office_participants_min + now.politicians_min AS participants_declared_min,
    now.office_participants_max + now.politicians_max AS participants_declared_max,
    now.office_participants_min,
    now.office_participants_max,
    now.politicians_min,
    now.politicians_max,
    now.meetings_min AS meetings_declared_min,
    now.meetings_max AS meetings_declared_max,
    CAST(NULL AS BIGINT) AS meetings_held,
    CAST(NULL AS BIGINT) AS meetings_attended,
    CAST(NULL AS BIGINT) AS attendances,
    CAST(NULL AS BIGINT) AS people,
    now.units,
    CAST(NULL AS DECIMAL(18,2)) AS attended_hours,
    CAST(NULL AS DECIMAL(18,4)) AS digital_share,
    now.fee_sek,
    CASE WHEN now.fee_sek IS NOT NULL THEN 'survey' END AS fee_basis,
    CAST(NULL AS DECIMAL(18,2)) AS staff_cost_sek,
    CAST(NULL AS DECIMAL(18,2)) AS political_cost_sek,
    CAST(NULL AS DECIMAL(18,2)) AS travel_cost_sek,
    now.other_cost_sek,
    now.total_cost_sek,
    CASE WHEN now.total_cost_sek IS NOT NULL THEN 'reported' ELSE 'none' END AS cost_basis,
    every_year.cost_status,
    -- only where the number of meetings is certain
    CASE
        WHEN now.meetings_min = now.meetings_max THEN quotient(now.total_cost_sek, now.meetings_min)
    END AS cost_per_meeting_sek,
    quotient(100 * (now.fee_sek - before.fee_sek), before.fee_sek) AS fee_change_pct,
    quotient(100 * (now.total_cost_sek - before.total_cost_sek), before.total_cost_sek) AS total_change_pct
FROM every_year
LEFT JOIN costed AS now ON now.forum_id = every_year.forum_id AND now.year = every_year.year
LEFT JOIN costed AS before ON before.forum_id = every_year.forum_id AND before.year = every_year.year - 1
