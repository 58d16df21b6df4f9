/*---
code: trip-without-report
version: 1
group: duties
severity: warning
title: { sv: Utlandsresa utan reserapport, en: A trip abroad without a report }
why:
  sv: En skriftlig rapport efter resan gör att fler än de som reste får nytta av den.
  en: A written report after the trip lets more than the travellers gain from it.
source: { document: "002", section: "Information, stycket om skriftlig reserapport; S13" }
population: { sv: resor utanför landet, en: trips abroad }
needs: [clean.trip, clean.document]
parameters: { home_country: SE, report_days: 90 }
message:
  sv: "Resan till {destination}, hemma {ends}: ingen reserapport i registret ({year})"
  en: "The trip to {destination}, back on {ends}: no travel report in the register ({year})"
example:
  sv: "Resan slutade 2023-05-12 och 90 dagar senare finns ingen rapport: flagga. Före dess är det för tidigt att säga."
  en: "The trip ended on 2023-05-12 and 90 days later there is no report: a flag. Before that it is too early to tell."
---*/
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
-- a trip of which no day is known belongs to no year
trip AS (
    SELECT
        *,
        coalesce(ends, starts) AS back_on,
        CAST(substring(CAST(coalesce(starts, ends) AS STRING), 1, 4) AS BIGINT) AS year
    FROM clean.trip
    WHERE coalesce(starts, ends) IS NOT NULL AND coalesce(country, '') <> :home_country
),
report AS (
    SELECT
        trip.trip_id,
        count(document.forum_id) FILTER (WHERE document.trip_id = trip.trip_id) AS reports,
        -- a report that names no trip may be of any of the forum's
        count(document.forum_id) FILTER (WHERE document.trip_id IS NULL) AS without_trip
    FROM trip
    LEFT JOIN clean.document AS document
        ON document.kind = 'travel_report'
        AND (document.trip_id = trip.trip_id OR (document.trip_id IS NULL AND document.forum_id = trip.forum_id))
    GROUP BY trip.trip_id
)
SELECT
    trip.forum_id,
    trip.unit_id,
    trip.trip_id AS subject,
    trip.year,
    coalesce(trip.place, trip.country, '–') AS destination,
    trip.starts,
    trip.back_on AS ends,
    trip.persons,
    CASE
        WHEN trip.country IS NULL THEN 'not_applicable'   -- perhaps not abroad
        WHEN report.reports > 0 THEN 'pass'
        WHEN CAST(trip.back_on + INTERVAL '1' DAY * :report_days AS DATE) > :as_of THEN 'not_applicable'   -- not yet due
        WHEN report.without_trip > 0 THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM trip
JOIN calendar ON calendar.year = trip.year
JOIN report ON report.trip_id = trip.trip_id
