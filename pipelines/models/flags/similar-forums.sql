/*---
code: similar-forums
version: 1
group: overlaps
severity: info
title: { sv: Snarlika forum, en: Similar forums }
why:
  sv: Två forum om samma sak med samma parter kan vara dubbelarbete och bör övervägas tillsammans.
  en: Two forums on the same thing with the same parties may be double work and should be considered together.
source: { document: "001", section: "yrkande 2024-04-05; S9" }
population: { sv: par av liknande forum, en: pairs of forums alike }
needs: [clean.participation, clean.forum_topic]
parameters: { min_score: 0.7000 }
message:
  sv: "{forum} och {other_forum} liknar varandra {year} (likhet {score}); möjlig besparing: {amount_sek}"
  en: "{forum} and {other_forum} are alike in {year} (likeness {score}); possible saving: {amount_sek}"
example:
  sv: "Två nätverk har samma ämne, arrangör och slags motpart och får likheten 0,72, över gränsen 0,70: flagga. Är det ena styrgrupp och det andra arbetsgrupp gör de olika saker och räknas inte."
  en: "Two networks have the same topic, organiser and type of counterparty and the likeness 0.72, above the limit 0.70: a flag. When one steers and the other works they do different things and are set aside."
amount:
  sv: "Den lägre av de två forumens årskostnad ({forum_cost_sek} och {other_forum_cost_sek}): det som försvinner om det ena går upp i det andra. Okänt när någon av kostnaderna är okänd."
  en: "The lower of the yearly costs of the two forums ({forum_cost_sek} and {other_forum_cost_sek}): what goes away when one is joined with the other. Not known when either cost is not known."
---*/
SELECT
    overlap.forum_a AS forum_id,
    overlap.forum_b AS other_forum_id,
    overlap.year,
    CASE WHEN overlap.saving_sek >= 0 THEN overlap.saving_sek END AS amount_sek,
    overlap.score,
    overlap.shared_topics,
    overlap.shared_people,
    overlap.same_organiser,
    overlap.same_counterparties,
    overlap.layers,
    overlap.why,
    a.total_cost_sek AS forum_cost_sek,
    b.total_cost_sek AS other_forum_cost_sek,
    -- whose cost the saving is: a sum over pairs counts each forum once
    CASE
        WHEN a.total_cost_sek < b.total_cost_sek THEN overlap.forum_a
        WHEN a.total_cost_sek >= b.total_cost_sek THEN overlap.forum_b
    END AS saved_forum_id,
    CASE
        WHEN overlap.score < :min_score THEN 'pass'
        WHEN overlap.layers THEN 'excluded'   -- steering and working, or political and official: not the same thing twice
        ELSE 'flag'
    END AS outcome
FROM marts.overlap AS overlap
LEFT JOIN marts.forum_year AS a ON a.forum_id = overlap.forum_a AND a.year = overlap.year
LEFT JOIN marts.forum_year AS b ON b.forum_id = overlap.forum_b AND b.year = overlap.year
