-- The register `roles` as the city keeps it.
SELECT
    forum_id,
    role,
    body,
    unit_id,
    starts,
    ends
FROM raw.roles
