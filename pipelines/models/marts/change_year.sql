-- One row per forum or group line and year: what changed since the year before. Two years are compared when both rest on the
-- same, and the answers that they rest on are enough.
WITH costed AS (
    SELECT
        cost_year.*,
        coalesce(response.enough, true) AND coalesce(response_before.enough, true) AS answers_enough
    FROM marts.cost_year AS cost_year
    LEFT JOIN marts.response_year AS response ON response.year = cost_year.year
    LEFT JOIN marts.response_year AS response_before ON response_before.year = cost_year.year - 1
),
compared AS (
    SELECT
        now.forum_id,
        now.year,
        CASE
            WHEN before.forum_id IS NULL THEN 'first_year'
            WHEN now.fee_sek IS NULL OR before.fee_sek IS NULL THEN 'not_known'
            WHEN now.fee_basis <> before.fee_basis OR now.fee_basis = 'mixed' THEN 'basis_differs'
            WHEN now.fee_basis = 'survey' AND NOT now.answers_enough THEN 'too_few_answers'
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
                AND NOT now.answers_enough
                THEN 'too_few_answers'
            WHEN before.total_cost_sek = 0 THEN 'from_zero'
            ELSE 'compared'
        END AS change_status,
        now.fee_sek - before.fee_sek AS fee_difference_sek,
        before.fee_sek AS fee_before_sek,
        now.total_cost_sek - before.total_cost_sek AS total_difference_sek,
        before.total_cost_sek AS total_before_sek
    FROM costed AS now
    LEFT JOIN marts.cost_year AS before ON before.forum_id = now.forum_id AND before.year = now.year - 1
)
SELECT
    compared.forum_id,
    compared.year,
    meeting.meetings_held - meeting_before.meetings_held AS meetings_change,
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
FROM compared
LEFT JOIN marts.frequency_year AS meeting
    ON meeting.forum_id = compared.forum_id AND meeting.year = compared.year
LEFT JOIN marts.frequency_year AS meeting_before
    ON meeting_before.forum_id = compared.forum_id AND meeting_before.year = compared.year - 1
