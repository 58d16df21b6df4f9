/*---
code: fee-without-participation
version: 2
group: money
severity: warning
title: { sv: Avgift utan deltagande, en: A fee without participation }
why:
  sv: Staden betalar för ett forum som ingen deltog i.
  en: The city pays for a forum nobody took part in.
source: { document: "001", section: "2.4.1, 2.12.5.1, 2.14.9" }
population: { sv: forum med avgift under året, en: forums with a fee in the year }
needs: []
parameters: { min_fee_sek: 1000.00 }
message:
  sv: "{forum}: {amount_sek} i avgift {year}, inget deltagande"
  en: "{forum}: a fee of {amount_sek} in {year}, no participation"
example:
  sv: "Avgiften är 40 000 kr, enkäten säger ingen deltagare och loggarna visar ingen: flagga med 40 000 kr. Har någon deltagit i ett delforum som avgiften också gäller är den använd."
  en: "The fee is SEK 40,000, the survey says no participant and the logs show none: a flag of SEK 40,000. When somebody took part in a part forum that the fee covers too, it is used."
amount:
  sv: "Årets avgift: bokförd där huvudboken täcker enheten och året, annars uppgiven."
  en: "The fee of the year: as booked where the ledger covers unit and year, else as declared."
---*/
WITH paying AS (
    SELECT
        forum_id,
        year,
        fee_sek,
        participants_declared_min,
        participants_declared_max,
        meetings_held,
        attendances
    FROM marts.forum_year
    WHERE fee_sek > 0
),
-- forums that the fee covers too: members of a group, and lines whose cost is reported here
part AS (
    SELECT parent_forum_id AS forum_id, forum_id AS part_forum_id
    FROM clean.forum
    WHERE parent_forum_id IS NOT NULL
    UNION
    SELECT cost_in_forum_id AS forum_id, forum_id AS part_forum_id
    FROM clean.participation
    WHERE cost_in_forum_id IS NOT NULL
),
used_part AS (
    SELECT part.forum_id, forum_year.year, count(*) AS used_parts
    FROM part
    JOIN marts.forum_year AS forum_year ON forum_year.forum_id = part.part_forum_id
    WHERE forum_year.participants_declared_min > 0 OR forum_year.attendances > 0
    GROUP BY part.forum_id, forum_year.year
)
SELECT
    paying.forum_id,
    paying.year,
    paying.fee_sek AS amount_sek,
    paying.participants_declared_min,
    paying.participants_declared_max,
    paying.meetings_held,
    paying.attendances,
    coalesce(used_part.used_parts, 0) AS used_part_forums,
    CASE
        WHEN paying.fee_sek < :min_fee_sek THEN 'excluded'
        WHEN paying.attendances > 0 OR used_part.used_parts > 0 THEN 'pass'
        -- declared-never-attended tells of it
        WHEN paying.participants_declared_min > 0 AND paying.attendances = 0 AND paying.meetings_held > 0 THEN 'excluded'
        WHEN paying.participants_declared_min > 0 THEN 'pass'
        -- nobody answered and no log: unknown, not unused
        WHEN paying.participants_declared_max IS NULL AND paying.attendances IS NULL THEN 'not_applicable'
        -- perhaps somebody took part; the log of a meeting decides
        WHEN paying.participants_declared_max > 0 AND coalesce(paying.meetings_held, 0) = 0 THEN 'pass'
        ELSE 'flag'
    END AS outcome
FROM paying
LEFT JOIN used_part ON used_part.forum_id = paying.forum_id AND used_part.year = paying.year
