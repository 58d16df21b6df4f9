/*---
code: twin-city-meeting-missed
version: 1
group: duties
severity: warning
title: { sv: Vänortsmöte uteblev, en: A twin-city meeting did not take place }
why:
  sv: Vänorterna ska mötas vartannat år för politiskt utbyte.
  en: The twin cities are to meet every other year for political exchange.
source: { document: "003", section: "Stycket om möten vartannat år; S15" }
population: { sv: "vänorter, eller grupprader för dem", en: "twin cities, or the group lines that stand for them" }
needs: [clean.meeting]
parameters: { every_years: 2 }
message:
  sv: "{forum}: inget möte {first_year}–{year}"
  en: "{forum}: no meeting in {first_year}–{year}"
example:
  sv: "Loggarna täcker 2022 och 2023 men visar inget möte med vänorterna: flagga för 2023. Saknas logg för något av åren är det inte känt."
  en: "The logs cover 2022 and 2023 but show no meeting with the twin cities: a flag for 2023. When one of the years has no log it is not known."
---*/
WITH line AS (
    SELECT *
    FROM marts.forum_at_year_end
    WHERE kind = 'twin_city' AND group_forum_id IS NULL
),
-- what the members of a group line meet about is met about by the group
seen AS (
    SELECT forum_id, year, meetings_known
    FROM marts.forum_at_year_end
    UNION ALL
    SELECT group_forum_id AS forum_id, year, meetings_known
    FROM marts.forum_at_year_end
    WHERE group_forum_id <> forum_id
),
met AS (
    SELECT
        line.forum_id,
        line.year,
        line.takes_part,
        line.status,
        line.is_over,
        count(DISTINCT seen.year) AS years_seen,
        count(DISTINCT CASE WHEN seen.meetings_known IS NOT NULL THEN seen.year END) AS years_known,
        sum(coalesce(seen.meetings_known, 0)) AS meetings
    FROM line
    JOIN seen ON seen.forum_id = line.forum_id AND seen.year > line.year - :every_years AND seen.year <= line.year
    GROUP BY line.forum_id, line.year, line.takes_part, line.status, line.is_over
)
SELECT
    forum_id,
    year,
    CAST(year - :every_years + 1 AS STRING) AS first_year,
    years_known,
    meetings,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part OR status IN ('inactive', 'ended') THEN 'not_applicable'
        WHEN meetings > 0 THEN 'pass'
        WHEN NOT is_over THEN 'not_applicable'   -- may still meet
        WHEN years_known < :every_years THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM met
