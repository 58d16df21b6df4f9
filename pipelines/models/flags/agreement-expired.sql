/*---
code: agreement-expired
version: 2
group: duties
severity: warning
title: { sv: Avtalet har gått ut, en: The agreement has expired }
why:
  sv: Samarbetet fortsätter utan avtal; det ska förnyas eller avslutas.
  en: The co-operation goes on without an agreement; it is to be renewed or ended.
source: { document: "000, 001", section: "000 §5.3 Städer, Arbetssätt; 001 2.14.8 (förlängt avtal); S16" }
population: { sv: forum med avtal i registret, en: forums with an agreement in the register }
needs: [clean.document]
parameters: { kinds: "" }
message:
  sv: "{forum}: avtalet gick ut {valid_to} ({year})"
  en: "{forum}: the agreement expired on {valid_to} ({year})"
example:
  sv: "Avtalet gällde till och med 2022-12-30 och inget nytt finns: flagga för 2022. Gällde det till och med 2022-12-31 är det ingen flagga för 2022."
  en: "The agreement held until 2022-12-30 and there is no new one: a flag for 2022. Had it held until 2022-12-31 there would be none for 2022."
---*/
WITH agreement AS (
    SELECT
        forum.forum_id,
        forum.year,
        forum.takes_part,
        forum.judged_on,
        forum.status,
        max(document.valid_to) AS valid_to,
        count(*) FILTER (WHERE document.valid_to IS NULL AND document.known_since IS NOT NULL) AS open_ended,
        count(*) FILTER (WHERE document.valid_to IS NULL AND document.known_since IS NULL) AS undated
    FROM marts.forum_at_year_end AS forum
    JOIN marts.forum_document AS document
        ON document.forum_id = forum.forum_id
        AND document.kind = 'agreement'
        -- what is written for a group line is told of it once, and not of every member
        AND document.written_for_forum_id = forum.forum_id
        AND (coalesce(document.valid_from, document.dated) IS NULL
            OR coalesce(document.valid_from, document.dated) <= forum.judged_on)
    WHERE :kinds = '' OR is_among(coalesce(forum.kind, ''), :kinds)
    GROUP BY forum.forum_id, forum.year, forum.takes_part, forum.judged_on, forum.status
)
SELECT
    forum_id,
    year,
    valid_to,
    status,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part THEN 'not_applicable'
        WHEN valid_to >= judged_on OR open_ended > 0 THEN 'pass'
        WHEN undated > 0 THEN 'not_applicable'   -- perhaps a newer one
        ELSE 'flag'
    END AS outcome
FROM agreement
