-- One row per forum or group line and year, from the first to the last year of the input.
WITH declared AS (
    SELECT
        forum_id,
        year,
        count(*) FILTER (WHERE answered) AS answers,
        count(*) FILTER (WHERE cost_status = 'conflicting') AS conflicting_answers,
        -- units add up; a sum of which one part is not known is not known
        CASE WHEN count(office_participants_min) = count(*) THEN sum(office_participants_min) END
            AS office_participants_min,
        CASE WHEN count(office_participants_max) = count(*) THEN sum(office_participants_max) END
            AS office_participants_max,
        CASE WHEN count(politicians_min) = count(*) THEN sum(politicians_min) END AS politicians_min,
        CASE WHEN count(politicians_max) = count(*) THEN sum(politicians_max) END AS politicians_max,
        min(meetings_min) AS meetings_min,
        -- "at least four" leaves the most open
        CASE
            WHEN count(*) FILTER (WHERE meetings_min IS NOT NULL AND meetings_max IS NULL) = 0 THEN max(meetings_max)
        END AS meetings_max,
        CASE WHEN count(person_hours_min) = count(*) THEN sum(person_hours_min) END AS person_hours_min,
        CASE WHEN count(person_hours_max) = count(*) THEN sum(person_hours_max) END AS person_hours_max,
        -- the least certain part decides
        CASE
            WHEN count(*) FILTER (WHERE cost_status = 'conflicting') > 0 THEN 'conflicting'
            WHEN count(*) FILTER (WHERE cost_status = 'not_computed') > 0 THEN 'not_computed'
            WHEN count(*) FILTER (WHERE cost_status = 'no_answer') > 0 THEN 'no_answer'
            WHEN count(*) FILTER (WHERE cost_status = 'partial') > 0 THEN 'partial'
            WHEN count(*) FILTER (WHERE cost_status = 'estimated') > 0 THEN 'estimated'
            WHEN count(*) FILTER (WHERE cost_status = 'none') > 0 THEN 'none'
            ELSE 'included_elsewhere'
        END AS cost_status
    FROM marts.declared_year
    GROUP BY forum_id, year
),
unit_count AS (
    SELECT forum_id, year, count(DISTINCT unit_id) AS units
    FROM (
        SELECT forum_id, year, unit_id FROM marts.declared_year WHERE answered AND unit_id <> 'unknown'
        UNION ALL
        SELECT forum_id, year, unit_id FROM marts.attendance_year WHERE unit_id <> 'unknown'
    ) AS unit
    GROUP BY forum_id, year
),
paid AS (
    SELECT DISTINCT forum_id, refers_to_year AS year
    FROM clean.payment
    WHERE forum_id IS NOT NULL
),
travelled AS (
    SELECT DISTINCT forum_id, extract(YEAR FROM coalesce(starts, ends)) AS year
    FROM clean.trip
    WHERE forum_id IS NOT NULL AND coalesce(starts, ends) <= :as_of
),
-- a forum that never stood in a log may meet unseen; one that did, and has none in a year with logs, met not at all
logged_forum AS (
    SELECT DISTINCT forum_id
    FROM clean.meeting
    WHERE forum_id IS NOT NULL
),
-- what each part sums to, known only when every amount in it is
cost AS (
    SELECT
        forum_id,
        year,
        CASE
            WHEN count(*) FILTER (WHERE part = 'fee') > 0
                AND count(*) FILTER (WHERE part = 'fee' AND amount_sek IS NULL) = 0
                THEN sum(CASE WHEN part = 'fee' THEN amount_sek END)
        END AS fee_sek,
        CASE
            WHEN count(*) FILTER (WHERE part = 'staff') > 0
                AND count(*) FILTER (WHERE part = 'staff' AND amount_sek IS NULL) = 0
                THEN sum(CASE WHEN part = 'staff' THEN amount_sek END)
        END AS staff_cost_sek,
        CASE
            WHEN count(*) FILTER (WHERE part = 'political') > 0
                AND count(*) FILTER (WHERE part = 'political' AND amount_sek IS NULL) = 0
                THEN sum(CASE WHEN part = 'political' THEN amount_sek END)
        END AS political_cost_sek,
        CASE
            WHEN count(*) FILTER (WHERE part = 'travel') > 0
                AND count(*) FILTER (WHERE part = 'travel' AND amount_sek IS NULL) = 0
                THEN sum(CASE WHEN part = 'travel' THEN amount_sek END)
        END AS travel_cost_sek,
        CASE
            WHEN count(*) FILTER (WHERE part = 'other') > 0
                AND count(*) FILTER (WHERE part = 'other' AND amount_sek IS NULL) = 0
                THEN sum(CASE WHEN part = 'other' THEN amount_sek END)
        END AS other_cost_sek,
        count(*) FILTER (WHERE part = 'fee' AND basis = 'ledger') AS ledger_fees,
        count(*) FILTER (WHERE part = 'fee' AND basis IN ('survey', 'stated_none')) AS survey_fees,
        count(*) FILTER (WHERE part IN ('staff', 'political') AND basis = 'log') AS log_hours,
        count(*) FILTER (WHERE part IN ('staff', 'political') AND basis = 'survey') AS survey_hours
    FROM marts.cost_part
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
        cost.*,
        cost.fee_sek + cost.other_cost_sek AS reported_total_sek,
        cost.fee_sek + cost.staff_cost_sek + cost.political_cost_sek + cost.travel_cost_sek AS modelled_total_sek,
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
        END AS hours_basis
    FROM cost
),
seen AS (
    SELECT
        forum.forum_id,
        calendar_year.year,
        calendar_year.has_survey,
        calendar_year.has_log AND logged_forum.forum_id IS NOT NULL AS logs_cover,
        coalesce(declared.answers, 0) > 0 AS answered,
        declared.cost_status AS declared_status,
        parent_line.answers > 0 AS parent_answered,
        carrier.forum_id IS NOT NULL AS carried,
        paid.forum_id IS NOT NULL OR travelled.forum_id IS NOT NULL OR meeting.forum_id IS NOT NULL AS found
    FROM clean.forum AS forum
    CROSS JOIN marts.calendar_year AS calendar_year
    LEFT JOIN logged_forum ON logged_forum.forum_id = forum.forum_id
    LEFT JOIN declared ON declared.forum_id = forum.forum_id AND declared.year = calendar_year.year
    LEFT JOIN declared AS parent_line
        ON parent_line.forum_id = forum.parent_forum_id AND parent_line.year = calendar_year.year
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = forum.forum_id AND carrier.year = calendar_year.year
    LEFT JOIN paid ON paid.forum_id = forum.forum_id AND paid.year = calendar_year.year
    LEFT JOIN travelled ON travelled.forum_id = forum.forum_id AND travelled.year = calendar_year.year
    LEFT JOIN marts.meeting_year AS meeting
        ON meeting.forum_id = forum.forum_id AND meeting.year = calendar_year.year
),
every_year AS (
    SELECT
        forum_id,
        year,
        has_survey,
        logs_cover,
        answered,
        answered OR coalesce(parent_answered, false) OR found AS mentioned,
        CASE
            WHEN answered THEN declared_status
            -- a member of a group line is mentioned with its group, and has no cost of its own
            WHEN carried OR (coalesce(parent_answered, false) AND NOT found) THEN 'in_group'
            WHEN declared_status IS NOT NULL OR found THEN 'no_answer'
            ELSE 'not_mentioned'
        END AS line_status
    FROM seen
),
price AS (
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
        every_year.forum_id,
        every_year.year,
        every_year.has_survey,
        every_year.answered,
        every_year.mentioned,
        every_year.line_status,
        declared.conflicting_answers,
        declared.office_participants_min,
        declared.office_participants_max,
        declared.politicians_min,
        declared.politicians_max,
        declared.meetings_min,
        declared.meetings_max,
        declared.person_hours_min,
        declared.person_hours_max,
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
        ) AS last_meeting_on,
        unit_count.units,
        totalled.fee_sek,
        totalled.fee_basis,
        totalled.staff_cost_sek,
        totalled.political_cost_sek,
        totalled.travel_cost_sek,
        totalled.other_cost_sek,
        totalled.hours_basis,
        -- a cost that stands on another line is counted there
        CASE WHEN every_year.line_status <> 'included_elsewhere' THEN totalled.reported_total_sek END
            AS reported_total_sek,
        CASE WHEN every_year.line_status <> 'included_elsewhere' THEN totalled.modelled_total_sek END
            AS modelled_total_sek,
        missing_rate.missing_rates
    FROM every_year
    LEFT JOIN declared ON declared.forum_id = every_year.forum_id AND declared.year = every_year.year
    LEFT JOIN marts.meeting_year AS meeting
        ON meeting.forum_id = every_year.forum_id AND meeting.year = every_year.year
    LEFT JOIN unit_count ON unit_count.forum_id = every_year.forum_id AND unit_count.year = every_year.year
    LEFT JOIN totalled ON totalled.forum_id = every_year.forum_id AND totalled.year = every_year.year
    LEFT JOIN missing_rate ON missing_rate.forum_id = every_year.forum_id AND missing_rate.year = every_year.year
),
costed AS (
    SELECT
        measured.*,
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
        -- years since a meeting, counted over years that logs cover; and years in a row with one
        CASE
            WHEN meetings_held = 0 THEN year - coalesce(
                max(CASE WHEN meetings_held IS NULL OR meetings_held > 0 THEN year END) OVER (
                    PARTITION BY forum_id
                    ORDER BY year ASC NULLS LAST
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ),
                min(year) OVER (PARTITION BY forum_id) - 1)
            WHEN meetings_held > 0 THEN 0
        END AS years_silent,
        CASE
            WHEN meetings_held > 0 THEN year - coalesce(
                max(CASE WHEN meetings_held IS NULL OR meetings_held = 0 THEN year END) OVER (
                    PARTITION BY forum_id
                    ORDER BY year ASC NULLS LAST
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ),
                min(year) OVER (PARTITION BY forum_id) - 1)
            WHEN meetings_held = 0 THEN 0
        END AS streak_years
    FROM measured
),
-- two years are compared when both rest on the same, and the answers that they rest on are enough
compared AS (
    SELECT
        now.forum_id,
        now.year,
        CASE
            WHEN before.forum_id IS NULL THEN 'first_year'
            WHEN now.fee_sek IS NULL OR before.fee_sek IS NULL THEN 'not_known'
            WHEN now.fee_basis <> before.fee_basis OR now.fee_basis = 'mixed' THEN 'basis_differs'
            WHEN now.fee_basis = 'survey'
                AND (NOT coalesce(response.enough, true) OR NOT coalesce(response_before.enough, true))
                THEN 'too_few_answers'
            WHEN before.fee_sek = 0 THEN 'from_zero'
            ELSE 'compared'
        END AS fee_change_status,
        CASE
            WHEN before.forum_id IS NULL THEN 'first_year'
            WHEN now.total_cost_sek IS NULL OR before.total_cost_sek IS NULL THEN 'not_known'
            WHEN now.cost_basis <> before.cost_basis
                OR (now.cost_basis = 'modelled'
                    AND coalesce(now.hours_basis, 'none') <> coalesce(before.hours_basis, 'none')
                    AND now.hours_basis IS NOT NULL
                    AND before.hours_basis IS NOT NULL)
                THEN 'basis_differs'
            WHEN (now.cost_basis = 'reported'
                    OR coalesce(now.hours_basis, 'survey') <> 'log'
                    OR now.fee_basis <> 'ledger')
                AND (NOT coalesce(response.enough, true) OR NOT coalesce(response_before.enough, true))
                THEN 'too_few_answers'
            WHEN before.total_cost_sek = 0 THEN 'from_zero'
            ELSE 'compared'
        END AS change_status,
        now.fee_sek - before.fee_sek AS fee_difference_sek,
        before.fee_sek AS fee_before_sek,
        now.total_cost_sek - before.total_cost_sek AS total_difference_sek,
        before.total_cost_sek AS total_before_sek,
        now.meetings_held - before.meetings_held AS meetings_change
    FROM costed AS now
    LEFT JOIN costed AS before ON before.forum_id = now.forum_id AND before.year = now.year - 1
    LEFT JOIN marts.response_year AS response ON response.year = now.year
    LEFT JOIN marts.response_year AS response_before ON response_before.year = now.year - 1
)
SELECT
    costed.forum_id,
    costed.year,
    costed.mentioned,
    costed.office_participants_min + costed.politicians_min AS participants_declared_min,
    costed.office_participants_max + costed.politicians_max AS participants_declared_max,
    costed.office_participants_min,
    costed.office_participants_max,
    costed.politicians_min,
    costed.politicians_max,
    costed.meetings_min AS meetings_declared_min,
    costed.meetings_max AS meetings_declared_max,
    costed.meetings_held,
    costed.meetings_attended,
    costed.attendances,
    costed.people,
    costed.people_office,
    costed.people_politicians,
    costed.units,
    costed.attended_hours,
    costed.person_hours_min AS hours_declared_min,
    costed.person_hours_max AS hours_declared_max,
    costed.hours_basis,
    costed.digital_share,
    compared.meetings_change,
    costed.last_meeting_on,
    costed.years_silent,
    costed.streak_years,
    costed.fee_sek,
    costed.fee_basis,
    costed.staff_cost_sek,
    costed.political_cost_sek,
    costed.travel_cost_sek,
    costed.other_cost_sek,
    costed.reported_total_sek,
    costed.modelled_total_sek,
    costed.total_cost_sek,
    costed.cost_basis,
    costed.cost_status,
    CASE
        WHEN costed.total_cost_sek IS NOT NULL THEN CAST(NULL AS STRING)
        WHEN costed.cost_status IN ('included_elsewhere', 'in_group', 'conflicting', 'no_answer') THEN costed.cost_status
        WHEN costed.missing_rates IS NOT NULL THEN 'missing_rate'
        WHEN costed.cost_status = 'not_computed' THEN 'not_computed'
        WHEN costed.cost_status = 'not_mentioned' AND NOT costed.has_survey THEN 'no_source'
        WHEN costed.cost_status = 'not_mentioned' THEN 'not_mentioned'
        ELSE 'not_stated'
    END AS unknown_reason,
    costed.missing_rates,
    coalesce(costed.conflicting_answers, 0) AS conflicting_answers,
    -- only where the number is certain
    quotient(
        costed.total_cost_sek,
        CASE
            WHEN costed.meetings_held IS NOT NULL THEN costed.meetings_held
            WHEN costed.meetings_min = costed.meetings_max THEN costed.meetings_min
        END) AS cost_per_meeting_sek,
    quotient(
        costed.total_cost_sek,
        CASE
            WHEN costed.attended_hours IS NOT NULL THEN costed.attended_hours
            WHEN costed.person_hours_min = costed.person_hours_max THEN costed.person_hours_min
        END) AS cost_per_hour_sek,
    quotient(
        costed.total_cost_sek,
        CASE
            WHEN costed.people IS NOT NULL THEN costed.people
            WHEN costed.office_participants_min + costed.politicians_min
                = costed.office_participants_max + costed.politicians_max
                THEN costed.office_participants_min + costed.politicians_min
        END) AS cost_per_participant_sek,
    product_over(costed.total_cost_sek, base.value, 1, price.value) AS total_cost_real_sek,
    CASE WHEN price.value IS NOT NULL THEN base.year END AS price_year,
    CASE
        WHEN compared.fee_change_status = 'compared'
            THEN quotient(100 * compared.fee_difference_sek, compared.fee_before_sek)
    END AS fee_change_pct,
    compared.fee_change_status,
    CASE
        WHEN compared.change_status = 'compared'
            THEN quotient(100 * compared.total_difference_sek, compared.total_before_sek)
    END AS total_change_pct,
    compared.change_status
FROM costed
JOIN compared ON compared.forum_id = costed.forum_id AND compared.year = costed.year
LEFT JOIN price ON price.year = costed.year
LEFT JOIN base ON true
