-- One row per unit of today and year that the ledger covers: it holds a cost of theirs. Classes 1 to 3 are no costs.
SELECT DISTINCT coalesce(unit_today.today_unit_id, payment.unit_id) AS today_unit_id, payment.year
FROM clean.payment AS payment
LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = payment.unit_id
WHERE payment.unit_id IS NOT NULL AND substring(payment.account, 1, 1) NOT IN ('1', '2', '3')
