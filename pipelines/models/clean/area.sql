-- One row per area: the register's, and those that only a survey names. Areas lie at most three deep.
WITH survey_area AS (
    SELECT DISTINCT
        coalesce(subarea, area) AS written,
        CASE WHEN subarea IS NOT NULL THEN area END AS parent_written
    FROM raw.survey_answer
    WHERE area IS NOT NULL OR subarea IS NOT NULL
    UNION
    SELECT DISTINCT
        area AS written,
        CAST(NULL AS STRING) AS parent_written
    FROM raw.survey_answer
    WHERE area IS NOT NULL
),
only_named AS (
    SELECT
        named.area_code,
        min(named.written) AS name_sv,
        -- no area lies in itself, though an answer may write the same name as area and subarea
        min(CASE WHEN parent.area_code <> named.area_code THEN parent.area_code END) AS parent_area_code
    FROM clean.area_name AS named
    JOIN survey_area ON survey_area.written = named.written
    LEFT JOIN clean.area_name AS parent ON parent.written = survey_area.parent_written
    WHERE named.method = 'exact'
    GROUP BY named.area_code
),
every_area AS (
    SELECT area_code, name_sv, name_en, parent_area_code, topic_code
    FROM raw.areas
    UNION ALL
    SELECT area_code, name_sv, CAST(NULL AS STRING) AS name_en, parent_area_code, CAST(NULL AS STRING) AS topic_code
    FROM only_named
)
SELECT
    every_area.area_code,
    every_area.name_sv,
    every_area.name_en,
    every_area.parent_area_code,
    every_area.topic_code,
    coalesce(parent.parent_area_code, every_area.parent_area_code, every_area.area_code) AS top_area_code
FROM every_area
LEFT JOIN every_area AS parent ON parent.area_code = every_area.parent_area_code
