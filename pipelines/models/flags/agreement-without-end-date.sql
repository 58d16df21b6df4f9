/*---
code: agreement-without-end-date
version: 2
group: duties
severity: warning
title: { sv: Avtal utan slutdatum, en: An agreement without an end date }
why:
  sv: Ett avtal utan slutdatum omprövas inte av sig självt; samarbeten ska vara tidsbegränsade.
  en: An agreement without an end date does not come up for review; co-operation is to be limited in time.
source: { document: "000, 004", section: "000 §5.3 Städer, Definition (tidsbegränsade); 004 Övergripande principer (start- och slutdatum); S16" }
population: { sv: forum med avtal i registret, en: forums with an agreement in the register }
needs: [clean.document]
parameters: { kinds: "" }
message:
  sv: "{forum}: avtalet från {agreement_from} har inget slutdatum ({year})"
  en: "{forum}: the agreement of {agreement_from} has no end date ({year})"
example:
  sv: "Avtalet gäller från 2018 och tills vidare: flagga. Har ett nyare avtal med slutdatum ersatt det är det ingen flagga."
  en: "The agreement holds from 2018 until further notice: a flag. When a newer one with an end date has replaced it there is none."
---*/
WITH agreement AS (
    SELECT
        forum.forum_id,
        forum.year,
        forum.takes_part,
        document.reference,
        coalesce(document.valid_from, document.dated) AS agreement_from,
        document.valid_to,
        row_number() OVER (
            PARTITION BY forum.forum_id, forum.year
            ORDER BY coalesce(document.valid_from, document.dated) DESC NULLS LAST, document.valid_to DESC NULLS LAST,
                document.written_for_forum_id ASC NULLS LAST, document.reference ASC NULLS LAST
        ) AS newest
    FROM marts.forum_at_year_end AS forum
    JOIN marts.forum_document AS document ON document.forum_id = forum.forum_id AND document.kind = 'agreement'
    -- what is written for a group line is told of it once, and not of every member
    WHERE document.written_for_forum_id = forum.forum_id
        AND (:kinds = '' OR is_among(coalesce(forum.kind, ''), :kinds))
        AND (coalesce(document.valid_from, document.dated) IS NULL
            OR coalesce(document.valid_from, document.dated) <= forum.judged_on)
)
SELECT
    forum_id,
    year,
    agreement_from,
    valid_to,
    reference,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part THEN 'not_applicable'
        WHEN valid_to IS NOT NULL THEN 'pass'
        WHEN agreement_from IS NULL THEN 'not_applicable'   -- nothing is known of when it holds
        ELSE 'flag'
    END AS outcome
FROM agreement
WHERE newest = 1
