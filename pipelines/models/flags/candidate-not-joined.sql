/*---
code: candidate-not-joined
version: 1
group: gaps
severity: info
title: { sv: Tänkbart nätverk som inte finns bland forumen, en: A candidate network not joined }
why:
  sv: Ett nätverk som har pekats ut som tänkbart bör antingen prövas eller strykas.
  en: A network that has been pointed out as possible should be either considered or struck from the list.
source: { document: "001, 002", section: "001 tjänsteutlåtandet, bedömning; 002 inriktning 2023; S8, S14" }
population: { sv: nätverk i registret candidates, en: networks of the register candidates }
needs: [clean.candidate, clean.participation]
parameters: {}
message:
  sv: "{candidate} ({topic}) finns inte bland forumen {year} {scope_text}; pröva eller stryk ur registret"
  en: "{candidate} ({topic}) is not among the forums of {year} {scope_text}; consider it or strike it from the register"
example:
  sv: "Registret föreslår ett nätverk för kollektivtrafik. Inget forum har det namnet, inte ens som alias: flagga. Finns namnet som alias för ett forum i årets underlag är staden med."
  en: "The register suggests a network for public transport. No forum has that name, not even as an alias: a flag. When the name is an alias of a forum of the year, the city is in it."
---*/
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
-- every name the city's forums go by, in any source
name_of_forum AS (
    SELECT lower(written) AS name, forum_id FROM clean.forum_name WHERE forum_id IS NOT NULL
    UNION
    SELECT lower(name) AS name, forum_id FROM clean.forum
),
of_that_name AS (
    SELECT
        name_of_forum.name,
        forum_year.year,
        count(*) FILTER (WHERE forum_year.mentioned) AS mentioned,
        count(*) FILTER (WHERE NOT forum_year.mentioned AND forum.status <> 'ended') AS silent
    FROM name_of_forum
    JOIN clean.forum AS forum ON forum.forum_id = name_of_forum.forum_id
    JOIN marts.forum_year AS forum_year ON forum_year.forum_id = name_of_forum.forum_id
    GROUP BY name_of_forum.name, forum_year.year
),
goal AS (
    SELECT topic_code, year, text_list(title_sv) AS goals
    FROM clean.goal
    GROUP BY topic_code, year
)
SELECT
    calendar.year,
    candidate.topic_code,
    candidate.name AS subject,
    candidate.name AS candidate,
    coalesce(topic.name_sv, 'ämne ej angivet') AS topic_sv,
    coalesce(topic.name_en, topic.name_sv, 'topic not given') AS topic_en,
    candidate.source AS suggested_in,
    CASE WHEN response.answers_beyond_central = 0 THEN 'kommuncentralt' ELSE 'i inventeringen' END AS scope_text_sv,
    CASE WHEN response.answers_beyond_central = 0 THEN 'at the central office' ELSE 'in the inventory' END AS scope_text_en,
    on_topic.forums AS forums_on_topic,
    goal.goals AS goals_on_topic,
    CASE
        WHEN of_that_name.mentioned > 0 THEN 'pass'
        WHEN of_that_name.silent > 0 THEN 'not_applicable'   -- a forum of the register that no source of the year mentions
        WHEN NOT response.enough THEN 'not_applicable'   -- it may be in a missing answer
        ELSE 'flag'
    END AS outcome
FROM clean.candidate AS candidate
CROSS JOIN calendar
LEFT JOIN of_that_name ON of_that_name.name = lower(candidate.name) AND of_that_name.year = calendar.year
LEFT JOIN marts.response_year AS response ON response.year = calendar.year
LEFT JOIN clean.topic AS topic ON topic.topic_code = candidate.topic_code
LEFT JOIN marts.topic_year AS on_topic
    ON on_topic.topic_code = candidate.topic_code AND on_topic.year = calendar.year
LEFT JOIN goal ON goal.topic_code = candidate.topic_code AND goal.year = calendar.year
