-- One row per forum, year and change from the year before. Where the units concerned did not answer, or too few did, nothing
-- is said: a forum that nobody answered about has neither joined nor left.
WITH line AS (
    SELECT
        declared.forum_id,
        declared.year,
        declared.today_unit_id
    FROM marts.declared_year AS declared
    WHERE declared.answered
),
answering AS (
    SELECT DISTINCT coalesce(unit_today.today_unit_id, response.unit_id) AS today_unit_id, response.year
    FROM marts.unit_response AS response
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = response.unit_id
    WHERE response.answered
),
too_few AS (
    SELECT year
    FROM marts.response_year
    WHERE NOT enough
),
-- the units that name the forum in the one year, and how many of them answered in the other
beside AS (
    SELECT
        line.forum_id,
        line.year,
        count(*) AS units,
        count(before.year) AS units_before,
        count(after.year) AS units_after
    FROM line
    LEFT JOIN answering AS before ON before.today_unit_id = line.today_unit_id AND before.year = line.year - 1
    LEFT JOIN answering AS after ON after.today_unit_id = line.today_unit_id AND after.year = line.year + 1
    GROUP BY line.forum_id, line.year
),
took_over AS (
    SELECT DISTINCT into_forum_id AS forum_id
    FROM clean.forum_merge
),
joined AS (
    SELECT
        now.forum_id,
        now.year,
        'joined' AS change,
        CAST(NULL AS STRING) AS before,
        forum.name AS after,
        CAST(NULL AS DECIMAL(18,2)) AS amount_sek
    FROM beside AS now
    JOIN clean.forum AS forum ON forum.forum_id = now.forum_id
    JOIN marts.forum_year AS last_year ON last_year.forum_id = now.forum_id AND last_year.year = now.year - 1
    LEFT JOIN too_few ON too_few.year IN (now.year - 1, now.year)
    LEFT JOIN took_over ON took_over.forum_id = now.forum_id
    WHERE now.units = now.units_before
        AND last_year.cost_status = 'not_mentioned'
        AND too_few.year IS NULL
        AND took_over.forum_id IS NULL
),
-- 'left' is said of the first year without the forum
gone AS (
    SELECT
        now.forum_id,
        now.year,
        'left' AS change,
        forum.name AS before,
        CAST(NULL AS STRING) AS after,
        CAST(NULL AS DECIMAL(18,2)) AS amount_sek
    FROM marts.forum_year AS now
    JOIN beside AS last_year ON last_year.forum_id = now.forum_id AND last_year.year = now.year - 1
    JOIN clean.forum AS forum ON forum.forum_id = now.forum_id
    LEFT JOIN too_few ON too_few.year IN (now.year - 1, now.year)
    WHERE last_year.units = last_year.units_after
        AND now.cost_status = 'not_mentioned'
        AND too_few.year IS NULL
),
-- a way of writing that a rule or a likeness recognised is a spelling, not a name
name_of_year AS (
    SELECT participation.forum_id, participation.year, participation.written_name
    FROM clean.participation AS participation
    LEFT JOIN clean.forum_name AS spelling
        ON spelling.written = participation.written_name
        AND spelling.forum_id = participation.forum_id
        AND spelling.source_kind = 'survey'
        AND spelling.method IN ('rule', 'similarity')
    WHERE spelling.written IS NULL
    GROUP BY participation.forum_id, participation.year, participation.written_name
),
names AS (
    SELECT forum_id, year, text_list(written_name) AS written_names
    FROM name_of_year
    GROUP BY forum_id, year
),
kept_name AS (
    SELECT DISTINCT now.forum_id, now.year
    FROM name_of_year AS now
    JOIN name_of_year AS earlier
        ON earlier.forum_id = now.forum_id AND earlier.written_name = now.written_name AND earlier.year < now.year
),
renamed AS (
    SELECT
        now.forum_id,
        now.year,
        'renamed' AS change,
        last_year.written_names AS before,
        now.written_names AS after,
        CAST(NULL AS DECIMAL(18,2)) AS amount_sek
    FROM names AS now
    JOIN names AS last_year ON last_year.forum_id = now.forum_id AND last_year.year = now.year - 1
    LEFT JOIN kept_name ON kept_name.forum_id = now.forum_id AND kept_name.year = now.year
    WHERE kept_name.forum_id IS NULL
),
newest AS (
    SELECT max(year) AS year
    FROM marts.calendar_year
),
-- the register of merged codes holds no year; the change belongs to the last year of the input
merged AS (
    SELECT
        forum.forum_id,
        newest.year,
        'merged' AS change,
        text_list(merge.forum_id) AS before,
        forum.forum_id AS after,
        CAST(NULL AS DECIMAL(18,2)) AS amount_sek
    FROM clean.forum_merge AS merge
    JOIN clean.forum AS forum ON forum.forum_id = merge.into_forum_id
    CROSS JOIN newest
    WHERE merge.kind = 'merge' AND newest.year IS NOT NULL
    GROUP BY forum.forum_id, newest.year
),
fee_changed AS (
    SELECT
        now.forum_id,
        now.year,
        'fee_changed' AS change,
        CAST(before.fee_sek AS STRING) AS before,
        CAST(now.fee_sek AS STRING) AS after,
        CAST(now.fee_sek - before.fee_sek AS DECIMAL(18,2)) AS amount_sek
    FROM marts.forum_year AS now
    JOIN marts.forum_year AS before ON before.forum_id = now.forum_id AND before.year = now.year - 1
    WHERE now.fee_change_status IN ('compared', 'from_zero') AND now.fee_sek <> before.fee_sek
),
-- a year that has not ended may still see a meeting
silent AS (
    SELECT
        now.forum_id,
        now.year,
        'silent' AS change,
        CAST(now.last_meeting_on AS STRING) AS before,
        CAST(NULL AS STRING) AS after,
        CAST(NULL AS DECIMAL(18,2)) AS amount_sek
    FROM marts.forum_year AS now
    JOIN marts.forum_year AS before ON before.forum_id = now.forum_id AND before.year = now.year - 1
    JOIN marts.calendar_year AS calendar_year ON calendar_year.year = now.year
    WHERE now.meetings_held = 0 AND before.meetings_held > 0 AND calendar_year.has_ended
)
SELECT forum_id, year, change, before, after, amount_sek FROM joined
UNION ALL
SELECT forum_id, year, change, before, after, amount_sek FROM gone
UNION ALL
SELECT forum_id, year, change, before, after, amount_sek FROM renamed
UNION ALL
SELECT forum_id, year, change, before, after, amount_sek FROM merged
UNION ALL
SELECT forum_id, year, change, before, after, amount_sek FROM fee_changed
UNION ALL
SELECT forum_id, year, change, before, after, amount_sek FROM silent
