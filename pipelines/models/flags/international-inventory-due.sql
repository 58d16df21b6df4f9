/*---
code: international-inventory-due
version: 1
group: duties
severity: warning
title: { sv: Inventeringen av internationella medlemskap är inte gjord, en: The inventory of international memberships is not made }
why:
  sv: Staden ska en gång per mandatperiod gå igenom alla sina internationella medlemskap.
  en: Once per term of office the city is to go through all its international memberships.
source: { document: "001", section: "1.4; yttrandet om listan från april 2020; S11" }
population: { sv: år, en: years }
needs: [clean.inventory]
parameters: { every_years: 4, first_term_year: 2019 }
message:
  sv: "Ingen inventering av internationella medlemskap under mandatperioden {term} ({year})"
  en: "No inventory of international memberships in the term of office {term} ({year})"
example:
  sv: "Senaste inventeringen gjordes 2018. När mandatperioden 2019–2022 är slut: flagga för 2022 och tills nästa är gjord."
  en: "The last inventory was made in 2018. When the term 2019–2022 has ended: a flag for 2022 and until the next is made."
---*/
WITH calendar AS (
    SELECT DISTINCT
        year,
        is_over,
        ((year - :first_term_year) % :every_years + :every_years) % :every_years AS years_into_term
    FROM marts.forum_at_year_end
),
-- the term that has ended last
term AS (
    SELECT
        year,
        is_over,
        CASE WHEN years_into_term = :every_years - 1 THEN year ELSE year - years_into_term - 1 END AS last_year
    FROM calendar
),
made AS (
    SELECT
        term.year,
        max(inventory.reported_in) AS last_inventory,
        min(inventory.reported_in) AS first_inventory
    FROM term
    LEFT JOIN clean.inventory AS inventory
        ON inventory.covers = 'international_memberships' AND inventory.reported_in <= term.year
    GROUP BY term.year
)
SELECT
    term.year,
    made.last_inventory,
    CAST(term.last_year - :every_years + 1 AS STRING) || '–' || CAST(term.last_year AS STRING) AS term,
    CASE
        WHEN made.last_inventory > term.last_year - :every_years THEN 'pass'
        WHEN term.year = term.last_year AND NOT term.is_over THEN 'not_applicable'   -- may still be made
        WHEN made.first_inventory IS NULL THEN 'not_applicable'   -- the register begins later
        ELSE 'flag'
    END AS outcome
FROM term
JOIN made ON made.year = term.year
