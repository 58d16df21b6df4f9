-- One row per forum, year, unit, body and part of the cost, with what it rests on and the arithmetic. Every figure of cost
-- is a sum of these amounts, each rounded to the öre.
WITH rates AS (
    SELECT
        year,
        max(CASE WHEN rate = 'monthly_salary' AND currency = 'SEK' THEN value END) AS monthly_salary,
        max(CASE WHEN rate = 'overhead_pct' THEN value END) AS overhead_pct,
        max(CASE WHEN rate = 'annual_hours' AND value > 0 THEN value END) AS annual_hours,
        max(CASE WHEN rate = 'politician_hourly_fee' AND currency = 'SEK' THEN value END) AS hourly_fee,
        max(CASE WHEN rate = 'employer_contribution_pct' THEN value END) AS contribution_pct
    FROM clean.rate
    WHERE place = ''
    GROUP BY year
),
fee AS (
    SELECT
        forum_id,
        year,
        unit_id,
        'all' AS body,
        'fee' AS part,
        basis,
        CAST(NULL AS DECIMAL(18,4)) AS quantity,
        fee_sek AS amount_sek,
        CAST(NULL AS STRING) AS missing_rate,
        arithmetic
    FROM marts.fee_year
    WHERE basis <> 'included_elsewhere'
),
worked AS (
    SELECT
        hours_year.*,
        rates.monthly_salary,
        rates.overhead_pct,
        rates.annual_hours,
        rates.hourly_fee,
        rates.contribution_pct,
        -- an hour that was not worked needs no rate
        CASE
            WHEN hours_year.hours = 0 THEN ''
            WHEN hours_year.body = 'office' THEN
                CASE WHEN rates.annual_hours IS NULL THEN ', annual_hours ' || CAST(hours_year.year AS STRING) ELSE '' END
                || CASE
                    WHEN rates.monthly_salary IS NULL THEN ', monthly_salary ' || CAST(hours_year.year AS STRING) ELSE ''
                END
                || CASE
                    WHEN rates.overhead_pct IS NULL THEN ', overhead_pct ' || CAST(hours_year.year AS STRING) ELSE ''
                END
            ELSE
                CASE
                    WHEN rates.contribution_pct IS NULL
                        THEN ', employer_contribution_pct ' || CAST(hours_year.year AS STRING) ELSE ''
                END
                || CASE
                    WHEN rates.hourly_fee IS NULL
                        THEN ', politician_hourly_fee ' || CAST(hours_year.year AS STRING) ELSE ''
                END
        END AS missing
    FROM marts.hours_year AS hours_year
    LEFT JOIN rates ON rates.year = hours_year.year
    WHERE hours_year.basis <> 'included_elsewhere'
),
time AS (
    SELECT
        forum_id,
        year,
        unit_id,
        body,
        CASE WHEN body = 'office' THEN 'staff' ELSE 'political' END AS part,
        CASE WHEN hours IS NOT NULL AND missing = '' THEN basis ELSE 'not_known' END AS basis,
        basis AS hours_basis,
        CAST(hours AS DECIMAL(18,4)) AS quantity,
        CASE
            WHEN hours = 0 THEN CAST(0 AS DECIMAL(18,2))
            WHEN missing <> '' THEN CAST(NULL AS DECIMAL(18,2))
            WHEN body = 'office' THEN product_over(hours, monthly_salary, 12 * (100 + overhead_pct), 100 * annual_hours)
            ELSE product_over(hours, hourly_fee, 100 + contribution_pct, 100)
        END AS amount_sek,
        CASE WHEN hours IS NOT NULL AND missing <> '' THEN substring(missing, 3, 200) END AS missing_rate,
        reason,
        CASE
            WHEN hours = 0 THEN CAST(hours AS STRING) || ' h'
            WHEN body = 'office'
                THEN CAST(hours AS STRING) || ' h × ' || coalesce(number_text(monthly_salary), '?')
                    || ' × 12 × (1 + ' || coalesce(number_text(overhead_pct), '?') || ' / 100) / '
                    || coalesce(number_text(annual_hours), '?') || ' h'
            ELSE CAST(hours AS STRING) || ' h × ' || coalesce(number_text(hourly_fee), '?')
                || ' × (1 + ' || coalesce(number_text(contribution_pct), '?') || ' / 100)'
        END AS formula
    FROM worked
),
-- a unit that came to the meetings, was asked and did not answer has costs that nobody told
unanswered AS (
    SELECT involved.forum_id, involved.year, involved.unit_id
    FROM marts.involved_unit AS involved
    JOIN marts.unit_response AS response ON response.unit_id = involved.unit_id AND response.year = involved.year
    WHERE involved.attended AND NOT involved.declared AND response.asked AND NOT response.answered
),
other AS (
    SELECT
        forum_id,
        year,
        unit_id,
        CASE
            WHEN other_cost_sek IS NULL THEN 'not_known'
            WHEN cost_status = 'none' THEN 'stated_none'
            ELSE 'survey'
        END AS basis,
        other_cost_sek AS amount_sek,
        CASE
            WHEN other_cost_sek IS NULL THEN 'not_known: ' || cost_status
            ELSE 'survey: ' || CAST(other_cost_sek AS STRING) || ' SEK (' || cost_status || ')'
        END AS arithmetic
    FROM marts.declared_year
    WHERE cost_status <> 'included_elsewhere'
    UNION ALL
    SELECT
        forum_id,
        year,
        unit_id,
        'not_known' AS basis,
        CAST(NULL AS DECIMAL(18,2)) AS amount_sek,
        'not_known: no_answer' AS arithmetic
    FROM unanswered
)
SELECT forum_id, year, unit_id, body, part, basis, quantity, amount_sek, missing_rate, arithmetic
FROM fee
UNION ALL
SELECT
    forum_id,
    year,
    unit_id,
    body,
    part,
    basis,
    quantity,
    amount_sek,
    missing_rate,
    CASE
        WHEN amount_sek IS NOT NULL THEN hours_basis || ': ' || formula || ' = ' || CAST(amount_sek AS STRING) || ' SEK'
        WHEN missing_rate IS NOT NULL THEN hours_basis || ': ' || formula
        ELSE 'not_known: ' || coalesce(reason, 'not_stated')
    END AS arithmetic
FROM time
UNION ALL
SELECT
    forum_id,
    year,
    unit_id,
    'all' AS body,
    'travel' AS part,
    basis,
    -- what is booked is reckoned from nothing
    CASE WHEN basis <> 'ledger' THEN CAST(persons AS DECIMAL(18,4)) END AS quantity,
    travel_sek AS amount_sek,
    missing_rate,
    arithmetic
FROM marts.travel_year
WHERE basis <> 'included_elsewhere'
UNION ALL
SELECT
    forum_id,
    year,
    unit_id,
    'all' AS body,
    'other' AS part,
    basis,
    CAST(NULL AS DECIMAL(18,4)) AS quantity,
    amount_sek,
    CAST(NULL AS STRING) AS missing_rate,
    arithmetic
FROM other
