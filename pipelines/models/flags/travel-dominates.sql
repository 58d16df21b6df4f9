/*---
code: travel-dominates
version: 1
group: money
severity: info
title: { sv: Resorna är största kostnaden fast digital form finns, en: "Travel dominates, though a digital form exists" }
why:
  sv: Möjligheten till digitala möten ska övervägas före en resa.
  en: Meeting by video is to be considered before a journey.
source: { document: "000, 001, 002", section: "000 §5.3 om video- och webbkonferenser; 001 bedömningen om digitala möten; S4, S13" }
population: { sv: nämnda forum, en: forums mentioned }
needs: []
parameters: { min_travel_pct: 50, min_travel_sek: 5000.00 }
message:
  sv: "{forum}: {amount_sek} av {total_cost_sek} är resor {year}, fast forumet också möts digitalt"
  en: "{forum}: {amount_sek} of {total_cost_sek} is travel in {year}, though the forum also meets digitally"
example:
  sv: "Resorna kostar 30 000 kr av 60 000 kr, årets möten var fysiska och ett tidigare möte var digitalt: flagga. Möts forumet bara på plats finns inget digitalt att välja."
  en: "Travel costs SEK 30,000 of SEK 60,000, the meetings of the year were physical and an earlier one was digital: a flag. When the forum only meets on site there is nothing digital to choose."
amount:
  sv: "Årets kostnad för resor, logi, traktamenten och konferenser enligt kostnadsmodellen."
  en: "The year's cost of travel, lodging, per diems and conferences by the cost model."
---*/
-- how a forum meets, by any source
WITH form AS (
    SELECT forum_id, year, mode
    FROM clean.meeting
    WHERE status = 'held' AND forum_id IS NOT NULL
    UNION
    SELECT forum_id, year, mode
    FROM clean.participation
),
met AS (
    SELECT
        forum_id,
        year,
        count(*) FILTER (WHERE mode IN ('physical', 'mixed')) AS on_site,
        count(*) FILTER (WHERE mode <> 'not_stated') AS stated
    FROM form
    GROUP BY forum_id, year
),
digital AS (
    SELECT forum_id, min(year) AS digital_since
    FROM form
    WHERE mode IN ('digital', 'mixed')
    GROUP BY forum_id
)
SELECT
    forum_year.forum_id,
    forum_year.year,
    CASE WHEN forum_year.travel_cost_sek >= 0 THEN forum_year.travel_cost_sek END AS amount_sek,
    forum_year.total_cost_sek,
    forum_year.cost_basis,
    forum_year.meetings_held,
    forum_year.digital_share,
    digital.digital_since,
    CASE
        WHEN forum_year.travel_cost_sek IS NULL OR forum_year.total_cost_sek IS NULL THEN 'not_applicable'
        -- a reported total holds its travel within other costs, and the shares do not fit together
        WHEN forum_year.cost_basis <> 'modelled' THEN 'not_applicable'
        WHEN forum_year.travel_cost_sek <= 0 THEN 'pass'
        WHEN 100 * forum_year.travel_cost_sek < :min_travel_pct * forum_year.total_cost_sek THEN 'pass'
        WHEN forum_year.travel_cost_sek < :min_travel_sek THEN 'excluded'
        WHEN coalesce(met.stated, 0) = 0 THEN 'not_applicable'   -- nobody says how they met
        WHEN met.on_site = 0 THEN 'pass'
        WHEN digital.digital_since IS NULL OR digital.digital_since > forum_year.year THEN 'pass'
        ELSE 'flag'
    END AS outcome
FROM marts.forum_year AS forum_year
LEFT JOIN met ON met.forum_id = forum_year.forum_id AND met.year = forum_year.year
LEFT JOIN digital ON digital.forum_id = forum_year.forum_id
WHERE forum_year.mentioned
