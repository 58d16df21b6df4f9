-- One row per way a survey, ledger or meeting log writes something that may be a forum, with the organiser or supplier beside it.
SELECT
    forum AS written,
    coalesce(organiser, '') AS organiser,
    'survey' AS source_kind,
    min(year) AS first_year
FROM raw.survey_answer
GROUP BY forum, coalesce(organiser, '')
UNION ALL
SELECT
    coalesce(text, supplier) AS written,
    coalesce(supplier, '') AS organiser,
    'ledger' AS source_kind,
    min(year) AS first_year
FROM raw.ledger_entry
WHERE coalesce(text, supplier) IS NOT NULL
GROUP BY coalesce(text, supplier), coalesce(supplier, '')
UNION ALL
SELECT
    title AS written,
    '' AS organiser,
    'meeting' AS source_kind,
    min(year) AS first_year
FROM raw.meeting
WHERE title IS NOT NULL
GROUP BY title
