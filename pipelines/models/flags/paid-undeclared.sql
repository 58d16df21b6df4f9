/*---
code: paid-undeclared
version: 2
group: money
severity: warning
title: { sv: Betald avgift som inte är uppgiven, en: Paid but not declared }
why:
  sv: Huvudboken visar en avgift som enkäten inte nämner; staden kan betala för ett forum som ingen håller reda på.
  en: The ledger shows a fee that the survey does not mention; the city may pay for a forum nobody keeps track of.
source: { document: "001", section: "1.3.1.2, 2.14.9; S5" }
population: { sv: forum med bokförd avgift, en: forums with a booked fee }
needs: [clean.participation, clean.payment]
parameters: { min_fee_sek: 1000.00 }
message:
  sv: "{forum}: {amount_sek} i bokförd avgift för {year}, ingen avgift uppgiven i enkäten"
  en: "{forum}: a booked fee of {amount_sek} for {year}, no fee declared in the survey"
example:
  sv: "En enhet som har svarat på enkäten har betalat 25 000 kr, men inget svar uppger någon avgift för forumet: flagga med 25 000 kr. En faktura i december för året efter hör till det året."
  en: "A unit that answered the survey has paid SEK 25,000, but no answer states a fee for the forum: a flag of SEK 25,000. An invoice in December for the year after belongs to that year."
amount:
  sv: "Summan av årets bokförda avgifter till forumet, krediteringar avdragna."
  en: "The sum of the booked fees of the year to the forum, credits taken off."
---*/
WITH surveyed AS (
    SELECT DISTINCT year
    FROM clean.participation
),
fee_entry AS (
    SELECT forum_id, refers_to_year AS year, coalesce(unit_id, 'unknown') AS unit_id, amount_sek
    FROM clean.payment
    WHERE cost_kind = 'fee' AND forum_id IS NOT NULL
),
paid AS (
    SELECT forum_id, year, sum(amount_sek) AS paid_sek, count(*) AS entries
    FROM fee_entry
    GROUP BY forum_id, year
    HAVING sum(amount_sek) > 0
),
-- a fee declared for a group, or on the line that carries the forum's cost, is declared for the forum too
line_of_forum AS (
    SELECT forum_id, forum_id AS line_forum_id
    FROM clean.forum
    UNION
    SELECT forum_id, parent_forum_id AS line_forum_id
    FROM clean.forum
    WHERE parent_forum_id IS NOT NULL
    UNION
    SELECT forum_id, cost_in_forum_id AS line_forum_id
    FROM clean.participation
    WHERE cost_in_forum_id IS NOT NULL
),
declared AS (
    SELECT line_of_forum.forum_id, participation.year, max(participation.fee_sek) AS declared_sek
    FROM line_of_forum
    JOIN clean.participation AS participation ON participation.forum_id = line_of_forum.line_forum_id
    GROUP BY line_of_forum.forum_id, participation.year
),
answer_of_payer AS (
    SELECT
        fee_entry.forum_id,
        fee_entry.year,
        count(unit_answered.unit_id) AS answers,
        count(*) FILTER (WHERE fee_entry.unit_id = 'unknown') AS units_not_known
    FROM fee_entry
    LEFT JOIN marts.unit_answered AS unit_answered
        ON unit_answered.unit_id = fee_entry.unit_id AND unit_answered.year = fee_entry.year
    GROUP BY fee_entry.forum_id, fee_entry.year
),
paid_other_year AS (
    SELECT forum_id, year
    FROM marts.reconciliation
    WHERE measure = 'fee_sek' AND verdict = 'paid_other_year'
)
SELECT
    paid.forum_id,
    paid.year,
    paid.paid_sek AS amount_sek,
    paid.entries,
    declared.declared_sek,
    response.asked,
    response.answered,
    CASE
        WHEN declared.declared_sek > 0 THEN 'pass'
        WHEN paid.paid_sek < :min_fee_sek THEN 'excluded'
        WHEN paid_other_year.forum_id IS NOT NULL THEN 'pass'   -- declared for the year beside
        WHEN surveyed.year IS NULL OR NOT response.enough THEN 'not_applicable'
        WHEN unit_answer.answers > 0 THEN 'flag'
        WHEN unit_answer.units_not_known > 0 AND response.enough THEN 'flag'
        ELSE 'not_applicable'   -- the unit that paid has not answered
    END AS outcome
FROM paid
LEFT JOIN declared ON declared.forum_id = paid.forum_id AND declared.year = paid.year
LEFT JOIN surveyed ON surveyed.year = paid.year
LEFT JOIN marts.response_year AS response ON response.year = paid.year
LEFT JOIN answer_of_payer AS unit_answer ON unit_answer.forum_id = paid.forum_id AND unit_answer.year = paid.year
LEFT JOIN paid_other_year ON paid_other_year.forum_id = paid.forum_id AND paid_other_year.year = paid.year
