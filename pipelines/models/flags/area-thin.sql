/*---
code: area-thin
version: 2
group: gaps
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
  sv: "Området {area} har bara {forums} forum {year} {scope_text}"
  en: "The area {area} has only {forums} forums in {year} {scope_text}"
example:
  sv: "Ett budgetmål gäller miljö. Området miljö och klimat har två forum, färre än tre: flagga. Tre forum räcker."
  en: "A budget goal is about the environment. The area environment and climate has two forums, fewer than three: a flag. Three forums are enough."
---*/
WITH goal_topic AS (
    SELECT DISTINCT year, topic_code
    FROM clean.goal
),
calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
)
SELECT
    calendar.year,
    area.area_code,
    area.topic_code,
    coalesce(area_year.forums, 0) AS forums,   -- an area that no forum belongs to has no line of its own in the sums
    area_year.fee_sek AS area_fee_sek,
    CASE
        WHEN response.answers_beyond_central = 0 THEN 'kommuncentralt; andra nämnder kan ha fler'
        ELSE 'i inventeringen'
    END AS scope_text_sv,
    CASE
        WHEN response.answers_beyond_central = 0 THEN 'at the central office; other committees may have more'
        ELSE 'in the inventory'
    END AS scope_text_en,
    CASE
        WHEN goal_topic.topic_code IS NULL THEN 'not_applicable'   -- no goal of the year points to the area
        WHEN coalesce(area_year.forums, 0) >= :min_forums THEN 'pass'
        WHEN NOT response.enough THEN 'not_applicable'   -- the forums may be in the missing answers
        ELSE 'flag'
    END AS outcome
FROM clean.area AS area
CROSS JOIN calendar
LEFT JOIN marts.area_year AS area_year ON area_year.area_code = area.area_code AND area_year.year = calendar.year
LEFT JOIN goal_topic ON goal_topic.year = calendar.year AND goal_topic.topic_code = area.topic_code
LEFT JOIN marts.response_year AS response ON response.year = calendar.year
