/*---
code: goal-weakly-covered
version: 1
group: gaps
severity: warning
title: { sv: Svagt täckt mål, en: A weakly covered goal }
why:
  sv: Ett forum som ingen deltar i ger varken bevakning eller utbyte, även om det rör målet.
  en: A forum that nobody takes part in gives neither monitoring nor exchange, though it concerns the goal.
source: { document: "001", section: "1.2, 2.4.1; S8" }
population: { sv: mål i registret goals, en: goals of the register goals }
needs: [clean.goal]
parameters: {}
message:
  sv: "Målet ”{title}” ({topic}) har {forums} forum {year} {scope_text}, men inget känt deltagande"
  en: "The goal \"{title}\" ({topic}) has {forums} forums in {year} {scope_text}, but no known participation"
example:
  sv: "Två forum rör målet. Det ena svarar att ingen deltog, det andra uppger inget antal: flagga. En enda deltagare i ett av dem räcker för att målet ska vara täckt."
  en: "Two forums concern the goal. One answers that nobody took part, the other states no number: a flag. A single participant in one of them makes the goal covered."
---*/
SELECT
    goal.year,
    goal.topic_code,
    goal.goal_id AS subject,
    goal.title_sv,
    coalesce(goal.title_en, goal.title_sv) AS title_en,
    goal.scope,
    -- an inventory of the central office says nothing of the rest of the city
    CASE WHEN goal.scope = 'central' THEN 'kommuncentralt' ELSE 'i inventeringen' END AS scope_text_sv,
    CASE WHEN goal.scope = 'central' THEN 'at the central office' ELSE 'in the inventory' END AS scope_text_en,
    goal.forums,
    goal.participating_forums,
    on_topic.forum_names AS forums_on_topic,
    -- not the flag's amount: fee-without-participation states it for each forum
    on_topic.fee_sek AS fees_sek,
    CASE
        WHEN goal.coverage = 'unknown' THEN 'not_applicable'
        WHEN goal.coverage = 'uncovered' THEN 'excluded'   -- goal-uncovered tells of it
        WHEN goal.coverage = 'weak' AND NOT response.enough THEN 'not_applicable'
        WHEN goal.coverage = 'weak' THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM marts.goal_coverage AS goal
LEFT JOIN marts.response_year AS response ON response.year = goal.year
LEFT JOIN marts.topic_year AS on_topic ON on_topic.topic_code = goal.topic_code AND on_topic.year = goal.year
