-- The register `projects` as the city keeps it.
SELECT
    forum_id,
    funder,
    total_sek,
    outside_funding_sek,
    starts,
    ends,
    aid_like
FROM raw.projects
