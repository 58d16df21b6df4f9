-- One row per meeting and person. An attendance report says who came; where a meeting has none, those who accepted in a
-- calendar and declined in no other count, for the whole meeting. Time in several stays or reports counts once.
WITH reported AS (
    SELECT meeting_id, count(*) FILTER (WHERE is_report) > 0 AS has_report
    FROM clean.meeting_source
    GROUP BY meeting_id
),
-- a row that sums several stays tells less time than from first to last: it counts from the first arrival, as long as told
stay AS (
    SELECT
        log.meeting_id,
        coalesce(
            presence.person_key,
            'unnamed-' || substring(presence.source_id, 1, 12) || '-' || CAST(presence.source_line AS STRING) || '-'
                || CAST(presence."row" AS STRING)
        ) AS person_key,
        presence.person_key IS NOT NULL AS named,
        presence.unit_id,
        presence.body,
        presence.source_id,
        presence.source_line,
        presence."row" AS row_number_in_line,
        epoch_seconds(presence.joined_at) AS from_second,
        CASE
            WHEN presence.joined_at IS NOT NULL AND presence.left_at IS NOT NULL
                AND (
                    presence.attended_hours IS NULL
                    OR presence.attended_hours * 3600 + 18
                        >= epoch_seconds(presence.left_at) - epoch_seconds(presence.joined_at)
                )
                THEN epoch_seconds(presence.left_at) - epoch_seconds(presence.joined_at)
            ELSE CAST(presence.attended_hours * 3600 AS BIGINT)
        END AS seconds
    FROM raw.attendance AS presence
    JOIN clean.meeting_source AS log
        ON log.source_id = presence.source_id AND log.meeting_ref = presence.meeting_ref
    WHERE log.is_report AND presence.response = 'attended'
),
ordered AS (
    SELECT
        stay.*,
        max(from_second + seconds) OVER (
            PARTITION BY meeting_id, person_key
            ORDER BY
                from_second ASC NULLS LAST, seconds ASC NULLS LAST, source_id ASC NULLS LAST,
                source_line ASC NULLS LAST, row_number_in_line ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS present_until,
        row_number() OVER (
            PARTITION BY meeting_id, person_key
            ORDER BY
                from_second ASC NULLS LAST, seconds ASC NULLS LAST, source_id ASC NULLS LAST,
                source_line ASC NULLS LAST, row_number_in_line ASC NULLS LAST
        ) AS number
    FROM stay
),
by_log AS (
    SELECT
        meeting_id,
        person_key,
        source_id,
        max(unit_id) AS unit_id,
        max(CASE WHEN body <> 'external' THEN body END) AS own_body,
        min(CASE WHEN number = 1 THEN source_line END) AS first_line,
        count(seconds) = count(*) AS is_known,
        sum(CASE
            WHEN from_second IS NULL THEN 0
            WHEN present_until IS NULL OR present_until <= from_second THEN seconds
            WHEN present_until < from_second + seconds THEN from_second + seconds - present_until
            ELSE 0
        END) AS seconds_once,
        sum(CASE WHEN from_second IS NULL THEN seconds END) AS seconds_without_times,
        min(named) AS named
    FROM ordered
    GROUP BY meeting_id, person_key, source_id
),
came AS (
    SELECT
        meeting_id,
        person_key,
        min(named) AS named,
        max(unit_id) AS unit_id,
        coalesce(max(own_body), 'external') AS body,
        -- reports that give no times may tell of the same hours: the longest of them, or the times of the others
        CASE
            WHEN count(*) FILTER (WHERE is_known) = 0 THEN NULL
            WHEN sum(seconds_once) >= coalesce(max(seconds_without_times), 0) THEN sum(seconds_once)
            ELSE max(seconds_without_times)
        END AS seconds,
        min(CASE WHEN first_line IS NOT NULL THEN source_id END) AS source_id,
        min(first_line) AS source_line
    FROM by_log
    GROUP BY meeting_id, person_key
),
answered AS (
    SELECT
        log.meeting_id,
        coalesce(
            presence.person_key,
            'unnamed-' || substring(presence.source_id, 1, 12) || '-' || CAST(presence.source_line AS STRING) || '-'
                || CAST(presence."row" AS STRING)
        ) AS person_key,
        presence.person_key IS NOT NULL AS named,
        presence.unit_id,
        presence.body,
        presence.response,
        log.source_file,
        log.source_line
    FROM raw.attendance AS presence
    JOIN clean.meeting_source AS log
        ON log.source_id = presence.source_id AND log.meeting_ref = presence.meeting_ref
    JOIN reported ON reported.meeting_id = log.meeting_id
    -- copies of one event repeat those without a name
    WHERE NOT reported.has_report AND (presence.person_key IS NOT NULL OR log.is_main)
),
first_yes AS (
    SELECT
        answered.*,
        row_number() OVER (
            PARTITION BY meeting_id, person_key
            ORDER BY
                CASE response WHEN 'accepted' THEN 0 ELSE 1 END ASC NULLS LAST,
                source_file ASC NULLS LAST,
                source_line ASC NULLS LAST
        ) AS number
    FROM answered
),
accepted AS (
    SELECT
        meeting_id,
        person_key,
        min(named) AS named,
        max(unit_id) AS unit_id,
        coalesce(max(CASE WHEN body <> 'external' THEN body END), 'external') AS body,
        min(CASE WHEN number = 1 THEN source_file END) AS source_file,
        min(CASE WHEN number = 1 THEN source_line END) AS source_line
    FROM first_yes
    GROUP BY meeting_id, person_key
    HAVING count(*) FILTER (WHERE response = 'accepted') > 0 AND count(*) FILTER (WHERE response = 'declined') = 0
)
SELECT
    came.meeting_id,
    came.person_key,
    came.named,
    came.unit_id,
    came.body,
    quotient(CAST(came.seconds AS DECIMAL(18,2)), CAST(3600 AS DECIMAL(18,2))) AS attended_hours,
    'log' AS basis,
    source.path AS source_file,
    came.source_line
FROM came
JOIN meta.source_file AS source ON source.source_id = came.source_id
WHERE source.kind = 'meeting' AND source.duplicate_of IS NULL
UNION ALL
SELECT
    accepted.meeting_id,
    accepted.person_key,
    accepted.named,
    accepted.unit_id,
    accepted.body,
    meeting.duration_hours AS attended_hours,
    'calendar' AS basis,
    accepted.source_file,
    accepted.source_line
FROM accepted
JOIN clean.meeting AS meeting ON meeting.meeting_id = accepted.meeting_id
WHERE meeting.status = 'held'
