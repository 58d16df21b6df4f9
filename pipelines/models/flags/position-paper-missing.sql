/*---
code: position-paper-missing
version: 2
group: duties
severity: warning
title: { sv: Positionspapper saknas, en: A position paper is missing }
why:
  sv: Ett positionspapper säger varför staden är med, vem som ansvarar och vad det får kosta.
  en: A position paper says why the city takes part, who is responsible and what it may cost.
source: { document: "000", section: "5.3 Städer, Internationella organisationer och nätverk, Internationella projekt; S12" }
population:
  sv: internationella forum, partnerstäder och vänorter
  en: international forums, partner cities and twin cities
needs: [clean.document]
parameters:
  relations: city;network;project
  decided_by: council;board;committee;office
  required_parts: ""
message:
  sv: "{forum}: {finding} {year}"
  en: "{forum}: {finding} in {year}"
example:
  sv: "Staden har positionspapper för sina andra partnerstäder men inget för en av dem: flagga. Finns inget enda daterat positionspapper i registret för partnerstäder är det inte känt."
  en: "The city has position papers for its other partner cities but none for one of them: a flag. When the register holds no dated position paper at all for partner cities it is not known."
---*/
WITH paper AS (
    SELECT *
    FROM marts.forum_document
    WHERE kind = 'position_paper'
),
-- a register without any such paper says nothing of those that are missing
kept AS (
    SELECT relation, min(known_since) AS kept_since
    FROM paper
    GROUP BY relation
),
paper_year AS (
    SELECT
        forum.forum_id,
        forum.year,
        paper.known_since,
        paper.valid_to,
        paper.parts,
        row_number() OVER (
            PARTITION BY forum.forum_id, forum.year
            ORDER BY paper.valid_to IS NOT NULL AND paper.valid_to < forum.judged_on ASC NULLS LAST,
                paper.runs_from DESC NULLS LAST, paper.written_for_forum_id ASC NULLS LAST, paper.reference ASC NULLS LAST
        ) AS newest
    FROM marts.forum_at_year_end AS forum
    JOIN paper ON paper.forum_id = forum.forum_id AND (paper.known_since IS NULL OR paper.known_since <= forum.judged_on)
),
judged AS (
    SELECT
        forum.*,
        kept.kept_since,
        paper_year.forum_id IS NOT NULL AS has_paper,
        paper_year.known_since,
        paper_year.valid_to,
        paper_year.parts,
        lacking(replace(paper_year.parts, ',', ';'), :required_parts) AS missing_parts,
        paper_year.valid_to < forum.judged_on AS is_past
    FROM marts.forum_at_year_end AS forum
    LEFT JOIN kept ON kept.relation = forum.relation
    LEFT JOIN paper_year
        ON paper_year.forum_id = forum.forum_id AND paper_year.year = forum.year AND paper_year.newest = 1
    WHERE NOT forum.is_group AND coalesce(forum.is_abroad, true)
        AND is_among(forum.relation, :relations)
)
SELECT
    forum_id,
    year,
    known_since AS paper_dated,
    valid_to,
    parts,
    missing_parts,
    CASE
        WHEN NOT has_paper THEN 'inget positionspapper i registret'
        WHEN is_past THEN 'positionspapprets giltighet har gått ut'
        ELSE 'positionspapperet saknar delarna ' || coalesce(missing_parts, '')
    END AS finding_sv,
    CASE
        WHEN NOT has_paper THEN 'no position paper in the register'
        WHEN is_past THEN 'the position paper is no longer valid'
        ELSE 'the position paper lacks the parts ' || coalesce(missing_parts, '')
    END AS finding_en,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part OR is_abroad IS NULL THEN 'not_applicable'
        -- who decided tells whether the duty holds; relations to cities always have it
        WHEN relation <> 'city' AND (decided_by IS NULL OR NOT is_among(decided_by, :decided_by))
            THEN 'not_applicable'
        WHEN NOT has_paper AND (kept_since IS NULL OR kept_since > judged_on) THEN 'not_applicable'
        WHEN NOT has_paper OR is_past OR missing_parts IS NOT NULL THEN 'flag'
        WHEN :required_parts <> '' AND parts IS NULL THEN 'not_applicable'
        ELSE 'pass'
    END AS outcome
FROM judged
