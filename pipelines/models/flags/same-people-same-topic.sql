/*---
code: same-people-same-topic
version: 1
group: overlaps
severity: info
title: { sv: Samma personer i flera forum om samma ämne, en: The same people in several forums on one topic }
why:
  sv: När samma personer möts om samma ämne i två forum kan ett av dem räcka.
  en: When the same people meet on the same topic in two forums, one of them may be enough.
source: { document: "001", section: "yrkande 2024-04-05; S9" }
population: { sv: par av liknande forum, en: pairs of forums alike }
needs: [clean.meeting, clean.forum_topic]
parameters: { min_shared_people: 3, min_shared_pct: 50 }
message:
  sv: "{forum} och {other_forum} har {shared_people} av stadens personer gemensamt {year} och samma ämne; möjlig besparing: {amount_sek}"
  en: "{forum} and {other_forum} share {shared_people} of the city's people in {year} and a topic; possible saving: {amount_sek}"
example:
  sv: "Fyra av stadens personer deltog i det ena forumet och sex i det andra, tre i båda: minst tre och minst hälften av det mindre, alltså flagga. En styrgrupp och dess arbetsgrupp räknas inte."
  en: "Four people of the city took part in the one forum and six in the other, three in both: at least three and at least half of the smaller, so a flag. A steering group and its working group are set aside."
amount:
  sv: "Den lägre av de två forumens årskostnad ({forum_cost_sek} och {other_forum_cost_sek}), samma belopp som similar-forums anger för paret: summera dem inte. Okänt när någon av kostnaderna är okänd."
  en: "The lower of the yearly costs of the two forums ({forum_cost_sek} and {other_forum_cost_sek}), the same amount as similar-forums states for the pair: do not add them up. Not known when either cost is not known."
---*/
WITH pair AS (
    SELECT
        overlap.*,
        a.people AS forum_people,
        b.people AS other_forum_people,
        a.total_cost_sek AS forum_cost_sek,
        b.total_cost_sek AS other_forum_cost_sek,
        CASE WHEN a.people < b.people THEN a.people WHEN a.people >= b.people THEN b.people END AS fewer_people,
        CASE
            WHEN a.total_cost_sek < b.total_cost_sek THEN overlap.forum_a
            WHEN a.total_cost_sek >= b.total_cost_sek THEN overlap.forum_b
        END AS saved_forum_id
    FROM marts.overlap AS overlap
    LEFT JOIN marts.forum_year AS a ON a.forum_id = overlap.forum_a AND a.year = overlap.year
    LEFT JOIN marts.forum_year AS b ON b.forum_id = overlap.forum_b AND b.year = overlap.year
)
SELECT
    forum_a AS forum_id,
    forum_b AS other_forum_id,
    year,
    CASE WHEN saving_sek >= 0 THEN saving_sek END AS amount_sek,
    shared_people,
    forum_people,
    other_forum_people,
    shared_topics,
    layers,
    forum_cost_sek,
    other_forum_cost_sek,
    saved_forum_id,
    why,
    CASE
        WHEN shared_topics = 0 THEN 'pass'
        WHEN shared_people IS NULL THEN 'not_applicable'   -- no log tells who took part
        WHEN shared_people < :min_shared_people THEN 'pass'
        WHEN fewer_people IS NULL THEN 'not_applicable'
        WHEN 100 * shared_people < :min_shared_pct * fewer_people THEN 'pass'
        WHEN layers THEN 'excluded'   -- the same people steer and work: that is how the layers meet
        ELSE 'flag'
    END AS outcome
FROM pair
