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
in_log AS (
    SELECT DISTINCT call_key, source_id, is_report
    FROM clean.meeting_log
),
log_of_cluster AS (
    SELECT clustered.forum_id, clustered.cluster, in_log.source_id, in_log.is_report, count(*) AS meetings
    FROM clustered
    JOIN in_log ON in_log.call_key = clustered.call_key
    GROUP BY clustered.forum_id, clustered.cluster, in_log.source_id, in_log.is_report
),
-- where one log holds several meetings of a cluster, the log that holds most of them says which meetings there are
telling_log AS (
    SELECT forum_id, cluster, source_id
    FROM log_of_cluster
    WHERE meetings > 1
    QUALIFY row_number() OVER (
        PARTITION BY forum_id, cluster
        ORDER BY meetings DESC NULLS LAST, is_report ASC NULLS LAST, source_id ASC NULLS LAST
    ) = 1
),
crowded AS (
    SELECT clustered.*, told.call_key IS NOT NULL AS is_told
    FROM clustered
    JOIN telling_log ON telling_log.forum_id = clustered.forum_id AND telling_log.cluster = clustered.cluster
    LEFT JOIN in_log AS told
        ON told.call_key = clustered.call_key AND told.source_id = telling_log.source_id
),
crowded_log AS (
    SELECT crowded.forum_id, crowded.cluster, crowded.call_key, crowded.is_told, in_log.source_id
    FROM crowded
    JOIN in_log ON in_log.call_key = crowded.call_key
),
told_apart AS (
    SELECT DISTINCT other.call_key, told.call_key AS told_key
    FROM crowded_log AS other
    JOIN crowded_log AS told
        ON told.forum_id = other.forum_id
        AND told.cluster = other.cluster
        AND told.source_id = other.source_id
    WHERE NOT other.is_told AND told.is_told
),
-- what the other logs hold goes to the meeting it overlaps: of the same title first, then the longest, then the nearest
overlapping AS (
    SELECT
        other.call_key,
        told.call_key AS told_key,
        CASE WHEN other.title = told.title THEN 0 ELSE 1 END AS other_title,
        CASE WHEN other.to_second < told.to_second THEN other.to_second ELSE told.to_second END
            - CASE WHEN other.from_second > told.from_second THEN other.from_second ELSE told.from_second END AS overlap,
        CASE WHEN other.from_second > told.from_second THEN other.from_second - told.from_second
            ELSE told.from_second - other.from_second END
            + CASE WHEN other.to_second > told.to_second THEN other.to_second - told.to_second
                ELSE told.to_second - other.to_second END AS distance
    FROM crowded AS other
    JOIN crowded AS told
        ON told.forum_id = other.forum_id
        AND told.cluster = other.cluster
        AND told.from_second < other.to_second
        AND other.from_second < told.to_second
    LEFT JOIN told_apart ON told_apart.call_key = other.call_key AND told_apart.told_key = told.call_key
    WHERE NOT other.is_told AND told.is_told AND told_apart.call_key IS NULL
),
nearest AS (
    SELECT call_key, told_key, other_title, overlap, distance
    FROM overlapping
    QUALIFY row_number() OVER (
        PARTITION BY call_key
        ORDER BY
            other_title ASC NULLS LAST, overlap DESC NULLS LAST, distance ASC NULLS LAST, told_key ASC NULLS LAST
    ) = 1
),
log_of_call AS (
    SELECT call_key, min(source_id) AS source_id
    FROM in_log
    GROUP BY call_key
),
-- of two meetings of one log only one can be the meeting told of
joined AS (
    SELECT nearest.call_key, nearest.told_key
    FROM nearest
    JOIN log_of_call ON log_of_call.call_key = nearest.call_key
    QUALIFY row_number() OVER (
        PARTITION BY nearest.told_key, log_of_call.source_id
        ORDER BY
            nearest.other_title ASC NULLS LAST,
            nearest.overlap DESC NULLS LAST,
            nearest.distance ASC NULLS LAST,
            nearest.call_key ASC NULLS LAST
    ) = 1
),
-- where no log holds two, a cluster is one meeting
alone AS (
    SELECT clustered.call_key, min(clustered.call_key) OVER (PARTITION BY clustered.forum_id, clustered.cluster) AS meeting_key
    FROM clustered
    LEFT JOIN telling_log
        ON telling_log.forum_id = clustered.forum_id AND telling_log.cluster = clustered.cluster
    WHERE telling_log.cluster IS NULL
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
                source_file ASC NULLS LAST,
                log_id ASC NULLS LAST
        ) AS place
    FROM merged
),
main AS (
    SELECT meeting_key, log_id AS meeting_id
    FROM placed
    WHERE place = 1
)
SELECT
    placed.source_id,
    placed.meeting_ref,
    main.meeting_id,
    placed.place = 1 AS is_main,
    placed.is_report,
    placed.layout,
    placed.uid,
    placed.forum_id,
    placed.allocation_method,
    placed.allocation_score,
    placed.allocation_explanation,
    placed.title,
    placed.held_on,
    placed.starts_at,
    placed.ends_at,
    placed.duration_hours,
    placed.mode,
    placed.log_status,
    placed.year,
    placed.source_file,
    placed.source_line
FROM placed
JOIN main ON main.meeting_key = placed.meeting_key
