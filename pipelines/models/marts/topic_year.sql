-- One row per topic and year in which a forum on it is mentioned. Group lines are no forums.
-- One participant is known as soon as one source knows of one, whatever else is not known.
WITH participating AS (
    SELECT forum_id, year
    FROM marts.declared_year
    WHERE office_participants_min > 0 OR office_participants_max > 0 OR politicians_min > 0 OR politicians_max > 0
    UNION
    SELECT forum_id, year
    FROM marts.attendance_year
)
SELECT
    forum_topic.topic_code,
    forum_year.year,
    count(*) AS forums,
    count(participating.forum_id) AS participating_forums,
    text_list(forum.name) AS forum_names,
    sum(forum_year.fee_sek) AS fee_sek
FROM clean.forum_topic AS forum_topic
JOIN clean.forum AS forum ON forum.forum_id = forum_topic.forum_id
JOIN marts.forum_year AS forum_year ON forum_year.forum_id = forum_topic.forum_id
LEFT JOIN participating ON participating.forum_id = forum_year.forum_id AND participating.year = forum_year.year
WHERE forum_year.mentioned AND NOT forum.is_group
GROUP BY forum_topic.topic_code, forum_year.year
