/*---
code: goal-uncovered
version: 2
group: gaps
severity: serious
title: { sv: Mål utan forum, en: A goal without a forum }
why:
  sv: Ett budgetmål som inget forum berör saknar omvärldsbevakning och erfarenhetsutbyte.
  en: A budget goal that no forum touches has no monitoring and no exchange of experience.
source: { document: "001", section: "1.2, 2.12.2; S8" }
population: { sv: mål i registret goals, en: goals of the register goals }
needs: [clean.goal]
parameters: {}
message:
  sv: "Inget forum täcker målet ”{title}” ({topic}) {year} {scope_text}"
  en: "No forum covers the goal \"{title}\" ({topic}) in {year} {scope_text}"
example:
  sv: "Målet gäller segregation. Av årets forum har inget ämnet segregation: flagga. Har ett enda forum det är målet täckt eller svagt täckt."
  en: "The goal is about segregation. None of the forums of the year has that topic: a flag. With a single such forum the goal is covered or weakly covered."
---*/
WITH candidate AS (
    SELECT topic_code, text_list(name) AS candidates
    FROM clean.candidate
    GROUP BY topic_code
)
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
    candidate.candidates,
    CASE
        WHEN goal.coverage = 'unknown' THEN 'not_applicable'   -- nobody answered: unknown, not a gap
        WHEN goal.coverage = 'uncovered' AND NOT response.enough THEN 'not_applicable'   -- the forum may be in a missing answer
        WHEN goal.coverage = 'uncovered' THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM marts.goal_coverage AS goal
LEFT JOIN marts.response_year AS response ON response.year = goal.year
LEFT JOIN candidate ON candidate.topic_code = goal.topic_code
