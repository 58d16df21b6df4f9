/*---
code: inactive-partnership
version: 2
group: duties
severity: warning
title: { sv: Inaktivt partnerskap som inte omprövats, en: An inactive partnership not reconsidered }
why:
  sv: Ett partnerskap utan verksamhet ska omprövas eller avslutas.
  en: A partnership without activity is to be reconsidered or ended.
source: { document: "001", section: "2.14.11; S16" }
population: { sv: partnerstäder och vänorter, en: partner and twin cities }
needs: [clean.participation]
parameters: { reconsider_years: 4 }
message:
  sv: "{forum}: inaktivt {year}; pröva om avtalet ska avslutas"
  en: "{forum}: inactive in {year}; consider ending the agreement"
example:
  sv: "Partnerstaden har ingen verksamhet och ingen omprövning finns från de senaste fyra åren: flagga. Har staden nyligen omprövats och behållits är det ingen."
  en: "The partner city has no activity and there is no reconsideration from the last four years: a flag. When it was lately reconsidered and kept there is none."
---*/
WITH reconsidered AS (
    SELECT
        forum.forum_id,
        forum.year,
        max(document.known_since) AS reconsidered_on
    FROM marts.forum_at_year_end AS forum
    JOIN marts.forum_document AS document
        ON document.forum_id = forum.forum_id
        AND document.kind = 'reconsideration'
        AND document.known_since <= forum.judged_on
    GROUP BY forum.forum_id, forum.year
)
SELECT
    forum.forum_id,
    forum_year.year,
    forum.status,
    forum.parent_forum_id,
    reconsidered.reconsidered_on,
    CASE
        WHEN forum.is_group OR NOT forum_year.mentioned THEN 'not_applicable'   -- its cities are counted, not the line
        WHEN forum.status <> 'inactive' THEN 'pass'
        WHEN reconsidered.reconsidered_on
            > CAST(CAST(forum_year.year - :reconsider_years AS STRING) || '-12-31' AS DATE) THEN 'pass'
        ELSE 'flag'
    END AS outcome
FROM clean.forum AS forum
JOIN marts.forum_year AS forum_year ON forum_year.forum_id = forum.forum_id
LEFT JOIN reconsidered ON reconsidered.forum_id = forum.forum_id AND reconsidered.year = forum_year.year
WHERE forum.kind IN ('partner_city', 'twin_city')
