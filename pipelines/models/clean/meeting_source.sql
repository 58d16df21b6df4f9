-- One row per meeting of a log, with the meeting it is. Logs tell of the same meeting when they tell of the same call, or
-- else when the forum is the same and the times overlap; two meetings of one log are always two. What is cancelled is the
-- same meeting by its UID alone.
WITH call AS (
    SELECT
        call_key,
        min(forum_id) AS forum_id,
        min(title) AS title,
        min(from_second) AS from_second,
        max(to_second) AS to_second
    FROM clean.meeting_log
    WHERE copy = 1
    GROUP BY call_key
    HAVING min(forum_id) = max(forum_id)
        AND min(from_second) IS NOT NULL
        AND (count(*) FILTER (WHERE is_report) > 0 OR count(*) FILTER (WHERE log_status = 'cancelled') = 0)
),
-- meetings of a forum in the order they start: one that starts after all before it have ended opens a new cluster
opened AS (
    SELECT
        call.*,
        CASE
            WHEN from_second < max(to_second) OVER (
                PARTITION BY forum_id
                ORDER BY from_second ASC NULLS LAST, to_second ASC NULLS LAST, call_key ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) THEN 0
            ELSE 1
        END AS opens
    FROM call
),
clustered AS (
    SELECT
        opened.*,
        sum(opens) OVER (
            PARTITION BY forum_id
            ORDER BY from_second ASC NULLS LAST, to_second ASC NULLS LAST, call_key ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS cluster
    FROM opened
),
-- a row per meeting and log that holds it
in_log AS (
    SELECT
        clustered.*,
        log.source_id,
        log.is_report,
        count(*) OVER (PARTITION BY clustered.forum_id, clustered.cluster, log.source_id) AS meetings_of_log
    FROM clustered
    JOIN (SELECT DISTINCT call_key, source_id, is_report FROM clean.meeting_log) AS log
        ON log.call_key = clustered.call_key
),
-- where one log holds several meetings of a cluster, the log that holds most of them says which meetings there are
ranked AS (
    SELECT
        in_log.*,
        row_number() OVER (
            PARTITION BY forum_id, cluster
            ORDER BY
                meetings_of_log DESC NULLS LAST, is_report ASC NULLS LAST, source_id ASC NULLS LAST, call_key ASC NULLS LAST
        ) AS place
    FROM in_log
),
told AS (
    SELECT
        ranked.*,
        max(meetings_of_log) OVER (PARTITION BY forum_id, cluster) > 1 AS is_crowded,
        min(CASE WHEN place = 1 THEN source_id END) OVER (PARTITION BY forum_id, cluster) AS telling_source_id
    FROM ranked
),
placed_in AS (
    SELECT
        told.*,
        max(CASE WHEN source_id = telling_source_id THEN 1 ELSE 0 END) OVER (PARTITION BY call_key) = 1 AS is_told
    FROM told
),
-- what the other logs hold goes to a meeting it overlaps, unless some log holds both
overlapping AS (
    SELECT
        other.call_key,
        told.call_key AS told_key,
        min(CASE WHEN other.title = told.title THEN 0 ELSE 1 END) AS other_title,
        min(CASE WHEN other.to_second < told.to_second THEN other.to_second ELSE told.to_second END
            - CASE WHEN other.from_second > told.from_second THEN other.from_second ELSE told.from_second END) AS overlap,
        min(CASE WHEN other.from_second > told.from_second THEN other.from_second - told.from_second
            ELSE told.from_second - other.from_second END
            + CASE WHEN other.to_second > told.to_second THEN other.to_second - told.to_second
                ELSE told.to_second - other.to_second END) AS distance
    FROM placed_in AS other
    JOIN placed_in AS told
        ON told.forum_id = other.forum_id
        AND told.cluster = other.cluster
        AND told.from_second < other.to_second
        AND other.from_second < told.to_second
    WHERE other.is_crowded AND NOT other.is_told AND told.is_told
    GROUP BY other.call_key, told.call_key
    HAVING count(*) FILTER (WHERE other.source_id = told.source_id) = 0
),
-- of the same title first, then the longest overlap, then the nearest times
nearest AS (
    SELECT call_key, told_key, other_title, overlap, distance
    FROM overlapping
    QUALIFY row_number() OVER (
        PARTITION BY call_key
        ORDER BY
            other_title ASC NULLS LAST, overlap DESC NULLS LAST, distance ASC NULLS LAST, told_key ASC NULLS LAST
    ) = 1
),
-- of two meetings of any one log only one can be the meeting told of
in_each_log AS (
    SELECT
        nearest.call_key,
        nearest.told_key,
        row_number() OVER (
            PARTITION BY nearest.told_key, in_log.source_id
            ORDER BY
                nearest.other_title ASC NULLS LAST,
                nearest.overlap DESC NULLS LAST,
                nearest.distance ASC NULLS LAST,
                nearest.call_key ASC NULLS LAST
        ) AS place
    FROM nearest
    JOIN in_log ON in_log.call_key = nearest.call_key
),
joined AS (
    SELECT call_key, min(told_key) AS told_key
    FROM in_each_log
    GROUP BY call_key
    HAVING max(place) = 1
),
-- where no log holds two, a cluster is one meeting
alone AS (
    SELECT DISTINCT
        call_key,
        min(call_key) OVER (PARTITION BY forum_id, cluster) AS meeting_key
    FROM told
    WHERE NOT is_crowded
),
merged AS (
    SELECT log.*, coalesce(joined.told_key, alone.meeting_key, log.call_key) AS meeting_key
    FROM clean.meeting_log AS log
    LEFT JOIN joined ON joined.call_key = log.call_key
    LEFT JOIN alone ON alone.call_key = log.call_key
),
-- a report knows what happened, a calendar what was planned
placed AS (
    SELECT
        merged.*,
        row_number() OVER (
            PARTITION BY meeting_key
            ORDER BY
                CASE WHEN duration_hours IS NOT NULL THEN 0 ELSE 1 END ASC NULLS LAST,
                is_report DESC NULLS LAST,
                copy ASC NULLS LAST,
                from_second ASC NULLS LAST,
                duration_hours ASC NULLS LAST,
                title ASC NULLS LAST,
                mode ASC NULLS LAST,
                source_file ASC NULLS LAST,
                log_id ASC NULLS LAST
        ) AS place
    FROM merged
)
SELECT
    source_id,
    meeting_ref,
    min(CASE WHEN place = 1 THEN log_id END) OVER (PARTITION BY meeting_key) AS meeting_id,
    place = 1 AS is_main,
    is_report,
    layout,
    uid,
    forum_id,
    allocation_method,
    allocation_score,
    allocation_explanation,
    title,
    held_on,
    starts_at,
    ends_at,
    duration_hours,
    mode,
    log_status,
    year,
    source_file,
    source_line
FROM placed
