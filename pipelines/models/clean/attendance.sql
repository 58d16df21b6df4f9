-- One row per meeting and person. An attendance report says who came; where a meeting has none, those who accepted in a
-- calendar and declined in no other count, for the whole meeting. Time in several stays or reports counts once.
WITH reported AS (
    SELECT meeting_id, count(*) FILTER (WHERE is_report) > 0 AS has_report
    FROM clean.meeting_source
    GROUP BY meeting_id
),
-- a person without a name is known in the meeting alone
presence AS (
    SELECT
        log.meeting_id,
        log.is_report,
        log.is_main,
        log.source_file AS log_file,
        log.source_line AS log_line,
        coalesce(
            attendance.person_key,
            'unnamed-' || substring(attendance.source_id, 1, 12) || '-' || CAST(attendance.source_line AS STRING) || '-'
                || CAST(attendance."row" AS STRING)
        ) AS person_key,
        attendance.person_key IS NOT NULL AS named,
        attendance.unit_id,
        attendance.body,
        attendance.response,
        attendance.source_id,
        attendance.source_line,
        attendance."row" AS row_number_in_line,
        epoch_seconds(attendance.joined_at) AS from_second,
        epoch_seconds(attendance.left_at) AS to_second,
        attendance.attended_hours
    FROM raw.attendance AS attendance
    JOIN clean.meeting_source AS log
        ON log.source_id = attendance.source_id AND log.meeting_ref = attendance.meeting_ref
),
-- a row that sums several stays tells less time than from first to last: it counts from the first arrival, as long as told
stay AS (
    SELECT
        meeting_id,
        person_key,
        named,
        unit_id,
        body,
        source_id,
        source_line,
        row_number_in_line,
        from_second,
        CASE
            WHEN from_second IS NOT NULL AND to_second IS NOT NULL
                AND (attended_hours IS NULL OR attended_hours * 3600 + 18 >= to_second - from_second)
                THEN to_second - from_second
            ELSE CAST(attended_hours * 3600 AS BIGINT)
        END AS seconds
    FROM presence
    WHERE is_report AND response = 'attended'
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
        presence.meeting_id,
        presence.person_key,
        presence.named,
        presence.unit_id,
        presence.body,
        presence.response,
        presence.log_file AS source_file,
        presence.log_line AS source_line
    FROM presence
    JOIN reported ON reported.meeting_id = presence.meeting_id
    -- copies of one event repeat those without a name
    WHERE NOT reported.has_report AND (presence.named OR presence.is_main)
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
