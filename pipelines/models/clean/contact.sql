-- The register `contacts` as the city keeps it.
SELECT
    unit_id,
    function,
    starts,
    ends
FROM raw.contacts
