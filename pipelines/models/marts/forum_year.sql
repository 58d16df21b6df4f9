-- One row per forum or group line and year, from the first to the last year of the input: its frequency and its cost.
WITH price AS (
    SELECT year, value
    FROM clean.rate
    WHERE rate = 'price_index' AND place = '' AND value > 0
),
-- real means in the prices of the last year with an index
base AS (
    SELECT year, value
    FROM price
    QUALIFY row_number() OVER (ORDER BY year DESC NULLS LAST) = 1
),
measured AS (
    SELECT
        line.forum_id,
        line.year,
        line.mentioned,
        line.has_survey,
        declared.office_participants_min + declared.politicians_min AS participants_declared_min,
        declared.office_participants_max + declared.politicians_max AS participants_declared_max,
        declared.office_participants_min,
        declared.office_participants_max,
        declared.politicians_min,
        declared.politicians_max,
        declared.meetings_min AS meetings_declared_min,
        declared.meetings_max AS meetings_declared_max,
        declared.person_hours_min AS hours_declared_min,
        declared.person_hours_max AS hours_declared_max,
        coalesce(declared.conflicting_answers, 0) AS conflicting_answers
    FROM marts.mention_year AS line
    LEFT JOIN marts.declared_forum_year AS declared ON declared.forum_id = line.forum_id AND declared.year = line.year
)
SELECT
    measured.forum_id,
    measured.year,
    measured.mentioned,
    measured.participants_declared_min,
    measured.participants_declared_max,
    measured.office_participants_min,
    measured.office_participants_max,
    measured.politicians_min,
    measured.politicians_max,
    measured.meetings_declared_min,
    measured.meetings_declared_max,
    frequency.meetings_held,
    frequency.meetings_attended,
    frequency.attendances,
    frequency.people,
    frequency.people_office,
    frequency.people_politicians,
    frequency.units,
    frequency.attended_hours,
    measured.hours_declared_min,
    measured.hours_declared_max,
    cost.hours_basis,
    frequency.digital_share,
    change.meetings_change,
    frequency.last_meeting_on,
    frequency.years_silent,
    frequency.streak_years,
    cost.fee_sek,
    cost.fee_basis,
    cost.staff_cost_sek,
    cost.political_cost_sek,
    cost.travel_cost_sek,
    cost.other_cost_sek,
    cost.reported_total_sek,
    cost.modelled_total_sek,
    cost.total_cost_sek,
    cost.cost_basis,
    cost.cost_status,
    CASE
        WHEN cost.total_cost_sek IS NOT NULL THEN CAST(NULL AS STRING)
        WHEN cost.cost_status IN ('included_elsewhere', 'in_group', 'conflicting', 'no_answer') THEN cost.cost_status
        WHEN cost.missing_rates IS NOT NULL THEN 'missing_rate'
        WHEN cost.cost_status = 'not_computed' THEN 'not_computed'
        WHEN cost.cost_status = 'not_mentioned' AND NOT measured.has_survey THEN 'no_source'
        WHEN cost.cost_status = 'not_mentioned' THEN 'not_mentioned'
        ELSE 'not_stated'
    END AS unknown_reason,
    cost.missing_rates,
    measured.conflicting_answers,
    -- only where the number is certain
    quotient(
        cost.total_cost_sek,
        CASE
            WHEN frequency.meetings_held IS NOT NULL THEN frequency.meetings_held
            WHEN measured.meetings_declared_min = measured.meetings_declared_max THEN measured.meetings_declared_min
        END) AS cost_per_meeting_sek,
    quotient(
        cost.total_cost_sek,
        CASE
            WHEN frequency.attended_hours IS NOT NULL THEN frequency.attended_hours
            WHEN measured.hours_declared_min = measured.hours_declared_max THEN measured.hours_declared_min
        END) AS cost_per_hour_sek,
    quotient(
        cost.total_cost_sek,
        CASE
            WHEN frequency.people IS NOT NULL THEN frequency.people
            WHEN measured.participants_declared_min = measured.participants_declared_max
                THEN measured.participants_declared_min
        END) AS cost_per_participant_sek,
    product_over(cost.total_cost_sek, base.value, 1, price.value) AS total_cost_real_sek,
    CASE WHEN price.value IS NOT NULL THEN base.year END AS price_year,
    change.fee_change_pct,
    change.fee_change_status,
    change.total_change_pct,
    change.change_status
FROM measured
JOIN marts.frequency_year AS frequency ON frequency.forum_id = measured.forum_id AND frequency.year = measured.year
JOIN marts.cost_year AS cost ON cost.forum_id = measured.forum_id AND cost.year = measured.year
JOIN marts.change_year AS change ON change.forum_id = measured.forum_id AND change.year = measured.year
LEFT JOIN price ON price.year = measured.year
LEFT JOIN base ON true
