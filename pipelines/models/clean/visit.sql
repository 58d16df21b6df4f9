-- The register `visits` as the city keeps it.
SELECT
    visit_id,
    kind,
    programme,
    country,
    partner_city,
    dated,
    charged_sek,
    host_unit_id
FROM raw.visits
