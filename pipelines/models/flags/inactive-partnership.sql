/*---
code: inactive-partnership
version: 1
severity: warning
title: { sv: Inaktivt partnerskap, en: An inactive partnership }
why:
  sv: Ett partnerskap utan verksamhet ska omprövas eller avslutas.
  en: A partnership without activity is to be reconsidered or ended.
source: { document: "001", section: "2.14.11; S16" }
population: { sv: partnerstäder och vänorter, en: partner and twin cities }
needs: [clean.participation]
parameters: {}
message:
  sv: "{forum}: inaktivt {year}; pröva om avtalet ska avslutas"
  en: "{forum}: inactive in {year}; consider ending the agreement"
---*/
SELECT
    forum.forum_id,
    forum_year.year,
    forum.status,
    forum.parent_forum_id,
    CASE
        WHEN forum.is_group OR NOT forum_year.mentioned THEN 'not_applicable'   -- its cities are counted, not the line
        WHEN forum.status = 'inactive' THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM clean.forum AS forum
JOIN marts.forum_year AS forum_year ON forum_year.forum_id = forum.forum_id
WHERE forum.kind IN ('partner_city', 'twin_city')
