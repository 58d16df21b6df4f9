/*---
code: too-few-answers
version: 1
group: data
severity: warning
title: { sv: För få svar för att dra slutsatser, en: Too few answers to tell }
why:
  sv: Med få svar är det som saknas i inventeringen inte en lucka, och förändringar mot andra år säger inget.
  en: With few answers, what the inventory lacks is no gap, and changes from other years tell nothing.
source: { document: "001", section: "1.3.1.1; S1" }
population: { sv: år då enkäten skickades, en: years in which the survey was sent }
needs: [clean.asked]
parameters: {}
message:
  sv: "Bara {answered} av {asked} enheter svarade på enkäten för {year}; luckor och förändringar för året visas inte"
  en: "Only {answered} of {asked} units answered the survey for {year}; gaps and changes of the year are not shown"
example:
  sv: "Tio enheter fick enkäten och fyra svarade. Inställningen min_response_share är 0,50: flagga. Fem svar av tio är nog."
  en: "Ten units were sent the survey and four answered. The setting min_response_share is 0.50: a flag. Five answers of ten are enough."
---*/
SELECT
    year,
    asked,
    answered,
    response_share,
    CASE
        WHEN enough IS NULL THEN 'not_applicable'   -- the register does not say who was asked
        WHEN enough THEN 'pass'
        ELSE 'flag'
    END AS outcome
FROM marts.response_year
