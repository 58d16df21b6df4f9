-- One row per forum, year the cost refers to, unit and part (fee, travel): what the ledger holds of it. What is booked on a
-- member of a group line stands where its cost is counted.
WITH booked AS (
    SELECT
        coalesce(carrier.carrier_forum_id, payment.forum_id) AS forum_id,
        payment.refers_to_year AS year,
        coalesce(payment.unit_id, 'unknown') AS unit_id,
        CASE WHEN payment.cost_kind = 'fee' THEN 'fee' ELSE 'travel' END AS part,
        payment.cost_kind,
        payment.amount_sek
    FROM clean.payment AS payment
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = payment.forum_id AND carrier.year = payment.refers_to_year
    WHERE payment.forum_id IS NOT NULL
        AND payment.cost_kind IN ('fee', 'travel', 'lodging', 'per_diem', 'conference')
)
SELECT
    forum_id,
    year,
    unit_id,
    part,
    count(*) AS entries,
    sum(amount_sek) AS booked_sek,
    text_list(CASE WHEN part = 'travel' THEN cost_kind || ' ' ELSE '' END || CAST(amount_sek AS STRING)) AS amounts
FROM booked
GROUP BY forum_id, year, unit_id, part
