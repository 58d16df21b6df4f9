-- One row per answer line, with the forum, unit and source it belongs to.
WITH source AS (
    SELECT source_id, path
    FROM meta.source_file
    WHERE kind = 'survey' AND duplicate_of IS NULL
),
answer AS (
    SELECT
        survey_answer.*,
        forum_name.forum_id
    FROM raw.survey_answer AS survey_answer
    JOIN clean.forum_name AS forum_name
        ON forum_name.written = survey_answer.forum
        AND forum_name.organiser = coalesce(survey_answer.organiser, '')
        AND forum_name.source_kind = 'survey'
),
-- a section names one line of a file; where it names several, the reference leads nowhere
line_of_section AS (
    SELECT source_id, section, min(forum_id) AS forum_id
    FROM answer
    WHERE section IS NOT NULL
    GROUP BY source_id, section
    HAVING count(*) = 1
)
SELECT
    substring(answer.source_id, 1, 12) || '-' || CAST(answer.source_line AS STRING) AS answer_id,
    answer.forum_id,
    answer.year,
    unit_name.unit_id,
    answer.section,
    answer.forum AS written_name,
    answer.office_participants_min,
    answer.office_participants_max,
    answer.politicians_min,
    answer.politicians_max,
    coalesce(answer.counted_per, 'line') AS counted_per,
    answer.meetings_min,
    answer.meetings_max,
    answer.mode,
    CAST(NULL AS DECIMAL(18,2)) AS person_hours_per_year,
    answer.fee_sek,
    answer.fee_status,
    answer.other_cost_sek,
    answer.other_cost_status,
    line_of_section.forum_id AS cost_in_forum_id,
    answer.payee,
    answer.cost_parts,
    answer.note,
    source.path AS source_file,
    answer.source_line
FROM answer
JOIN source ON source.source_id = answer.source_id
LEFT JOIN clean.unit_name AS unit_name ON unit_name.written = answer.unit
LEFT JOIN line_of_section
    ON line_of_section.source_id = answer.source_id
    AND line_of_section.section = answer.cost_reported_in
