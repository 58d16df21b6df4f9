-- One row per answer line, with the forum, unit and source it belongs to, and whether the unit's answers agree.
WITH source AS (
    SELECT source_id, path
    FROM meta.source_file
    WHERE kind = 'survey' AND duplicate_of IS NULL
),
answer AS (
    SELECT
        survey_answer.*,
        forum_name.forum_id,
        unit_name.unit_id,
        lower(coalesce(survey_answer.hours_written, '')) AS hours_text
    FROM raw.survey_answer AS survey_answer
    JOIN clean.forum_name AS forum_name
        ON forum_name.written = survey_answer.forum
        AND forum_name.organiser = coalesce(survey_answer.organiser, '')
        AND forum_name.source_kind = 'survey'
    LEFT JOIN clean.unit_name AS unit_name ON unit_name.written = survey_answer.unit
),
-- a section names one line of a file; where it names several, the reference leads nowhere
line_of_section AS (
    SELECT source_id, section, min(forum_id) AS forum_id
    FROM answer
    WHERE section IS NOT NULL
    GROUP BY source_id, section
    HAVING count(*) = 1
),
-- "2 tim per person" and "3 h per möte" are hours of each, to be multiplied where all the numbers are certain
certain AS (
    SELECT
        source_id,
        source_line,
        hours_text,
        CASE
            WHEN coalesce(counted_per, 'line') = 'line'
                AND office_participants_min = office_participants_max
                AND politicians_min = politicians_max
                THEN CAST(office_participants_min + politicians_min AS DECIMAL(10,0))
        END AS participants,
        CASE WHEN meetings_min = meetings_max THEN CAST(meetings_min AS DECIMAL(10,2)) END AS meetings
    FROM answer
    WHERE hours_min IS NULL AND hours_max IS NULL
),
hours_of_each AS (
    SELECT
        source_id,
        source_line,
        CASE
            WHEN split_part(split_part(hours_text, ' per ', 1), ' ', 2)
                    IN ('h', 'tim', 'tim.', 'timme', 'timmar', 'hour', 'hours')
                AND split_part(split_part(hours_text, ' per ', 1), ' ', 3) = ''
                AND split_part(hours_text, ' per ', 3) IN ('', 'år', 'year')
                THEN number_of(split_part(split_part(hours_text, ' per ', 1), ' ', 1))
        END AS hours,
        -- a meeting's hours are each person's or all people's: the same only where one person comes
        CASE
            WHEN split_part(hours_text, ' per ', 2)
                IN ('person', 'person och år', 'deltagare', 'deltagare och år', 'participant', 'person and year')
                THEN CAST(participants AS DECIMAL(12,2))
            WHEN split_part(hours_text, ' per ', 2) IN ('möte', 'träff', 'meeting') AND participants <= 1
                THEN CAST(participants * meetings AS DECIMAL(12,2))
            WHEN split_part(hours_text, ' per ', 2)
                IN ('person och möte', 'möte och person', 'person and meeting', 'meeting and person')
                THEN CAST(participants * meetings AS DECIMAL(12,2))
        END AS times
    FROM certain
),
multiplied AS (
    SELECT
        source_id,
        source_line,
        CAST(round(CAST(hours AS DECIMAL(12,2)) * times, 2) AS DECIMAL(18,2)) AS person_hours
    FROM hours_of_each
),
counted AS (
    SELECT
        answer.*,
        coalesce(answer.hours_min, multiplied.person_hours) AS person_hours_min,
        coalesce(answer.hours_max, multiplied.person_hours) AS person_hours_max
    FROM answer
    LEFT JOIN multiplied
        ON multiplied.source_id = answer.source_id AND multiplied.source_line = answer.source_line
),
-- what one unit says of one forum in one year: an empty cell contradicts nothing
compared AS (
    SELECT
        forum_id,
        year,
        coalesce(unit_id, 'unknown') AS unit_id,
        CASE
            WHEN count(DISTINCT office_participants_min) > 1 OR count(DISTINCT office_participants_max) > 1
                THEN ', office_participants' ELSE ''
        END
        || CASE
            WHEN count(DISTINCT politicians_min) > 1
                OR count(DISTINCT politicians_max) > 1
                OR count(DISTINCT counted_per) > 1
                THEN ', politicians' ELSE ''
        END
        || CASE
            WHEN count(DISTINCT meetings_min) > 1 OR count(DISTINCT meetings_max) > 1 THEN ', meetings' ELSE ''
        END
        || CASE
            WHEN count(DISTINCT CASE WHEN mode <> 'not_stated' THEN mode END) > 1 THEN ', mode' ELSE ''
        END
        || CASE
            WHEN count(DISTINCT person_hours_min) > 1 OR count(DISTINCT person_hours_max) > 1 THEN ', hours' ELSE ''
        END
        || CASE WHEN count(DISTINCT fee_sek) > 1 THEN ', fee_sek' ELSE '' END
        || CASE
            WHEN count(DISTINCT other_cost_sek) > 1
                OR count(DISTINCT CASE WHEN other_cost_status <> 'not_computed' THEN other_cost_status END) > 1
                THEN ', other_cost' ELSE ''
        END AS conflicts
    FROM counted
    GROUP BY forum_id, year, coalesce(unit_id, 'unknown')
)
SELECT
    substring(answer.source_id, 1, 12) || '-' || CAST(answer.source_line AS STRING) AS answer_id,
    answer.forum_id,
    answer.year,
    answer.unit_id,
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
    answer.person_hours_min,
    answer.person_hours_max,
    CASE WHEN answer.person_hours_min = answer.person_hours_max THEN answer.person_hours_min END
        AS person_hours_per_year,
    answer.fee_sek,
    answer.fee_status,
    answer.other_cost_sek,
    answer.other_cost_status,
    line_of_section.forum_id AS cost_in_forum_id,
    answer.payee,
    answer.cost_parts,
    answer.note,
    CASE
        WHEN compared.conflicts <> '' THEN 'conflicting'
        WHEN row_number() OVER (
            PARTITION BY answer.forum_id, answer.year, coalesce(answer.unit_id, 'unknown')
            ORDER BY answer.source_id ASC NULLS LAST, answer.source_line ASC NULLS LAST
        ) > 1 THEN 'repeats'
        ELSE 'agrees'
    END AS agreement,
    CASE WHEN compared.conflicts <> '' THEN substring(compared.conflicts, 3, 200) END AS conflicts,
    source.path AS source_file,
    answer.source_line
FROM counted AS answer
JOIN source ON source.source_id = answer.source_id
JOIN compared
    ON compared.forum_id = answer.forum_id
    AND compared.year = answer.year
    AND compared.unit_id = coalesce(answer.unit_id, 'unknown')
LEFT JOIN line_of_section
    ON line_of_section.source_id = answer.source_id
    AND line_of_section.section = answer.cost_reported_in
