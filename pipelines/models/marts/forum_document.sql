-- One row per forum and document that holds for it: its own, and those of its group line.
WITH holds_for AS (
    SELECT forum_id, forum_id AS written_for_forum_id, kind
    FROM clean.forum
    UNION ALL
    SELECT member.forum_id, group_line.forum_id AS written_for_forum_id, member.kind
    FROM clean.forum AS member
    JOIN clean.forum AS group_line ON group_line.forum_id = member.parent_forum_id AND group_line.is_group
)
SELECT
    holds_for.forum_id,
    holds_for.written_for_forum_id,
    document.kind,
    document.reference,
    CASE
        WHEN holds_for.kind IN ('partner_city', 'twin_city') THEN 'city'
        WHEN holds_for.kind IN ('network', 'membership', 'collaboration') THEN 'network'
        WHEN holds_for.kind = 'project' THEN 'project'
        ELSE 'other'
    END AS relation,
    document.dated,
    document.valid_from,
    document.valid_to,
    coalesce(document.dated, document.valid_from) AS known_since,
    -- decided in December for the year after: it is as old as what it is for
    CASE
        WHEN document.dated IS NULL OR document.valid_from > document.dated THEN document.valid_from
        ELSE document.dated
    END AS runs_from,
    document.decided_by,
    document.parts,
    document.unit_id
FROM holds_for
JOIN clean.document AS document ON document.forum_id = holds_for.written_for_forum_id
