/*---
code: fee-without-participation
version: 1
severity: warning
title: { sv: Avgift utan deltagande, en: A fee without participation }
why:
  sv: Staden betalar för ett forum som ingen deltog i.
  en: The city pays for a forum nobody took part in.
source: { document: "001", section: "2.4.1, 2.12.5.1, 2.14.9" }
population: { sv: forum med avgift under året, en: forums with a fee in the year }
needs: [clean.participation]
parameters: { min_fee_sek: 1000.00 }
message:
  sv: "{forum}: {amount_sek} i avgift {year}, inget deltagande"
  en: "{forum}: a fee of {amount_sek} in {year}, no participation"
---*/
WITH paying AS (
    SELECT
        forum_id,
        year,
        fee_sek,
        participants_declared_min,
        participants_declared_max,
        attendances
    FROM marts.forum_year
    WHERE fee_sek > 0
)
SELECT
    forum_id,
    year,
    fee_sek AS amount_sek,
    participants_declared_min,
    participants_declared_max,
    attendances,
    CASE
        WHEN fee_sek < :min_fee_sek THEN 'excluded'
        WHEN coalesce(participants_declared_min, 0) > 0 OR coalesce(attendances, 0) > 0 THEN 'pass'
        -- nobody answered: unknown, not unused
        WHEN participants_declared_max IS NULL AND attendances IS NULL THEN 'not_applicable'
        WHEN coalesce(participants_declared_max, 0) > 0 THEN 'pass'
        ELSE 'flag'
    END AS outcome
FROM paying
