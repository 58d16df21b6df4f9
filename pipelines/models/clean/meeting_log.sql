-- One row per meeting of a log, with its forum by its title, and the call it is: calendars and reports that hold the same
-- UID on the same day tell of one call.
WITH source AS (
    SELECT source_id, path
    FROM meta.source_file
    WHERE kind = 'meeting' AND duplicate_of IS NULL
),
-- a whole day is the 23 hours that belong to it both in summer and in winter time; a meeting of unknown end has a second
logged AS (
    SELECT
        meeting.source_id,
        meeting.meeting_ref,
        meeting.source_line,
        meeting.layout,
        meeting.uid,
        meeting.title,
        meeting.held_on,
        meeting.starts_at,
        meeting.ends_at,
        meeting.duration_hours,
        meeting.mode,
        meeting.status AS log_status,
        meeting.year AS folder_year,
        source.path,
        meeting.layout NOT IN ('icalendar', 'outlook') AS is_report,
        forum_name.forum_id,
        CASE
            WHEN forum_name.forum_id IS NULL THEN 'unallocated'
            WHEN forum_name.method IN ('similarity', 'decision') THEN forum_name.method
            ELSE 'alias'
        END AS allocation_method,
        CASE WHEN forum_name.forum_id IS NOT NULL THEN forum_name.score END AS allocation_score,
        coalesce(forum_name.explanation, 'titeln nämner inget forum / the title names no forum') AS allocation_explanation,
        substring(meeting.source_id, 1, 12) || '-' || CAST(meeting.source_line AS STRING) || '-' || CAST(
            row_number() OVER (
                PARTITION BY meeting.source_id, meeting.source_line
                ORDER BY meeting.meeting_ref ASC NULLS LAST
            ) AS STRING) AS log_id,
        CASE
            WHEN meeting.starts_at IS NOT NULL THEN epoch_seconds(meeting.starts_at)
            WHEN meeting.held_on IS NOT NULL THEN epoch_seconds(CAST(meeting.held_on AS TIMESTAMP)) - 3600
        END AS from_second,
        CASE
            WHEN meeting.ends_at > meeting.starts_at THEN epoch_seconds(meeting.ends_at)
            WHEN meeting.starts_at IS NOT NULL THEN epoch_seconds(meeting.starts_at) + 1
            WHEN meeting.held_on IS NOT NULL THEN epoch_seconds(CAST(meeting.held_on AS TIMESTAMP)) + 79200
        END AS to_second
    FROM raw.meeting AS meeting
    JOIN source ON source.source_id = meeting.source_id
    LEFT JOIN clean.forum_name AS forum_name
        ON forum_name.written = meeting.title
        AND forum_name.organiser = ''
        AND forum_name.source_kind = 'meeting'
),
-- calendars hold copies of one event: its reference is the UID with the start that the series gives it, even when moved
copied AS (
    SELECT
        logged.*,
        CASE WHEN layout = 'icalendar' AND uid IS NOT NULL THEN 'event ' || meeting_ref ELSE log_id END AS event_key
    FROM logged
),
-- copies that differ: what they say decides, the shorter time first, and not what their files are called
ranked AS (
    SELECT
        copied.*,
        row_number() OVER (
            PARTITION BY event_key
            ORDER BY
                CASE log_status WHEN 'cancelled' THEN 1 WHEN 'confirmed' THEN 2 ELSE 3 END ASC NULLS LAST,
                from_second ASC NULLS LAST,
                to_second ASC NULLS LAST,
                title ASC NULLS LAST,
                mode ASC NULLS LAST,
                path ASC NULLS LAST,
                log_id ASC NULLS LAST
        ) AS copy
    FROM copied
),
-- the first meeting of a UID on a day in one log is the first in another; copies go with the first copy
numbered AS (
    SELECT
        ranked.*,
        CASE WHEN copy = 1 THEN row_number() OVER (
            PARTITION BY copy, uid, held_on, CASE WHEN layout = 'icalendar' THEN 'icalendar' ELSE source_id END
            ORDER BY from_second ASC NULLS LAST, log_id ASC NULLS LAST
        ) END AS number_on_day
    FROM ranked
),
called AS (
    SELECT
        numbered.*,
        min(
            CASE
                WHEN copy = 1 AND uid IS NOT NULL AND held_on IS NOT NULL
                    THEN 'call ' || uid || ' ' || CAST(held_on AS STRING) || ' ' || CAST(number_on_day AS STRING)
            END
        ) OVER (PARTITION BY event_key) AS uid_key
    FROM numbered
)
SELECT
    source_id,
    meeting_ref,
    log_id,
    coalesce(uid_key, event_key) AS call_key,
    copy,
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
    from_second,
    to_second,
    duration_hours,
    mode,
    log_status,
    coalesce(year(held_on), folder_year) AS year,
    path AS source_file,
    source_line
FROM called
