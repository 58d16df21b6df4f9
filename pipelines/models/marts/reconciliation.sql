-- One row per forum, year and measure: what was declared, paid and logged, and whether they agree. Only what a source covers
-- can disagree: where one is not known the verdict is unknown.
WITH response AS (
    SELECT unit_id, year, answered
    FROM marts.unit_response
),
-- all units that pay for the forum or come to it have answered, so a forum they do not name is declared as none
asked_of AS (
    SELECT
        involved.forum_id,
        involved.year,
        count(*) FILTER (WHERE involved.declared) AS declaring,
        count(*) FILTER (WHERE NOT coalesce(response.answered, false)) AS without_answer
    FROM marts.involved_unit AS involved
    LEFT JOIN response ON response.unit_id = involved.unit_id AND response.year = involved.year
    GROUP BY involved.forum_id, involved.year
),
fee AS (
    SELECT
        forum_id,
        year,
        CASE
            WHEN count(declared_status) FILTER (WHERE declared_status <> 'included_elsewhere') > 0
                AND count(*) FILTER (
                    WHERE declared_status <> 'included_elsewhere' AND declared_sek IS NULL
                ) = 0
                THEN sum(declared_sek)
        END AS declared,
        -- a unit that no ledger covers may have paid unseen
        CASE
            WHEN count(*) FILTER (
                WHERE basis IN ('survey', 'stated_none', 'not_known') AND entries = 0
            ) = 0
                AND count(booked_sek) > 0
                THEN sum(booked_sek)
        END AS paid
    FROM marts.fee_year
    GROUP BY forum_id, year
),
fee_measure AS (
    SELECT
        fee.forum_id,
        fee.year,
        fee.declared,
        fee.paid,
        -- nobody names the forum though all who pay for it answered
        coalesce(
            fee.declared,
            CASE WHEN asked_of.declaring = 0 AND asked_of.without_answer = 0 THEN CAST(0 AS DECIMAL(18,2)) END)
            AS held_against
    FROM fee
    LEFT JOIN asked_of ON asked_of.forum_id = fee.forum_id AND asked_of.year = fee.year
),
fee_difference AS (
    SELECT
        *,
        paid - held_against AS difference,
        CASE
            WHEN :fee_tolerance_pct * held_against > 100 * :fee_tolerance_sek
                THEN quotient(:fee_tolerance_pct * held_against, 100)
            ELSE :fee_tolerance_sek
        END AS tolerance
    FROM fee_measure
),
-- what one year lacks and the year beside has too much of is the same money
fee_beside AS (
    SELECT DISTINCT here.forum_id, here.year
    FROM fee_difference AS here
    JOIN fee_difference AS beside
        ON beside.forum_id = here.forum_id AND beside.year IN (here.year - 1, here.year + 1)
    WHERE abs(here.difference) > here.tolerance
        AND abs(beside.difference) > beside.tolerance
        AND abs(here.difference + beside.difference)
            <= CASE WHEN here.tolerance > beside.tolerance THEN here.tolerance ELSE beside.tolerance END
),
fee_verdict AS (
    SELECT
        fee.forum_id,
        fee.year,
        'fee_sek' AS measure,
        CAST(fee.declared AS DECIMAL(18,2)) AS declared,
        CAST(fee.declared AS DECIMAL(18,2)) AS declared_max,
        CAST(fee.paid AS DECIMAL(18,2)) AS paid,
        CAST(NULL AS DECIMAL(18,2)) AS logged,
        CAST(CASE WHEN fee.declared IS NOT NULL THEN fee.difference END AS DECIMAL(18,2)) AS difference,
        CASE
            WHEN fee.difference IS NULL THEN 'unknown'
            WHEN abs(fee.difference) <= fee.tolerance THEN 'agrees'
            WHEN fee_beside.forum_id IS NOT NULL THEN 'paid_other_year'
            WHEN fee.paid = 0 THEN 'declared_only'
            WHEN fee.held_against = 0 THEN 'paid_only'
            ELSE 'differs'
        END AS verdict
    FROM fee_difference AS fee
    LEFT JOIN fee_beside ON fee_beside.forum_id = fee.forum_id AND fee_beside.year = fee.year
),
logged AS (
    SELECT
        forum_year.forum_id,
        forum_year.year,
        'meetings' AS measure,
        forum_year.meetings_declared_min AS declared,
        forum_year.meetings_declared_max AS declared_max,
        CAST(forum_year.meetings_held AS DECIMAL(18,2)) AS logged,
        :meetings_tolerance AS tolerance,
        CAST(0 AS DECIMAL(18,2)) AS tolerance_pct
    FROM marts.forum_year AS forum_year
    WHERE forum_year.mentioned
    UNION ALL
    SELECT
        forum_id,
        year,
        'participants' AS measure,
        CAST(participants_declared_min AS DECIMAL(18,2)) AS declared,
        CAST(participants_declared_max AS DECIMAL(18,2)) AS declared_max,
        CAST(people AS DECIMAL(18,2)) AS logged,
        :participants_tolerance AS tolerance,
        CAST(0 AS DECIMAL(18,2)) AS tolerance_pct
    FROM marts.forum_year
    WHERE mentioned
    UNION ALL
    SELECT
        forum_id,
        year,
        'hours' AS measure,
        hours_declared_min AS declared,
        hours_declared_max AS declared_max,
        attended_hours AS logged,
        CAST(0 AS DECIMAL(18,2)) AS tolerance,
        :hours_tolerance_pct AS tolerance_pct
    FROM marts.forum_year
    WHERE mentioned
),
nearest AS (
    SELECT
        logged.*,
        CASE
            WHEN logged.declared IS NULL AND logged.declared_max IS NULL
                AND asked_of.declaring = 0 AND asked_of.without_answer = 0
                THEN CAST(0 AS DECIMAL(18,2))
            WHEN logged.logged < logged.declared THEN logged.declared
            WHEN logged.logged > logged.declared_max THEN logged.declared_max
            WHEN logged.declared IS NOT NULL THEN logged.logged
        END AS held_against
    FROM logged
    LEFT JOIN asked_of ON asked_of.forum_id = logged.forum_id AND asked_of.year = logged.year
),
logged_verdict AS (
    SELECT
        forum_id,
        year,
        measure,
        CAST(declared AS DECIMAL(18,2)) AS declared,
        CAST(declared_max AS DECIMAL(18,2)) AS declared_max,
        CAST(NULL AS DECIMAL(18,2)) AS paid,
        logged,
        CAST(CASE WHEN declared IS NOT NULL THEN logged - held_against END AS DECIMAL(18,2)) AS difference,
        CASE
            WHEN logged IS NULL OR held_against IS NULL THEN 'unknown'
            WHEN abs(logged - held_against) <= tolerance
                OR 100 * abs(logged - held_against) <= tolerance_pct * held_against
                THEN 'agrees'
            WHEN logged = 0 THEN 'declared_only'
            WHEN held_against = 0 THEN 'logged_only'
            ELSE 'differs'
        END AS verdict
    FROM nearest
)
SELECT forum_id, year, measure, declared, declared_max, paid, logged, difference, verdict
FROM fee_verdict
UNION ALL
SELECT forum_id, year, measure, declared, declared_max, paid, logged, difference, verdict
FROM logged_verdict
