-- One row per forum, year the fee refers to and unit: what was declared, what was booked, and which of them is the fee.
WITH booked AS (
    SELECT booked.*, coalesce(unit_today.today_unit_id, booked.unit_id) AS today_unit_id
    FROM marts.booked_year AS booked
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = booked.unit_id
    WHERE booked.part = 'fee'
),
told AS (
    SELECT
        coalesce(declared.forum_id, booked.forum_id) AS forum_id,
        coalesce(declared.year, booked.year) AS year,
        coalesce(declared.unit_id, booked.unit_id) AS unit_id,
        coalesce(declared.today_unit_id, booked.today_unit_id) AS today_unit_id,
        declared.cost_status,
        declared.fee_sek AS declared_sek,
        coalesce(booked.entries, 0) AS entries,
        booked.booked_sek,
        booked.amounts
    FROM marts.declared_year AS declared
    FULL OUTER JOIN booked
        ON booked.forum_id = declared.forum_id AND booked.year = declared.year AND booked.unit_id = declared.unit_id
),
told_forum AS (
    SELECT DISTINCT forum_id, year
    FROM told
),
-- a forum that nobody names or pays for is asked of the ledger of those who come to it
line AS (
    SELECT forum_id, year, unit_id, today_unit_id, cost_status, declared_sek, entries, booked_sek, amounts
    FROM told
    UNION ALL
    SELECT
        involved.forum_id,
        involved.year,
        involved.unit_id,
        coalesce(unit_today.today_unit_id, involved.unit_id) AS today_unit_id,
        CAST(NULL AS STRING) AS cost_status,
        CAST(NULL AS DECIMAL(18,2)) AS declared_sek,
        0 AS entries,
        CAST(NULL AS DECIMAL(18,2)) AS booked_sek,
        CAST(NULL AS STRING) AS amounts
    FROM marts.involved_unit AS involved
    LEFT JOIN told_forum ON told_forum.forum_id = involved.forum_id AND told_forum.year = involved.year
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = involved.unit_id
    WHERE told_forum.forum_id IS NULL
),
-- where one side does not say which unit it is about, the fee booked on the forum stands for all of it
unplaced AS (
    SELECT forum_id, year
    FROM line
    GROUP BY forum_id, year
    HAVING sum(entries) > 0 AND count(*) FILTER (WHERE unit_id = 'unknown') > 0
),
chosen AS (
    SELECT
        line.*,
        covered.year IS NOT NULL AS covered,
        CASE
            WHEN unplaced.forum_id IS NOT NULL OR covered.year IS NOT NULL THEN 'ledger'
            WHEN line.declared_sek = 0 THEN 'stated_none'
            WHEN line.declared_sek IS NOT NULL THEN 'survey'
            -- booked in the year beside, when the ledger does not reach this one
            WHEN line.entries > 0 THEN 'ledger'
            WHEN line.cost_status = 'included_elsewhere' THEN 'included_elsewhere'
            ELSE 'not_known'
        END AS basis
    FROM line
    JOIN clean.forum AS forum ON forum.forum_id = line.forum_id
    JOIN marts.calendar_year AS calendar_year ON calendar_year.year = line.year
    LEFT JOIN unplaced ON unplaced.forum_id = line.forum_id AND unplaced.year = line.year
    LEFT JOIN marts.ledger_cover AS covered ON covered.today_unit_id = line.today_unit_id AND covered.year = line.year
)
SELECT
    forum_id,
    year,
    unit_id,
    cost_status AS declared_status,
    CASE WHEN basis <> 'included_elsewhere' THEN declared_sek END AS declared_sek,
    covered,
    entries,
    CASE WHEN basis = 'ledger' THEN coalesce(booked_sek, 0) ELSE booked_sek END AS booked_sek,
    CASE
        WHEN basis = 'ledger' THEN coalesce(booked_sek, 0)
        WHEN basis IN ('survey', 'stated_none') THEN declared_sek
    END AS fee_sek,
    basis,
    CASE
        WHEN basis = 'ledger' AND entries = 0 THEN 'ledger: 0.00 SEK (n = 0)'
        WHEN basis = 'ledger'
            THEN 'ledger: '
                || CASE WHEN entries > 1 AND entries <= 20 THEN amounts || ' = ' ELSE '' END
                || CAST(booked_sek AS STRING) || ' SEK (n = ' || CAST(entries AS STRING) || ')'
        WHEN basis IN ('survey', 'stated_none') THEN 'survey: ' || CAST(declared_sek AS STRING) || ' SEK'
        ELSE basis || ': ' || coalesce(cost_status, 'no_answer')
    END AS arithmetic
FROM chosen
