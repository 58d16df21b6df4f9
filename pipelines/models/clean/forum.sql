-- One row per forum and group line: the register's, and those that only a survey names, described by their newest answer.
-- Of several of one year the words themselves decide, whatever file and line they stand in; "Kretsen" comes before "KRETSEN".
WITH newest_answer AS (
    SELECT
        forum_name.forum_id,
        answer.forum AS name,
        organiser_name.organiser_id,
        answer.level,
        answer.kind,
        coalesce(subarea_name.area_code, area_name.area_code) AS area_code,
        answer.purpose
    FROM raw.survey_answer AS answer
    JOIN clean.forum_name AS forum_name
        ON forum_name.written = answer.forum
        AND forum_name.organiser = coalesce(answer.organiser, '')
        AND forum_name.source_kind = 'survey'
    LEFT JOIN clean.organiser_name AS organiser_name ON organiser_name.written = answer.organiser
    LEFT JOIN clean.area_name AS area_name ON area_name.written = answer.area
    LEFT JOIN clean.area_name AS subarea_name ON subarea_name.written = answer.subarea
    QUALIFY row_number() OVER (
        PARTITION BY forum_name.forum_id
        ORDER BY
            answer.year DESC NULLS LAST,
            answer.forum DESC NULLS LAST,
            organiser_name.organiser_id ASC NULLS LAST,
            coalesce(subarea_name.area_code, area_name.area_code) ASC NULLS LAST,
            answer.level ASC NULLS LAST,
            answer.kind ASC NULLS LAST,
            answer.purpose ASC NULLS LAST,
            answer.source_id ASC NULLS LAST,
            answer.source_line ASC NULLS LAST
    ) = 1
),
every_forum AS (
    SELECT
        forum_id,
        name,
        organiser_id,
        level,
        kind,
        area_code,
        parent_forum_id,
        coalesce(is_group, false) AS is_group,
        coalesce(status, 'active') AS status,
        decided_by,
        scope,
        purpose,
        org_number,
        valid_from,
        valid_to,
        'register' AS origin
    FROM raw.forums
    UNION ALL
    SELECT
        newest_answer.forum_id,
        newest_answer.name,
        newest_answer.organiser_id,
        newest_answer.level,
        newest_answer.kind,
        newest_answer.area_code,
        CAST(NULL AS STRING) AS parent_forum_id,
        false AS is_group,
        'active' AS status,
        CAST(NULL AS STRING) AS decided_by,
        CAST(NULL AS STRING) AS scope,
        newest_answer.purpose,
        CAST(NULL AS STRING) AS org_number,
        CAST(NULL AS DATE) AS valid_from,
        CAST(NULL AS DATE) AS valid_to,
        'survey' AS origin
    FROM newest_answer
    LEFT JOIN raw.forums AS registered ON registered.forum_id = newest_answer.forum_id
    WHERE registered.forum_id IS NULL
)
SELECT
    every_forum.forum_id,
    every_forum.name,
    every_forum.organiser_id,
    organiser.name AS organiser,
    every_forum.level,
    every_forum.kind,
    every_forum.area_code,
    area.name_sv AS area_name,
    every_forum.parent_forum_id,
    every_forum.is_group,
    every_forum.status,
    every_forum.decided_by,
    every_forum.scope,
    every_forum.purpose,
    every_forum.org_number,
    every_forum.valid_from,
    every_forum.valid_to,
    every_forum.origin
FROM every_forum
LEFT JOIN clean.organiser AS organiser ON organiser.organiser_id = every_forum.organiser_id
LEFT JOIN clean.area AS area ON area.area_code = every_forum.area_code
