-- One row per way a survey, ledger or meeting log writes something that may be a forum, with the organiser or supplier
-- beside it; a supplier is also a name by itself. Income, assets and debts (accounts 1, 2 and 3) are for no forum.
WITH cost AS (
    SELECT text, supplier, year
    FROM clean.posting
    WHERE substring(account, 1, 1) NOT IN ('1', '2', '3')
),
named AS (
    SELECT forum AS written, coalesce(organiser, '') AS organiser, 'survey' AS source_kind, year
    FROM raw.survey_answer
    UNION ALL
    SELECT text AS written, coalesce(supplier, '') AS organiser, 'ledger' AS source_kind, year
    FROM cost
    UNION ALL
    SELECT supplier AS written, supplier AS organiser, 'ledger' AS source_kind, year
    FROM cost
    UNION ALL
    SELECT title AS written, '' AS organiser, 'meeting' AS source_kind, year
    FROM raw.meeting
)
SELECT
    written,
    organiser,
    source_kind,
    min(year) AS first_year
FROM named
WHERE written <> ''
GROUP BY written, organiser, source_kind
