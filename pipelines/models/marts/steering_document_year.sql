-- One row per forum, year and kind of steering document: the one that holds at the end of the year, if any, and since when
-- the register holds such documents for relations of the same kind.
WITH kind AS (
    SELECT kind FROM (VALUES ('position_paper'), ('action_plan')) AS kinds (kind)
),
document AS (
    SELECT forum_document.*
    FROM marts.forum_document AS forum_document
    JOIN kind ON kind.kind = forum_document.kind
),
-- a register without any such document says nothing of those that are missing
kept AS (
    SELECT relation, kind, min(known_since) AS kept_since
    FROM document
    GROUP BY relation, kind
),
-- one that still holds before one that has ended, then the newest
held AS (
    SELECT
        forum.forum_id,
        forum.year,
        document.kind,
        document.known_since,
        document.runs_from,
        document.valid_to,
        document.parts,
        row_number() OVER (
            PARTITION BY forum.forum_id, forum.year, document.kind
            ORDER BY coalesce(document.valid_to < forum.judged_on, false) ASC NULLS LAST,
                document.runs_from DESC NULLS LAST, document.valid_to DESC NULLS FIRST,
                document.written_for_forum_id ASC NULLS LAST, document.reference ASC NULLS LAST
        ) AS place
    FROM marts.forum_at_year_end AS forum
    JOIN document
        ON document.forum_id = forum.forum_id
        AND (document.counts_from IS NULL OR document.counts_from <= forum.judged_on)
)
SELECT
    forum.forum_id,
    forum.year,
    kind.kind,
    kept.kept_since,
    held.forum_id IS NOT NULL AS has_document,
    held.known_since,
    held.runs_from,
    held.valid_to,
    replace(held.parts, ',', ';') AS parts
FROM marts.forum_at_year_end AS forum
CROSS JOIN kind
LEFT JOIN kept ON kept.relation = forum.relation AND kept.kind = kind.kind
LEFT JOIN held
    ON held.forum_id = forum.forum_id AND held.year = forum.year AND held.kind = kind.kind AND held.place = 1
