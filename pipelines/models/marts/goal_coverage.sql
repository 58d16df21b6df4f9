-- One row per goal and year: which goals some forum covers. A year without answers tells nothing.
WITH surveyed AS (
    SELECT DISTINCT year
    FROM clean.participation
),
-- one participant is known as soon as one source knows of one, whatever else is not known
participating AS (
    SELECT forum_id, year
    FROM marts.declared_year
    WHERE office_participants_min > 0 OR office_participants_max > 0 OR politicians_min > 0 OR politicians_max > 0
    UNION
    SELECT forum_id, year
    FROM marts.attendance_year
),
covering AS (
    SELECT
        forum_topic.topic_code,
        forum_year.year,
        count(*) AS forums,
        count(participating.forum_id) AS participating_forums
    FROM clean.forum_topic AS forum_topic
    JOIN clean.forum AS forum ON forum.forum_id = forum_topic.forum_id
    JOIN marts.forum_year AS forum_year ON forum_year.forum_id = forum_topic.forum_id
    LEFT JOIN participating
        ON participating.forum_id = forum_year.forum_id AND participating.year = forum_year.year
    WHERE forum_year.mentioned AND NOT forum.is_group
    GROUP BY forum_topic.topic_code, forum_year.year
)
SELECT
    goal.goal_id,
    goal.year,
    goal.topic_code,
    goal.scope,
    goal.title_sv,
    goal.title_en,
    CASE WHEN surveyed.year IS NOT NULL THEN coalesce(covering.forums, 0) END AS forums,
    CASE WHEN surveyed.year IS NOT NULL THEN coalesce(covering.participating_forums, 0) END AS participating_forums,
    CASE
        WHEN surveyed.year IS NULL THEN 'unknown'
        WHEN coalesce(covering.forums, 0) = 0 THEN 'uncovered'
        WHEN covering.participating_forums = 0 THEN 'weak'
        ELSE 'covered'
    END AS coverage
FROM clean.goal AS goal
LEFT JOIN surveyed ON surveyed.year = goal.year
LEFT JOIN covering ON covering.topic_code = goal.topic_code AND covering.year = goal.year
