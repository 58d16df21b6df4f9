/*---
code: total-jumped
version: 1
group: money
severity: info
title: { sv: Kostnaden har ändrats kraftigt, en: The total cost has jumped }
why:
  sv: En kostnad som ändras kraftigt bör kunna förklaras av fler möten, fler deltagare eller längre resor.
  en: A cost that changes much should be explained by more meetings, more participants or longer journeys.
source: { document: "001", section: "yttrande; S10" }
population: { sv: forum med känd kostnad under året, en: forums with a known cost in the year }
needs: []
parameters: { min_change_pct: 50.00, min_change_sek: 10000.00, scale_factor: 500 }
message:
  sv: "{forum}: kostnaden gick från {total_before_sek} till {total_cost_sek} {year} ({total_change_pct} %)"
  en: "{forum}: the cost went from {total_before_sek} to {total_cost_sek} in {year} ({total_change_pct} %)"
example:
  sv: "Kostnaden steg från 80 000 kr till 200 000 kr, varav avgiften 5 000 kr: flagga med 120 000 kr. Hade avgiften själv stigit 115 000 kr säger fee-jumped det, och resten är för lite."
  en: "The cost rose from SEK 80,000 to SEK 200,000, of which the fee SEK 5,000: a flag of SEK 120,000. Had the fee itself risen by SEK 115,000, fee-jumped says so, and the rest is too little."
amount:
  sv: "Skillnaden mellan årets kostnad ({total_cost_sek}) och förra årets ({total_before_sek}), utan tecken. Har avgiften själv ändrats så mycket att fee-jumped flaggar räknas bara det övriga, så att inget räknas två gånger."
  en: "The difference between the cost of the year ({total_cost_sek}) and of the year before ({total_before_sek}), without sign. When the fee itself has changed so much that fee-jumped flags it, only the rest counts, so that nothing is counted twice."
---*/
WITH compared AS (
    SELECT
        now.forum_id,
        now.year,
        now.cost_basis,
        before.cost_basis AS cost_basis_before,
        now.total_cost_sek,
        before.total_cost_sek AS total_before_sek,
        now.total_change_pct,
        now.total_cost_sek - before.total_cost_sek AS total_change_sek,
        now.fee_sek,
        before.fee_sek AS fee_before_sek,
        now.fee_change_pct,
        coalesce(now.fee_sek - before.fee_sek, 0) AS fee_change_sek
    FROM marts.forum_year AS now
    LEFT JOIN marts.forum_year AS before ON before.forum_id = now.forum_id AND before.year = now.year - 1
    WHERE now.total_cost_sek > 0
),
judged AS (
    SELECT
        compared.*,
        -- a fee that began or ended has no percentage, and is the total's to tell
        coalesce(
            (fee_change_pct >= :min_change_pct OR fee_change_pct <= -:min_change_pct)
            AND (fee_change_sek >= :min_change_sek OR fee_change_sek <= -:min_change_sek)
            AND fee_sek > 0,
            false
        ) AS fee_jumped,
        coalesce(
            fee_sek > 0 AND fee_before_sek > 0
            AND (fee_sek >= :scale_factor * fee_before_sek OR fee_before_sek >= :scale_factor * fee_sek),
            false
        ) AS fee_out_of_scale
    FROM compared
),
counted AS (
    SELECT
        judged.*,
        CASE WHEN fee_jumped THEN total_change_sek - fee_change_sek ELSE total_change_sek END AS own_change_sek
    FROM judged
)
SELECT
    counted.forum_id,
    counted.year,
    CASE WHEN counted.own_change_sek < 0 THEN -counted.own_change_sek ELSE counted.own_change_sek END AS amount_sek,
    counted.total_cost_sek,
    counted.total_before_sek,
    counted.total_change_pct,
    counted.fee_sek,
    counted.fee_before_sek,
    counted.fee_jumped,
    counted.cost_basis,
    CASE
        WHEN counted.total_change_pct IS NULL OR counted.total_change_sek IS NULL THEN 'not_applicable'
        WHEN counted.cost_basis <> counted.cost_basis_before THEN 'not_applicable'
        WHEN NOT response.enough OR NOT response_before.enough THEN 'not_applicable'   -- a missing answer is no lower cost
        WHEN counted.total_change_pct < :min_change_pct AND counted.total_change_pct > -:min_change_pct THEN 'pass'
        WHEN counted.total_change_sek < :min_change_sek AND counted.total_change_sek > -:min_change_sek THEN 'pass'
        WHEN counted.fee_out_of_scale THEN 'excluded'   -- fee-out-of-scale tells of it
        WHEN counted.own_change_sek < :min_change_sek AND counted.own_change_sek > -:min_change_sek THEN 'excluded'
        ELSE 'flag'
    END AS outcome
FROM counted
LEFT JOIN marts.response_year AS response ON response.year = counted.year
LEFT JOIN marts.response_year AS response_before ON response_before.year = counted.year - 1
