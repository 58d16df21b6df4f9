/*---
code: agreement-type-not-allowed
version: 2
group: duties
severity: serious
title: { sv: Avtalet fick inte slutas av den som beslutade, en: An agreement that its decider may not conclude }
why:
  sv: Nämnder och styrelser får inte sluta avtal med partnerstäder eller vänorter; det gör kommunstyrelsen och fullmäktige.
  en: Committees and companies may not conclude agreements with partner or twin cities; the executive board and the council do.
source: { document: "000, 004", section: "000 §5.3 Städer, Ansvar; 004 Övergripande principer (inga vänortsavtal); S16" }
population: { sv: partnerstäder och vänorter, en: partner and twin cities }
needs: [clean.document]
parameters: { partner_city_by: council;board, twin_city_by: council;board }
message:
  sv: "{forum}: avtalet beslutades av {decided_by_words}, som inte får sluta det ({year})"
  en: "{forum}: the agreement was decided by {decided_by_words}, who may not conclude it ({year})"
example:
  sv: "En nämnd har undertecknat ett partnerstadsavtal: flagga. Samma avtal beslutat av kommunstyrelsen är tillåtet."
  en: "A committee has signed a partner-city agreement: a flag. The same agreement decided by the executive board is allowed."
---*/
WITH agreement AS (
    SELECT
        forum.forum_id,
        forum.year,
        forum.kind,
        forum.takes_part,
        document.reference,
        -- the agreement's own decider, else who decided on the relation
        coalesce(document.decided_by, forum.decided_by) AS decided_by,
        CASE WHEN forum.kind = 'twin_city' THEN :twin_city_by ELSE :partner_city_by END AS allowed
    FROM marts.forum_at_year_end AS forum
    LEFT JOIN marts.forum_document AS document
        ON document.forum_id = forum.forum_id
        AND document.kind = 'agreement'
        AND document.written_for_forum_id = forum.forum_id
        AND (document.known_since IS NULL OR document.known_since <= forum.judged_on)
        AND (document.valid_to IS NULL OR document.valid_to >= CAST(CAST(forum.year AS STRING) || '-01-01' AS DATE))
    WHERE forum.relation = 'city' AND forum.group_forum_id IS NULL
),
judged AS (
    SELECT
        *,
        is_among(decided_by, allowed) AS is_allowed
    FROM agreement
),
forum_year AS (
    SELECT
        forum_id,
        year,
        kind,
        takes_part,
        count(*) FILTER (WHERE NOT is_allowed) AS not_allowed,
        count(*) FILTER (WHERE is_allowed IS NULL) AS not_known,
        min(CASE WHEN NOT is_allowed THEN decided_by END) AS decided_by,
        text_list(CASE WHEN NOT is_allowed THEN reference END) AS agreement
    FROM judged
    GROUP BY forum_id, year, kind, takes_part
)
SELECT
    forum_id,
    year,
    kind,
    decided_by,
    agreement,
    CASE decided_by
        WHEN 'council' THEN 'kommunfullmäktige'
        WHEN 'board' THEN 'kommunstyrelsen'
        WHEN 'committee' THEN 'en nämnd'
        ELSE 'en förvaltning'
    END AS decided_by_words_sv,
    CASE decided_by
        WHEN 'council' THEN 'the council'
        WHEN 'board' THEN 'the executive board'
        WHEN 'committee' THEN 'a committee'
        ELSE 'an office'
    END AS decided_by_words_en,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part THEN 'not_applicable'
        WHEN not_allowed > 0 THEN 'flag'
        WHEN not_known > 0 THEN 'not_applicable'
        ELSE 'pass'
    END AS outcome
FROM forum_year
