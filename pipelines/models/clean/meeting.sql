-- One row per meeting, however many logs tell of it.
WITH summed AS (
    SELECT
        meeting_id,
        CASE WHEN min(forum_id) = max(forum_id) THEN min(forum_id) END AS forum_id,
        min(forum_id) <> max(forum_id) AS is_contested,
        min(forum_id) || ', ' || max(forum_id) AS forums,
        min(title) AS any_title,
        count(*) FILTER (WHERE is_report) AS reports,
        count(*) FILTER (WHERE log_status = 'cancelled') AS cancellations,
        count(*) FILTER (WHERE log_status = 'confirmed') AS confirmations,
        min(CASE WHEN mode <> 'not_stated' THEN mode END) AS first_mode,
        max(CASE WHEN mode <> 'not_stated' THEN mode END) AS last_mode,
        substring(replace(text_list(';' || source_file || ':' || CAST(source_line AS STRING)), ', ;', ';'), 2)
            AS merged_from
    FROM clean.meeting_source
    GROUP BY meeting_id
),
main AS (
    SELECT *
    FROM clean.meeting_source
    WHERE is_main
),
-- the log that says which forum it is, the main one if it does
naming AS (
    SELECT meeting_id, allocation_method, allocation_score, allocation_explanation
    FROM clean.meeting_source
    WHERE forum_id IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY meeting_id
        ORDER BY
            is_main DESC NULLS LAST,
            is_report DESC NULLS LAST,
            allocation_score DESC NULLS LAST,
            allocation_explanation ASC NULLS LAST,
            source_file ASC NULLS LAST,
            source_line ASC NULLS LAST,
            meeting_ref ASC NULLS LAST
    ) = 1
)
SELECT
    main.meeting_id,
    summed.forum_id,
    main.year,
    coalesce(main.title, summed.any_title) AS title,
    main.held_on,
    main.starts_at,
    main.ends_at,
    CASE
        WHEN summed.first_mode IS NULL THEN 'not_stated'
        WHEN summed.first_mode = summed.last_mode THEN summed.first_mode
        ELSE 'mixed'
    END AS mode,
    main.duration_hours,
    -- whoever has met has met, whatever a calendar says; without a report a cancellation is the last word
    CASE
        WHEN summed.reports = 0 AND summed.cancellations > 0 THEN 'cancelled'
        WHEN main.held_on > :as_of THEN 'planned'
        WHEN summed.reports = 0 AND summed.confirmations = 0 THEN 'tentative'
        ELSE 'held'
    END AS status,
    CASE WHEN summed.forum_id IS NOT NULL THEN naming.allocation_method ELSE 'unallocated' END AS allocation_method,
    CASE WHEN summed.forum_id IS NOT NULL THEN naming.allocation_score END AS allocation_score,
    CASE
        WHEN summed.is_contested
            THEN 'loggarna anger olika forum: ' || summed.forums || ' / the logs give different forums: ' || summed.forums
        ELSE coalesce(naming.allocation_explanation, main.allocation_explanation)
    END AS allocation_explanation,
    summed.merged_from,
    main.source_file,
    main.source_line
FROM main
JOIN summed ON summed.meeting_id = main.meeting_id
LEFT JOIN naming ON naming.meeting_id = main.meeting_id
