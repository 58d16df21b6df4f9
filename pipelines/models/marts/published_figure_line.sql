-- One row per reporting line that a reading of a published figure counts. Every figure has its plain reading, and may
-- have another. A filter is conditions joined by " and "; a second filter after " minus " is taken away.
WITH reading AS (
    SELECT year, figure, 'plain' AS reading, measure, coalesce(filter, '') AS filter
    FROM clean.published_figure
    UNION ALL
    SELECT year, figure, 'other' AS reading, reading_measure AS measure, coalesce(reading_filter, '') AS filter
    FROM clean.published_figure
    WHERE reading_measure IS NOT NULL
),
term AS (
    SELECT year, figure, reading, measure, CAST(1 AS BIGINT) AS sign, split_part(filter, ' minus ', 1) AS filter
    FROM reading
    UNION ALL
    SELECT year, figure, reading, measure, CAST(-1 AS BIGINT) AS sign, split_part(filter, ' minus ', 2) AS filter
    FROM reading
    WHERE filter LIKE '% minus %'
),
condition_text AS (
    SELECT term.year, term.figure, term.reading, term.sign, split_part(term.filter, ' and ', part.n) AS written
    FROM term
    CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6), (7), (8)) AS part (n)
),
condition AS (
    SELECT
        year,
        figure,
        reading,
        sign,
        written LIKE '%!=%' AS excluded,
        split_part(CASE WHEN written LIKE '%!=%' THEN split_part(written, '!=', 1) ELSE written END, '=', 1) AS field,
        CASE WHEN written LIKE '%!=%' THEN split_part(written, '!=', 2) ELSE split_part(written, '=', 2) END AS value
    FROM condition_text
    WHERE written <> ''
),
wanted AS (
    SELECT year, figure, reading, sign, count(*) AS conditions
    FROM condition
    GROUP BY year, figure, reading, sign
),
answered AS (
    SELECT forum_id, year, min(section) AS section, min(payee) AS payee
    FROM clean.participation
    GROUP BY forum_id, year
),
line AS (
    SELECT
        forum_year.forum_id,
        forum_year.year,
        answered.section,
        answered.payee,
        forum.kind,
        forum.organiser_id,
        forum.level,
        forum.area_code,
        forum.is_group,
        forum_year.fee_sek,
        forum_year.other_cost_sek
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    LEFT JOIN answered ON answered.forum_id = forum_year.forum_id AND answered.year = forum_year.year
    WHERE forum_year.mentioned
),
attribute AS (
    SELECT forum_id, year, 'forum_id' AS field, forum_id AS value FROM line
    UNION ALL
    SELECT forum_id, year, 'kind' AS field, kind AS value FROM line
    UNION ALL
    SELECT forum_id, year, 'organiser_id' AS field, organiser_id AS value FROM line
    UNION ALL
    SELECT forum_id, year, 'level' AS field, level AS value FROM line
    UNION ALL
    SELECT forum_id, year, 'area_code' AS field, area_code AS value FROM line
),
met AS (
    SELECT condition.year, condition.figure, condition.reading, condition.sign, attribute.forum_id, count(*) AS conditions
    FROM condition
    JOIN attribute ON attribute.year = condition.year AND attribute.field = condition.field
    WHERE CASE
        WHEN condition.excluded THEN coalesce(attribute.value <> condition.value, true)
        ELSE attribute.value = condition.value
    END
    GROUP BY condition.year, condition.figure, condition.reading, condition.sign, attribute.forum_id
)
SELECT
    term.year,
    term.figure,
    term.reading,
    term.sign,
    line.forum_id,
    line.section,
    CASE WHEN term.measure = 'payees' THEN coalesce(line.payee, line.forum_id) ELSE line.forum_id END AS item,
    CASE
        WHEN term.measure = 'fee_sek' THEN line.fee_sek
        WHEN term.measure = 'other_cost_sek' THEN line.other_cost_sek
        ELSE CAST(1 AS DECIMAL(18,2))
    END AS amount
FROM term
JOIN line ON line.year = term.year
LEFT JOIN wanted
    ON wanted.year = term.year AND wanted.figure = term.figure
    AND wanted.reading = term.reading AND wanted.sign = term.sign
LEFT JOIN met
    ON met.year = term.year AND met.figure = term.figure
    AND met.reading = term.reading AND met.sign = term.sign AND met.forum_id = line.forum_id
WHERE coalesce(met.conditions, 0) = coalesce(wanted.conditions, 0)
    AND CASE
        WHEN term.measure = 'forums' THEN NOT line.is_group
        WHEN term.measure IN ('fee_lines', 'payees', 'fee_sek') THEN coalesce(line.fee_sek, 0) > 0
        ELSE coalesce(line.other_cost_sek, 0) > 0
    END
