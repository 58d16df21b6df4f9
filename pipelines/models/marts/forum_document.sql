-- One row per forum and document that holds for it: its own, and those of its group line.
WITH holds_for AS (
    SELECT forum_id, forum_id AS written_for_forum_id, kind
    FROM clean.forum
    UNION ALL
    SELECT member.forum_id, group_line.forum_id AS written_for_forum_id, member.kind
    FROM clean.forum AS member
    JOIN clean.forum AS group_line ON group_line.forum_id = member.parent_forum_id AND group_line.is_group
),
placed AS (
    SELECT
        document.*,
        holds_for.forum_id AS holds_for_forum_id,
        holds_for.kind AS forum_kind,
        coalesce(document.dated, document.valid_from) AS known_since,
        -- decided in December for the year after: it is as old as what it is for
        CASE
            WHEN document.dated IS NULL OR document.valid_from > document.dated THEN document.valid_from
            ELSE document.dated
        END AS runs_from
    FROM holds_for
    JOIN clean.document AS document ON document.forum_id = holds_for.written_for_forum_id
)
SELECT
    holds_for_forum_id AS forum_id,
    forum_id AS written_for_forum_id,
    kind,
    reference,
    CASE
        WHEN forum_kind IN ('partner_city', 'twin_city') THEN 'city'
        WHEN forum_kind IN ('network', 'membership', 'collaboration') THEN 'network'
        WHEN forum_kind = 'project' THEN 'project'
        ELSE 'other'
    END AS relation,
    dated,
    valid_from,
    valid_to,
    known_since,
    runs_from,
    -- a plan is of the time it holds for; any other document is there when it is written
    CASE WHEN kind = 'action_plan' THEN runs_from ELSE known_since END AS counts_from,
    decided_by,
    parts,
    unit_id
FROM placed
