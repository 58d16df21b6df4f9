-- The register `documents` as the city keeps it.
SELECT
    forum_id,
    kind,
    dated,
    valid_from,
    valid_to,
    unit_id,
    decided_by,
    parts,
    trip_id,
    coalesce(reference, '') AS reference
FROM raw.documents
