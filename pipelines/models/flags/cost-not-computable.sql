/*---
code: cost-not-computable
version: 3
group: money
severity: info
title: { sv: Kostnaden kan inte beräknas, en: The cost cannot be computed }
why:
  sv: När deltagande och arbetstid inte dokumenteras, eller en taxa saknas, vet ingen vad forumet kostar, och summorna blir för låga.
  en: When attendance and hours are not documented, or a rate is missing, nobody knows what the forum costs, and the sums are too low.
source: { document: "001", section: "1.3.1.2; S6" }
population: { sv: rader med egen kostnad, en: lines with a cost of their own }
needs: [clean.participation]
parameters: {}
message:
  sv: "{forum}: kostnaden utöver avgiften är inte känd {year}: {cause} (avgift: {fee_sek})"
  en: "{forum}: the cost beyond the fee is not known in {year}: {cause} (fee: {fee_sek})"
example:
  sv: "Enkäten säger att kostnaden inte kunde beräknas, och inga loggar visar timmar: flagga. Finns timmarna men ingen månadslön för året nämns den saknade taxan."
  en: "The survey says that the cost could not be computed, and no log shows hours: a flag. When the hours are there but no monthly salary for the year, the missing rate is named."
---*/
WITH missing AS (
    SELECT forum_id, year, text_list(missing_rate) AS missing_rates
    FROM (
        SELECT DISTINCT forum_id, year, missing_rate
        FROM marts.cost_part
        WHERE missing_rate IS NOT NULL
    ) AS rate
    GROUP BY forum_id, year
)
SELECT
    forum_year.forum_id,
    forum_year.year,
    forum_year.fee_sek,
    forum_year.politicians_min,
    forum_year.politicians_max,
    forum_year.attended_hours,
    forum_year.cost_status,
    missing.missing_rates,
    CASE
        WHEN missing.missing_rates IS NOT NULL THEN 'en taxa saknas (' || missing.missing_rates || ')'
        ELSE 'deltagande och arbetstid är inte dokumenterade'
    END AS cause_sv,
    CASE
        WHEN missing.missing_rates IS NOT NULL THEN 'a rate is missing (' || missing.missing_rates || ')'
        ELSE 'attendance and working time are not documented'
    END AS cause_en,
    CASE
        WHEN forum_year.cost_status IN ('included_elsewhere', 'in_group', 'not_mentioned') THEN 'not_applicable'
        WHEN forum_year.cost_status = 'conflicting' THEN 'excluded'   -- answers-conflict tells of it
        WHEN forum_year.cost_basis <> 'none' THEN 'pass'   -- hours in the logs may give what the survey could not
        WHEN forum_year.cost_status = 'not_computed' THEN 'flag'
        WHEN missing.missing_rates IS NOT NULL THEN 'flag'
        WHEN forum_year.cost_status = 'no_answer' THEN 'not_applicable'   -- too-few-answers tells of it
        ELSE 'pass'
    END AS outcome
FROM marts.forum_year AS forum_year
LEFT JOIN missing ON missing.forum_id = forum_year.forum_id AND missing.year = forum_year.year
