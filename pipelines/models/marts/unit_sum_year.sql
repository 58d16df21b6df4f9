-- One row per organisation (then, today), unit and year: what the unit's forums add up to, and whether it answered. By the
-- organisation of today, what a unit took over counts as its own.
WITH organisation AS (
    SELECT organisation FROM (VALUES ('then'), ('today')) AS organisations (organisation)
),
part AS (
    SELECT
        organisation.organisation,
        forum_unit.*,
        CASE organisation.organisation WHEN 'then' THEN forum_unit.unit_id ELSE forum_unit.today_unit_id END AS sum_unit_id
    FROM marts.forum_unit_year AS forum_unit
    CROSS JOIN organisation
),
summed AS (
    SELECT
        organisation,
        sum_unit_id AS unit_id,
        year,
        count(DISTINCT CASE WHEN counts_as_forum THEN forum_id END) AS forums,
        count(DISTINCT CASE WHEN has_cost_line THEN forum_id END) AS lines,
        count(DISTINCT CASE WHEN has_cost_line AND is_known THEN forum_id END) AS forums_known,
        sum(attendances) AS attendances,
        sum(attended_hours) AS attended_hours,
        sum(known_fee_sek) AS known_fee_sek,
        sum(fee_sek) AS fee_sek,
        sum(total_cost_sek) AS total_cost_sek
    FROM part
    GROUP BY organisation, sum_unit_id, year
),
response AS (
    SELECT
        organisation.organisation,
        CASE organisation.organisation
            WHEN 'then' THEN unit_response.unit_id
            ELSE coalesce(unit_today.today_unit_id, unit_response.unit_id)
        END AS unit_id,
        unit_response.year,
        CASE WHEN unit_response.asked THEN 1 WHEN NOT unit_response.asked THEN 0 END AS asked,
        CASE WHEN unit_response.answered THEN 1 ELSE 0 END AS answered
    FROM marts.unit_response AS unit_response
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = unit_response.unit_id
    CROSS JOIN organisation
),
responded AS (
    SELECT organisation, unit_id, year, max(asked) AS asked, max(answered) AS answered
    FROM response
    GROUP BY organisation, unit_id, year
),
-- a unit that was asked about a year has a row for it, whatever came back
every_unit AS (
    SELECT organisation, unit_id, year FROM summed
    UNION
    SELECT organisation, unit_id, year FROM responded
),
log_year AS (
    SELECT year
    FROM marts.calendar_year
    WHERE has_log
),
registered_year AS (
    SELECT year
    FROM marts.response_year
    WHERE asked IS NOT NULL
)
SELECT
    every_unit.organisation,
    every_unit.unit_id,
    every_unit.year,
    CASE WHEN every_unit.unit_id = 'unknown' THEN 'okänd / not known' ELSE coalesce(unit.name, every_unit.unit_id) END
        AS unit,
    coalesce(unit_today.today_unit_id, every_unit.unit_id) AS today_unit_id,
    coalesce(summed.forums, 0) AS forums,
    coalesce(summed.lines, 0) AS lines,
    coalesce(summed.forums_known, 0) AS forums_known,
    -- who does not stand in a register that holds the year was not asked; nobody is called unknown
    coalesce(
        responded.asked, CASE WHEN registered_year.year IS NOT NULL AND every_unit.unit_id <> 'unknown' THEN 0 END) AS asked,
    coalesce(
        responded.answered,
        CASE WHEN registered_year.year IS NOT NULL AND every_unit.unit_id <> 'unknown' THEN 0 END) AS answered,
    CASE WHEN log_year.year IS NOT NULL THEN coalesce(summed.attendances, 0) END AS attendances,
    CASE
        WHEN log_year.year IS NOT NULL AND summed.attendances IS NULL THEN CAST(0 AS DECIMAL(18,2))
        -- who came for a time that nobody knows did not come for no time
        WHEN log_year.year IS NOT NULL THEN summed.attended_hours
    END AS attended_hours,
    summed.known_fee_sek,
    summed.fee_sek,
    summed.total_cost_sek
FROM every_unit
LEFT JOIN summed
    ON summed.organisation = every_unit.organisation
    AND summed.unit_id = every_unit.unit_id
    AND summed.year = every_unit.year
LEFT JOIN responded
    ON responded.organisation = every_unit.organisation
    AND responded.unit_id = every_unit.unit_id
    AND responded.year = every_unit.year
LEFT JOIN log_year ON log_year.year = every_unit.year
LEFT JOIN registered_year ON registered_year.year = every_unit.year
LEFT JOIN clean.unit AS unit ON unit.unit_id = every_unit.unit_id
LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = every_unit.unit_id
