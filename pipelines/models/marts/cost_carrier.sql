-- One row per member of a group and year whose cost stands on the group's line: the group answered, the member did not.
WITH answered AS (
    SELECT DISTINCT forum_id, year
    FROM marts.declared_year
    WHERE answered
)
SELECT
    forum.forum_id,
    group_answer.year,
    group_answer.forum_id AS carrier_forum_id
FROM clean.forum AS forum
JOIN clean.forum AS group_line ON group_line.forum_id = forum.parent_forum_id AND group_line.is_group
JOIN answered AS group_answer ON group_answer.forum_id = forum.parent_forum_id
LEFT JOIN answered AS own_answer
    ON own_answer.forum_id = forum.forum_id AND own_answer.year = group_answer.year
WHERE own_answer.forum_id IS NULL
