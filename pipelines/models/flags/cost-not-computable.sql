/*---
code: cost-not-computable
version: 1
severity: info
title: { sv: Kostnaden kan inte beräknas, en: The cost cannot be computed }
why:
  sv: När deltagande och arbetstid inte dokumenteras vet ingen vad forumet kostar, och summorna blir för låga.
  en: When attendance and hours are not documented nobody knows what the forum costs, and the sums are too low.
source: { document: "001", section: "1.3.1.2; S6" }
population: { sv: rader med egen kostnad, en: lines with a cost of their own }
needs: [clean.participation]
parameters: {}
message:
  sv: "{forum}: den övriga kostnaden {year} är inte känd (avgift: {fee_sek})"
  en: "{forum}: the other cost in {year} is not known (fee: {fee_sek})"
---*/
SELECT
    forum_id,
    year,
    fee_sek,
    politicians_min,
    politicians_max,
    cost_status,
    CASE
        WHEN cost_status IN ('included_elsewhere', 'in_group', 'not_mentioned') THEN 'not_applicable'
        WHEN cost_status IN ('not_computed', 'conflicting') THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM marts.forum_year
