-- One row per forum or group line and year, from the first to the last year of the input: whether some source mentions it,
-- and what the survey says of its cost.
WITH paid AS (
    SELECT DISTINCT forum_id, refers_to_year AS year
    FROM clean.payment
    WHERE forum_id IS NOT NULL
),
travelled AS (
    SELECT DISTINCT forum_id, extract(YEAR FROM coalesce(starts, ends)) AS year
    FROM clean.trip
    WHERE forum_id IS NOT NULL AND coalesce(starts, ends) <= :as_of
),
-- a forum that never stood in a log may meet unseen; one that did, and has none in a year with logs, met not at all
logged_forum AS (
    SELECT DISTINCT forum_id
    FROM clean.meeting
    WHERE forum_id IS NOT NULL
),
seen AS (
    SELECT
        forum.forum_id,
        calendar_year.year,
        calendar_year.has_survey,
        calendar_year.has_log AND logged_forum.forum_id IS NOT NULL AS logs_cover,
        coalesce(declared.answers, 0) > 0 AS answered,
        declared.cost_status AS declared_status,
        parent_line.answers > 0 AS parent_answered,
        carrier.forum_id IS NOT NULL AS carried,
        paid.forum_id IS NOT NULL OR travelled.forum_id IS NOT NULL OR meeting.forum_id IS NOT NULL AS found
    FROM clean.forum AS forum
    CROSS JOIN marts.calendar_year AS calendar_year
    LEFT JOIN logged_forum ON logged_forum.forum_id = forum.forum_id
    LEFT JOIN marts.declared_forum_year AS declared
        ON declared.forum_id = forum.forum_id AND declared.year = calendar_year.year
    LEFT JOIN marts.declared_forum_year AS parent_line
        ON parent_line.forum_id = forum.parent_forum_id AND parent_line.year = calendar_year.year
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = forum.forum_id AND carrier.year = calendar_year.year
    LEFT JOIN paid ON paid.forum_id = forum.forum_id AND paid.year = calendar_year.year
    LEFT JOIN travelled ON travelled.forum_id = forum.forum_id AND travelled.year = calendar_year.year
    LEFT JOIN marts.meeting_year AS meeting
        ON meeting.forum_id = forum.forum_id AND meeting.year = calendar_year.year
)
SELECT
    forum_id,
    year,
    has_survey,
    logs_cover,
    answered,
    answered OR coalesce(parent_answered, false) OR found AS mentioned,
    CASE
        WHEN answered THEN declared_status
        -- a member of a group line is mentioned with its group, and has no cost of its own
        WHEN carried OR (coalesce(parent_answered, false) AND NOT found) THEN 'in_group'
        WHEN declared_status IS NOT NULL OR found THEN 'no_answer'
        ELSE 'not_mentioned'
    END AS line_status
FROM seen
