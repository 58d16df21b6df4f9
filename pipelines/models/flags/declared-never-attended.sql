/*---
code: declared-never-attended
version: 1
group: money
severity: warning
title: { sv: Uppgivet deltagande som aldrig skedde, en: Declared but never attended }
why:
  sv: Enkäten räknar deltagare som loggarna inte visar; forumet kan vara oanvänt och kostnaden för hög.
  en: The survey counts participants that the logs do not show; the forum may be unused and its cost overstated.
source: { document: "001", section: "1.3.1.1, 2.9.8; S1, S3" }
population: { sv: forum med uppgivna deltagare, en: forums with declared participants }
needs: [clean.participation, clean.meeting]
parameters: {}
message:
  sv: "{forum}: {participants} uppgivna deltagare {year}, men ingen i loggarna ({meetings_held} möten)"
  en: "{forum}: {participants} declared participants in {year}, but none in the logs ({meetings_held} meetings)"
example:
  sv: "Enkäten uppger tre deltagare. Årets loggar visar fyra möten utan någon från staden: flagga. Utan logg för forumet det året är det inte känt."
  en: "The survey states three participants. The logs of the year show four meetings without anyone from the city: a flag. With no log of the forum that year it is not known."
amount:
  sv: "Forumets hela kostnad för året när den är känd, annars avgiften."
  en: "The whole cost of the forum in the year when it is known, else the fee."
---*/
WITH declared AS (
    SELECT
        forum_id,
        year,
        participants_declared_min,
        participants_declared_max,
        meetings_declared_min,
        meetings_held,
        attendances,
        coalesce(total_cost_sek, fee_sek) AS cost_sek
    FROM marts.forum_year
    WHERE participants_declared_min > 0
)
SELECT
    forum_id,
    year,
    CASE WHEN cost_sek >= 0 THEN cost_sek END AS amount_sek,
    CASE
        WHEN participants_declared_max > participants_declared_min
            THEN CAST(participants_declared_min AS STRING) || '–' || CAST(participants_declared_max AS STRING)
        ELSE CAST(participants_declared_min AS STRING)
    END AS participants,
    participants_declared_min,
    participants_declared_max,
    meetings_declared_min,
    meetings_held,
    attendances,
    CASE
        WHEN attendances IS NULL THEN 'not_applicable'   -- no log covers the forum and year
        WHEN attendances > 0 THEN 'pass'
        WHEN meetings_held > 0 THEN 'flag'
        WHEN meetings_declared_min IS NULL THEN 'not_applicable'   -- no meeting in the logs, and perhaps none was due
        WHEN meetings_declared_min < 1 THEN 'pass'   -- meets every other year: none was due
        ELSE 'flag'
    END AS outcome
FROM declared
