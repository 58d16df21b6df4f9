/*---
code: area-thin
version: 1
severity: info
title: { sv: Område med få forum, en: An area with few forums }
why:
  sv: Ett område som budgetmålen pekar ut men där staden deltar i få forum kan vara svagt bevakat.
  en: An area that the budget goals point to, but with few forums, may be poorly monitored.
source: { document: "001", section: "2.4; S8" }
population: { sv: områden, en: areas }
needs: [clean.participation]
parameters: { min_forums: 3 }
message:
  sv: "Området {area} har bara {forums} forum {year} kommuncentralt; andra nämnder kan ha fler"
  en: "The area {area} has only {forums} forums in {year} at the central office; other committees may have more"
---*/
WITH goal_topic AS (
    SELECT DISTINCT year, topic_code
    FROM clean.goal
)
SELECT
    area_year.year,
    area_year.area_code,
    area.topic_code,
    area_year.forums,
    area_year.fee_sek AS area_fee_sek,
    CASE
        WHEN goal_topic.topic_code IS NULL THEN 'not_applicable'   -- no goal of the year points to the area
        WHEN area_year.forums < :min_forums THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM marts.area_year AS area_year
JOIN clean.area AS area ON area.area_code = area_year.area_code
LEFT JOIN goal_topic ON goal_topic.year = area_year.year AND goal_topic.topic_code = area.topic_code
