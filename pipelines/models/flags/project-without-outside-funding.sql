/*---
code: project-without-outside-funding
version: 1
group: duties
severity: warning
title: { sv: Projekt utan den finansiering utifrån som krävs, en: A project without the outside funding it needs }
why:
  sv: Internationella projekt ska medfinansieras utifrån; projekt av biståndskaraktär ska betalas helt av någon annan.
  en: International projects are to be co-funded from outside; aid-like projects are to be paid in full by another party.
source: { document: "000, 004", section: "000 §5.3 Internationella projekt, Syfte; 004 Övergripande principer (bistånd); S17, S18" }
population: { sv: internationella projekt som pågår under året, en: international projects that run in the year }
needs: [clean.project]
parameters: { aid_like_only: false, min_outside_pct: 0.00 }
message:
  sv: "{forum}: {outside_funding_sek} av {total_sek} betalas utifrån, staden står för {amount_sek} ({year})"
  en: "{forum}: {outside_funding_sek} of {total_sek} comes from outside, the city pays {amount_sek} ({year})"
example:
  sv: "Ett projekt för 1 000 000 kr betalas helt av staden: flagga med 1 000 000 kr. Med hela finansieringen som krav (min_outside_pct 100) är 900 000 kr utifrån för lite."
  en: "A project of SEK 1,000,000 is paid by the city alone: a flag of SEK 1,000,000. When it is to be paid in full (min_outside_pct 100), SEK 900,000 from outside is too little."
amount:
  sv: "Projektets hela budget minus det som andra betalar, alltså stadens del för hela projekttiden."
  en: "The whole budget of the project less what others pay: the city's part for the whole of its time."
---*/
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
-- a line per funder repeats the whole budget
project AS (
    SELECT
        forum_id,
        min(starts) AS starts,
        max(ends) AS ends,
        max(CASE WHEN aid_like THEN 1 WHEN NOT aid_like THEN 0 END) AS aid_like,
        max(total_sek) AS total_sek,
        count(DISTINCT total_sek) AS totals,
        CAST(sum(coalesce(outside_funding_sek, 0)) AS DECIMAL(18,2)) AS known_outside_sek,
        count(*) FILTER (WHERE outside_funding_sek IS NULL) AS parts_not_known,
        text_list(funder) AS funders
    FROM clean.project
    GROUP BY forum_id
),
project_year AS (
    SELECT project.*, calendar.year
    FROM project
    JOIN calendar
        ON (project.starts IS NULL OR project.starts <= CAST(CAST(calendar.year AS STRING) || '-12-31' AS DATE))
        AND (project.ends IS NULL OR project.ends >= CAST(CAST(calendar.year AS STRING) || '-01-01' AS DATE))
),
judged AS (
    SELECT
        *,
        known_outside_sek > 0
            AND (:min_outside_pct = 0 OR 100 * known_outside_sek >= :min_outside_pct * total_sek) AS is_enough
    FROM project_year
)
SELECT
    forum_id,
    year,
    CASE WHEN parts_not_known = 0 AND total_sek >= known_outside_sek THEN total_sek - known_outside_sek END AS amount_sek,
    total_sek,
    known_outside_sek AS outside_funding_sek,
    funders,
    CASE
        WHEN :aid_like_only AND coalesce(aid_like, 0) = 0 THEN 'not_applicable'   -- no aid, or not known to be
        WHEN starts IS NULL THEN 'not_applicable'   -- not known to have begun
        WHEN totals > 1 THEN 'not_applicable'   -- the lines do not agree on the budget
        WHEN is_enough THEN 'pass'
        WHEN parts_not_known > 0 OR is_enough IS NULL THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM judged
