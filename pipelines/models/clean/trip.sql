-- The register `trips` as the city keeps it.
SELECT
    trip_id,
    forum_id,
    unit_id,
    starts,
    ends,
    country,
    place,
    persons
FROM raw.trips
