-- One row per published figure: whether it follows from the tables, with the arithmetic, and another reading that
-- reaches it where the plain one does not.
WITH reading AS (
    SELECT year, figure, 'plain' AS reading, measure, value, unit, rounding
    FROM clean.published_figure
    UNION ALL
    SELECT year, figure, 'other' AS reading, reading_measure AS measure, value, unit, rounding
    FROM clean.published_figure
    WHERE reading_measure IS NOT NULL
),
-- a year that no source tells of holds nothing to count
known_year AS (
    SELECT DISTINCT year
    FROM marts.forum_year
    WHERE mentioned
),
-- a thing that stands on several lines, such as a payee, counts once
counted AS (
    SELECT
        line.year,
        line.figure,
        line.reading,
        line.sign,
        line.item,
        count(*) AS lines,
        text_list(coalesce(line.section, line.forum_id)) AS sections,
        CASE WHEN reading.measure = 'payees' THEN CAST(1 AS DECIMAL(18,2)) ELSE sum(line.amount) END AS amount
    FROM marts.published_figure_line AS line
    JOIN reading
        ON reading.year = line.year AND reading.figure = line.figure AND reading.reading = line.reading
    GROUP BY line.year, line.figure, line.reading, line.sign, line.item, reading.measure
),
summed AS (
    SELECT
        year,
        figure,
        reading,
        sum(CASE WHEN sign = 1 THEN lines END) AS lines_added,
        CAST(sum(CASE WHEN sign = 1 THEN amount END) AS DECIMAL(18,2)) AS added,
        CAST(sum(CASE WHEN sign = -1 THEN amount END) AS DECIMAL(18,2)) AS taken_away,
        CAST(sum(CASE WHEN sign = 1 THEN amount ELSE -amount END) AS DECIMAL(18,2)) AS amount,
        text_list(CASE WHEN lines > 1 THEN item || ' (' || sections || ')' END) AS shared,
        text_list(sections || ': ' || CAST(amount AS STRING)) AS parts
    FROM counted
    GROUP BY year, figure, reading
),
in_unit AS (
    SELECT
        reading.year,
        reading.figure,
        reading.reading,
        reading.measure,
        reading.value AS published,
        coalesce(summed.amount, 0) AS amount,
        CASE
            WHEN reading.unit = 'mnkr' THEN coalesce(summed.amount, 0) * CAST(0.000001 AS DECIMAL(7,6))
            WHEN reading.unit = 'tkr' THEN coalesce(summed.amount, 0) * CAST(0.001 AS DECIMAL(7,6))
            ELSE coalesce(summed.amount, 0) * CAST(1 AS DECIMAL(7,6))
        END AS exact,
        reading.rounding,
        reading.unit,
        coalesce(summed.lines_added, 0) AS lines_added,
        coalesce(summed.added, 0) AS added,
        summed.taken_away,
        summed.shared,
        summed.parts
    FROM reading
    LEFT JOIN summed
        ON summed.year = reading.year AND summed.figure = reading.figure AND summed.reading = reading.reading
    JOIN known_year ON known_year.year = reading.year
),
in_words AS (
    SELECT
        *,
        -- counts are whole: 15, not 15.00
        CASE
            WHEN unit IN ('mnkr', 'tkr', 'SEK') THEN CAST(amount AS STRING)
            ELSE CAST(CAST(amount AS BIGINT) AS STRING)
        END AS amount_text,
        CASE
            WHEN unit IN ('mnkr', 'tkr', 'SEK') THEN CAST(added AS STRING)
            ELSE CAST(CAST(added AS BIGINT) AS STRING)
        END AS added_text,
        CASE
            WHEN unit IN ('mnkr', 'tkr', 'SEK') THEN CAST(taken_away AS STRING)
            ELSE CAST(CAST(taken_away AS BIGINT) AS STRING)
        END AS taken_away_text
    FROM in_unit
),
computed AS (
    SELECT
        *,
        to_step(exact, rounding) AS computed,
        measure || ' = '
        || CASE
            WHEN taken_away IS NOT NULL THEN added_text || ' - ' || taken_away_text || ' = ' || amount_text
            ELSE amount_text
        END
        || CASE WHEN unit IN ('mnkr', 'tkr', 'SEK') THEN ' SEK' ELSE '' END
        || ' (n = ' || CAST(lines_added AS STRING) || ')'
        || CASE
            WHEN shared IS NOT NULL THEN ': ' || shared
            WHEN measure IN ('fee_sek', 'other_cost_sek') AND lines_added <= 20 THEN coalesce(': ' || parts, '')
            ELSE ''
        END AS arithmetic
    FROM in_words
)
SELECT
    figure.year,
    figure.figure,
    figure.label_sv,
    figure.label_en,
    figure.unit,
    figure.value AS published,
    plain.computed,
    CAST(round(plain.exact, 4) AS DECIMAL(18,4)) AS exact,
    CAST(plain.computed - figure.value AS DECIMAL(18,4)) AS difference,
    plain.computed = figure.value AS agrees,
    plain.arithmetic,
    CASE WHEN other.computed = figure.value AND plain.computed <> figure.value THEN other.arithmetic END AS reading,
    CASE WHEN other.computed = figure.value AND plain.computed <> figure.value THEN figure.reading_sv END AS reading_sv,
    CASE WHEN other.computed = figure.value AND plain.computed <> figure.value THEN figure.reading_en END AS reading_en,
    figure.measure,
    figure.filter,
    figure.place
FROM clean.published_figure AS figure
LEFT JOIN computed AS plain
    ON plain.year = figure.year AND plain.figure = figure.figure AND plain.reading = 'plain'
LEFT JOIN computed AS other
    ON other.year = figure.year AND other.figure = figure.figure AND other.reading = 'other'
