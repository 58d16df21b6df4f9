-- One row per trip of a known year: what the register of documents holds of the decision before it and the report after it.
-- A document that names no trip may be of any trip of its forum.
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
-- a trip of which no day is known belongs to no year
trip AS (
    SELECT
        *,
        coalesce(ends, starts) AS back_on,
        extract(YEAR FROM coalesce(starts, ends)) AS year
    FROM clean.trip
    WHERE coalesce(starts, ends) IS NOT NULL
),
paper AS (
    SELECT trip.trip_id, document.kind, true AS names_the_trip, document.dated
    FROM trip
    JOIN clean.document AS document ON document.trip_id = trip.trip_id
    UNION ALL
    SELECT trip.trip_id, document.kind, false AS names_the_trip, document.dated
    FROM trip
    JOIN clean.document AS document ON document.forum_id = trip.forum_id
    WHERE document.trip_id IS NULL
),
recorded AS (
    SELECT
        trip_id,
        count(*) FILTER (WHERE kind = 'delegation_decision' AND names_the_trip) AS decisions,
        count(*) FILTER (WHERE kind = 'delegation_decision' AND names_the_trip AND dated IS NULL) AS undated_decisions,
        count(*) FILTER (WHERE kind = 'delegation_decision' AND NOT names_the_trip) AS decisions_of_any_trip,
        min(CASE WHEN kind = 'delegation_decision' AND names_the_trip THEN dated END) AS decided_on,
        count(*) FILTER (WHERE kind = 'travel_report' AND names_the_trip) AS reports,
        count(*) FILTER (WHERE kind = 'travel_report' AND NOT names_the_trip) AS reports_of_any_trip
    FROM paper
    GROUP BY trip_id
)
SELECT
    trip.trip_id,
    trip.forum_id,
    trip.unit_id,
    trip.year,
    trip.country,
    coalesce(trip.place, trip.country, '–') AS destination,
    trip.starts,
    trip.back_on,
    trip.persons,
    coalesce(recorded.decisions, 0) AS decisions,
    coalesce(recorded.undated_decisions, 0) AS undated_decisions,
    coalesce(recorded.decisions_of_any_trip, 0) AS decisions_of_any_trip,
    recorded.decided_on,
    coalesce(recorded.reports, 0) AS reports,
    coalesce(recorded.reports_of_any_trip, 0) AS reports_of_any_trip
FROM trip
JOIN calendar ON calendar.year = trip.year
LEFT JOIN recorded ON recorded.trip_id = trip.trip_id
