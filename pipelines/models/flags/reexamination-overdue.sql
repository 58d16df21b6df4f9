/*---
code: reexamination-overdue
version: 2
group: duties
severity: warning
title: { sv: Medlemskapet har inte omprövats, en: The membership has not been re-examined }
why:
  sv: Medlemskap ska prövas regelbundet, så att staden bara betalar för dem som behövs.
  en: Memberships are to be re-examined regularly, so that the city pays only for those it needs.
source: { document: "000, 004", section: "000 §5.3 Internationella organisationer och nätverk, Ansvar; 004 Övergripande principer (vart fjärde år); S11" }
population: { sv: internationella nätverk och medlemskap, en: international networks and memberships }
needs: [clean.document]
parameters:
  kinds: network;membership
  decided_by: committee
  every_years: 4
  counted: term
  first_term_year: 2019
message:
  sv: "{forum}: inte omprövat sedan {last_examined}; skulle ha gjorts senast {due_year} ({year})"
  en: "{forum}: not re-examined since {last_examined}; was due by {due_year} ({year})"
example:
  sv: "En nämnd gick med 2016 och har inte prövat medlemskapet under mandatperioden 2019–2022: flagga för 2022 och tills det görs. Räknat löpande (counted: rolling) är det försenat när mer än fyra år har gått."
  en: "A committee joined in 2016 and has not examined the membership during the term 2019–2022: a flag for 2022 and until it is done. Counted rolling it is overdue when more than four years have passed."
amount:
  sv: "Årets avgift, som betalas utan att medlemskapet har prövats."
  en: "The fee of the year, paid for a membership that has not been examined."
---*/
WITH member AS (
    SELECT
        *,
        -- how many years of the term have gone before this one
        ((year - :first_term_year) % :every_years + :every_years) % :every_years AS years_into_term
    FROM marts.forum_at_year_end
    WHERE NOT is_group AND coalesce(is_abroad, true)
        AND is_among(coalesce(kind, ''), :kinds)
),
period AS (
    SELECT
        *,
        CASE
            WHEN :counted = 'rolling' THEN year
            WHEN years_into_term = :every_years - 1 THEN year
            ELSE year - years_into_term - 1
        END AS due_year
    FROM member
),
-- joining is an examination too
examined AS (
    SELECT
        period.forum_id,
        period.year,
        max(document.known_since) AS last_examined,
        count(document.forum_id) FILTER (WHERE document.known_since IS NULL) AS undated
    FROM period
    LEFT JOIN marts.forum_document AS document
        ON document.forum_id = period.forum_id
        AND document.kind IN ('reconsideration', 'membership_decision')
        AND (document.known_since IS NULL OR document.known_since <= period.judged_on)
    GROUP BY period.forum_id, period.year
),
-- a register without any such decision says nothing of those that are missing
kept AS (
    SELECT min(known_since) AS kept_since
    FROM marts.forum_document
    WHERE kind IN ('reconsideration', 'membership_decision')
),
judged AS (
    SELECT
        period.*,
        CASE WHEN period.valid_from > examined.last_examined OR examined.last_examined IS NULL THEN period.valid_from
            ELSE examined.last_examined
        END AS last_examined,
        examined.undated,
        kept.kept_since,
        -- the last day that is too long ago
        CAST(CAST(period.due_year - :every_years AS STRING) || '-12-31' AS DATE) AS too_long_ago
    FROM period
    JOIN examined ON examined.forum_id = period.forum_id AND examined.year = period.year
    CROSS JOIN kept
)
SELECT
    forum_id,
    year,
    CASE WHEN fee_sek > 0 THEN fee_sek END AS amount_sek,
    coalesce(CAST(last_examined AS STRING), 'okänd dag') AS last_examined_sv,
    coalesce(CAST(last_examined AS STRING), 'an unknown day') AS last_examined_en,
    CAST(due_year AS STRING) AS due_year,
    decided_by,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part OR is_abroad IS NULL THEN 'not_applicable'
        WHEN decided_by IS NULL OR NOT is_among(decided_by, :decided_by)
            THEN 'not_applicable'
        WHEN last_examined > too_long_ago THEN 'pass'
        WHEN year = due_year AND NOT is_over THEN 'not_applicable'   -- the year is not over
        WHEN undated > 0 THEN 'not_applicable'
        -- the period ended before anything was registered
        WHEN kept_since IS NULL OR kept_since > CAST(CAST(due_year AS STRING) || '-12-31' AS DATE) THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM judged
