-- One row per topic and year in which a forum on it is mentioned. Group lines are no forums.
SELECT
    forum_topic.topic_code,
    forum_year.year,
    count(*) AS forums,
    count(*) FILTER (
        WHERE forum_year.participants_declared_min > 0 OR forum_year.participants_declared_max > 0
    ) AS participating_forums,
    text_list(forum.name) AS forum_names,
    sum(forum_year.fee_sek) AS fee_sek
FROM clean.forum_topic AS forum_topic
JOIN clean.forum AS forum ON forum.forum_id = forum_topic.forum_id
JOIN marts.forum_year AS forum_year ON forum_year.forum_id = forum_topic.forum_id
WHERE forum_year.mentioned AND NOT forum.is_group
GROUP BY forum_topic.topic_code, forum_year.year
