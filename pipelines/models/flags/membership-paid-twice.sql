/*---
code: membership-paid-twice
version: 1
group: overlaps
severity: warning
title: { sv: Samma medlemskap betalas av flera enheter, en: The same membership paid by several units }
why:
  sv: När flera enheter betalar avgift till samma forum för samma år räcker ofta en avgift för hela staden.
  en: When several units pay a fee to the same forum for the same year, one fee is often enough for the whole city.
source: { document: "001, 002", section: "001 yrkande 2024-04-05; 002 medlemskap som delas med andra förvaltningar; S9" }
population: { sv: forum med avgift under året, en: forums with a fee in the year }
needs: [marts.cost_part]
parameters: { min_fee_sek: 1000.00 }
message:
  sv: "{forum}: {paying_units} enheter betalar avgift för {year} ({paid_by}); {amount_sek} utöver den största"
  en: "{forum}: {paying_units} units pay a fee for {year} ({paid_by}); {amount_sek} beyond the largest"
example:
  sv: "Stadsledningskontoret betalar 40 000 kr och miljöförvaltningen 15 000 kr för samma år: flagga med 15 000 kr. Betalar den ena före och den andra efter en omorganisation är det samma enhet i dag, och ingen flagga."
  en: "The executive office pays SEK 40,000 and the environment administration SEK 15,000 for the same year: a flag of SEK 15,000. When one paid before and the other after a reorganisation they are one unit today, and there is no flag."
amount:
  sv: "Summan av enheternas avgifter ({fees_sek}) utom den största ({largest_fee_sek}). Avgifter är bokförda där huvudboken täcker enheten och året, annars uppgivna."
  en: "The sum of the units' fees ({fees_sek}) except the largest ({largest_fee_sek}). Fees are as booked where the ledger covers unit and year, else as declared."
---*/
WITH unit_fee AS (
    SELECT
        cost_part.forum_id,
        cost_part.year,
        -- a unit and its successor are one payer
        coalesce(unit_today.today_unit_id, cost_part.unit_id) AS unit_id,
        sum(cost_part.amount_sek) AS fee_sek
    FROM marts.cost_part AS cost_part
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = cost_part.unit_id
    WHERE cost_part.part = 'fee'
    GROUP BY cost_part.forum_id, cost_part.year, coalesce(unit_today.today_unit_id, cost_part.unit_id)
),
payer AS (
    SELECT
        unit_fee.*,
        unit_fee.unit_id <> 'unknown' AND unit_fee.fee_sek >= :min_fee_sek AS pays,
        coalesce(unit.name, unit_fee.unit_id) || ' ' || CAST(unit_fee.fee_sek AS STRING) AS words
    FROM unit_fee
    LEFT JOIN clean.unit AS unit ON unit.unit_id = unit_fee.unit_id
),
forum_fee AS (
    SELECT
        forum_id,
        year,
        count(*) FILTER (WHERE pays) AS paying_units,
        count(*) FILTER (WHERE unit_id <> 'unknown' AND fee_sek > 0) AS units_with_any_fee,
        count(*) FILTER (WHERE fee_sek IS NULL OR (unit_id = 'unknown' AND fee_sek > 0)) AS fees_not_placed,
        sum(CASE WHEN pays THEN fee_sek END) AS fees_sek,
        max(CASE WHEN pays THEN fee_sek END) AS largest_fee_sek,
        text_list(CASE WHEN pays THEN words END) AS paid_by
    FROM payer
    GROUP BY forum_id, year
    HAVING max(fee_sek) > 0
)
SELECT
    forum_id,
    year,
    fees_sek - largest_fee_sek AS amount_sek,
    paying_units,
    paid_by,
    fees_sek,
    largest_fee_sek,
    CASE
        WHEN paying_units >= 2 THEN 'flag'
        WHEN fees_not_placed > 0 THEN 'not_applicable'   -- whether the other fee is another unit's is not known
        WHEN units_with_any_fee >= 2 THEN 'excluded'
        ELSE 'pass'
    END AS outcome
FROM forum_fee
