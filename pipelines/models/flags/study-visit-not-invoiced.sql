/*---
code: study-visit-not-invoiced
version: 2
group: duties
severity: info
title: { sv: Studiebesök som inte fakturerats, en: A study visit that was not invoiced }
why:
  sv: Studiebesöksprogrammen är avgiftsbelagda utom för partnerstäder och besökare från EU och EES.
  en: The study-visit programmes are charged for, except for partner cities and visitors from the EU and the EEA.
source: { document: "000", section: "5.3 Besök, Arbetssätt (Green Gothenburg); S17" }
population: { sv: studiebesök inom ett program, en: study visits within a programme }
needs: [clean.visit]
parameters:
  programmes: ""
  free_countries: AT;BE;BG;HR;CY;CZ;DK;EE;FI;FR;DE;GR;HU;IE;IT;LV;LT;LU;MT;NL;PL;PT;RO;SK;SI;ES;SE;IS;LI;NO
message:
  sv: "Studiebesöket {subject} ({programme}) från {country} {dated} fakturerades inte ({year})"
  en: "The study visit {subject} ({programme}) from {country} on {dated} was not invoiced ({year})"
example:
  sv: "Ett studiebesök från Kanada inom programmet fakturerades 0 kr: flagga. Samma besök från Norge, eller från en partnerstad, är fritt."
  en: "A study visit from Canada within the programme was invoiced SEK 0: a flag. The same visit from Norway, or from a partner city, is free."
---*/
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
-- a visit of which the day is not known belongs to no year
visit AS (
    SELECT
        *,
        CAST(substring(CAST(dated AS STRING), 1, 4) AS BIGINT) AS year
    FROM clean.visit
    WHERE kind = 'study' AND dated IS NOT NULL AND programme IS NOT NULL
        AND (:programmes = '' OR is_among(programme, :programmes))
)
SELECT
    visit.host_unit_id AS unit_id,
    visit.visit_id AS subject,
    visit.year,
    visit.programme,
    visit.country,
    visit.partner_city,
    visit.dated,
    visit.charged_sek,
    CASE
        WHEN visit.charged_sek > 0 THEN 'pass'
        WHEN visit.partner_city OR is_among(visit.country, :free_countries) THEN 'excluded'
        WHEN visit.charged_sek IS NULL OR visit.country IS NULL OR visit.partner_city IS NULL THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM visit
JOIN calendar ON calendar.year = visit.year
