-- One row per forum or group line and year: what its parts sum to, the two totals, and the one that counts.
WITH part AS (
    SELECT
        forum_id,
        year,
        part,
        -- known only when every amount in it is
        CASE WHEN count(amount_sek) = count(*) THEN sum(amount_sek) END AS amount_sek,
        count(*) FILTER (WHERE basis = 'ledger') AS from_ledger,
        count(*) FILTER (WHERE basis IN ('survey', 'stated_none')) AS from_survey,
        count(*) FILTER (WHERE basis = 'log') AS hours_from_log,
        count(*) FILTER (WHERE basis = 'survey') AS hours_from_survey
    FROM marts.cost_part
    GROUP BY forum_id, year, part
),
cost AS (
    SELECT
        forum_id,
        year,
        max(CASE WHEN part = 'fee' THEN amount_sek END) AS fee_sek,
        max(CASE WHEN part = 'staff' THEN amount_sek END) AS staff_cost_sek,
        max(CASE WHEN part = 'political' THEN amount_sek END) AS political_cost_sek,
        max(CASE WHEN part = 'travel' THEN amount_sek END) AS travel_cost_sek,
        max(CASE WHEN part = 'other' THEN amount_sek END) AS other_cost_sek,
        sum(CASE WHEN part = 'fee' THEN from_ledger ELSE 0 END) AS ledger_fees,
        sum(CASE WHEN part = 'fee' THEN from_survey ELSE 0 END) AS survey_fees,
        sum(CASE WHEN part IN ('staff', 'political') THEN hours_from_log ELSE 0 END) AS log_hours,
        sum(CASE WHEN part IN ('staff', 'political') THEN hours_from_survey ELSE 0 END) AS survey_hours
    FROM part
    GROUP BY forum_id, year
),
missing_rate AS (
    SELECT forum_id, year, text_list(missing_rate) AS missing_rates
    FROM (
        SELECT DISTINCT forum_id, year, missing_rate
        FROM marts.cost_part
        WHERE missing_rate IS NOT NULL
    ) AS missing
    GROUP BY forum_id, year
),
totalled AS (
    SELECT
        line.forum_id,
        line.year,
        line.line_status,
        cost.fee_sek,
        cost.staff_cost_sek,
        cost.political_cost_sek,
        cost.travel_cost_sek,
        cost.other_cost_sek,
        -- a cost that stands on another line is counted there
        CASE WHEN line.line_status <> 'included_elsewhere' THEN cost.fee_sek + cost.other_cost_sek END
            AS reported_total_sek,
        CASE
            WHEN line.line_status <> 'included_elsewhere'
                THEN cost.fee_sek + cost.staff_cost_sek + cost.political_cost_sek + cost.travel_cost_sek
        END AS modelled_total_sek,
        CASE
            WHEN cost.fee_sek IS NULL THEN CAST(NULL AS STRING)
            WHEN cost.survey_fees = 0 THEN 'ledger'
            WHEN cost.ledger_fees = 0 THEN 'survey'
            ELSE 'mixed'
        END AS fee_basis,
        CASE
            WHEN cost.log_hours > 0 AND cost.survey_hours > 0 THEN 'mixed'
            WHEN cost.log_hours > 0 THEN 'log'
            WHEN cost.survey_hours > 0 THEN 'survey'
        END AS hours_basis,
        missing_rate.missing_rates
    FROM marts.mention_year AS line
    LEFT JOIN cost ON cost.forum_id = line.forum_id AND cost.year = line.year
    LEFT JOIN missing_rate ON missing_rate.forum_id = line.forum_id AND missing_rate.year = line.year
)
SELECT
    forum_id,
    year,
    fee_sek,
    fee_basis,
    staff_cost_sek,
    political_cost_sek,
    travel_cost_sek,
    other_cost_sek,
    hours_basis,
    reported_total_sek,
    modelled_total_sek,
    coalesce(modelled_total_sek, reported_total_sek) AS total_cost_sek,
    CASE
        WHEN modelled_total_sek IS NOT NULL THEN 'modelled'
        WHEN reported_total_sek IS NOT NULL THEN 'reported'
        ELSE 'none'
    END AS cost_basis,
    CASE
        WHEN modelled_total_sek = 0 THEN 'none'
        WHEN modelled_total_sek IS NOT NULL THEN 'estimated'
        ELSE line_status
    END AS cost_status,
    missing_rates
FROM totalled
