/*---
code: trip-without-decision
version: 1
group: duties
severity: warning
title: { sv: Utlandsresa utan beslut, en: A trip abroad without a decision }
why:
  sv: Varje resa utanför landet ska beslutas på delegation innan den görs.
  en: Every trip abroad is to be decided on delegation before it is made.
source: { document: "002", section: "Information, stycket om resor och delegationsbeslut; S13" }
population: { sv: resor utanför landet, en: trips abroad }
needs: [clean.trip, clean.document]
parameters: { home_country: SE }
message:
  sv: "Resan till {destination} {starts}: {finding} ({year})"
  en: "The trip to {destination} on {starts}: {finding} ({year})"
example:
  sv: "Resan börjar 2023-05-10 och beslutet är daterat 2023-05-11: flagga. Ett beslut samma dag räcker."
  en: "The trip starts on 2023-05-10 and the decision is dated 2023-05-11: a flag. A decision on the same day will do."
---*/
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
-- a trip of which no day is known belongs to no year
trip AS (
    SELECT
        *,
        CAST(substring(CAST(coalesce(starts, ends) AS STRING), 1, 4) AS BIGINT) AS year
    FROM clean.trip
    WHERE coalesce(starts, ends) IS NOT NULL AND coalesce(country, '') <> :home_country
),
decision AS (
    SELECT
        trip.trip_id,
        count(document.forum_id) FILTER (WHERE document.trip_id = trip.trip_id) AS decisions,
        min(CASE WHEN document.trip_id = trip.trip_id THEN document.dated END) AS decided_on,
        count(document.forum_id) FILTER (WHERE document.trip_id = trip.trip_id AND document.dated IS NULL) AS undated,
        -- a decision that names no trip may be for any of the forum's
        count(document.forum_id) FILTER (WHERE document.trip_id IS NULL) AS without_trip
    FROM trip
    LEFT JOIN clean.document AS document
        ON document.kind = 'delegation_decision'
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
    trip.persons,
    decision.decided_on,
    CASE WHEN decision.decisions = 0 THEN 'inget beslut i registret' ELSE 'beslutet kom efter att resan börjat' END
        AS finding_sv,
    CASE WHEN decision.decisions = 0 THEN 'no decision in the register' ELSE 'the decision came after it had begun' END
        AS finding_en,
    CASE
        WHEN trip.country IS NULL THEN 'not_applicable'   -- perhaps not abroad
        WHEN decision.decided_on <= trip.starts THEN 'pass'
        WHEN decision.undated > 0 OR (decision.decisions > 0 AND trip.starts IS NULL) THEN 'not_applicable'
        WHEN decision.decisions = 0 AND decision.without_trip > 0 THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM trip
JOIN calendar ON calendar.year = trip.year
JOIN decision ON decision.trip_id = trip.trip_id
