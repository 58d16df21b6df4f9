/*---
code: fee-out-of-scale
version: 1
group: money
severity: serious
title: { sv: Avgift i fel storleksordning, en: A fee out of scale }
why:
  sv: En avgift som är tusen gånger för hög eller för låg är oftast kronor skrivna som tusental eller tvärtom, och förstör varje summa.
  en: A fee a thousand times too high or too low is mostly kronor written as thousands or the other way round, and ruins every sum.
source: { document: "001", section: "2, kolumnen Årsavgift tkr; S5" }
population: { sv: forum med avgift under året, en: forums with a fee in the year }
needs: []
parameters: { scale_factor: 500, min_peers: 3 }
message:
  sv: "{forum}: avgiften {year} är {fee_sek}, ungefär {times} gånger {direction} {compared_with} ({reference_sek})"
  en: "{forum}: the fee in {year} is {fee_sek}, about {times} times {direction} {compared_with} ({reference_sek})"
example:
  sv: "Avgiften var 40 000 kr två år och 40 000 000 kr det tredje: tusen gånger medianen av de andra åren, alltså flagga. De två riktiga åren flaggas inte, eftersom en av deras jämförelser stämmer."
  en: "The fee was SEK 40,000 in two years and SEK 40,000,000 in the third: a thousand times the median of the other years, so a flag. The two right years are not flagged, as one of those they are compared with fits."
amount:
  sv: "Skillnaden mellan avgiften ({fee_sek}) och den median den jämförs med ({reference_sek}), utan tecken: så mycket kan summorna vara fel."
  en: "The difference between the fee ({fee_sek}) and the median it is compared with ({reference_sek}), without sign: by so much the sums may be wrong."
---*/
WITH fee AS (
    SELECT forum_year.forum_id, forum_year.year, forum_year.fee_sek, forum.kind, forum.level
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    WHERE forum_year.fee_sek > 0
),
-- what a fee is held against: those of the forum's other years, and those of forums like it in the year
placed AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY compared_with, group_key
            ORDER BY fee_sek ASC NULLS LAST, forum_id ASC NULLS LAST, year ASC NULLS LAST
        ) AS place,
        count(*) OVER (PARTITION BY compared_with, group_key) AS fees
    FROM (
        SELECT forum_id, year, fee_sek, 'own' AS compared_with, forum_id AS group_key
        FROM fee
        UNION ALL
        SELECT forum_id, year, fee_sek, 'peers' AS compared_with, kind || '/' || level || '/' || CAST(year AS STRING)
        FROM fee
        WHERE kind IS NOT NULL AND level IS NOT NULL
    ) AS compared_fee
),
-- those that can stand in the middle once one of the group is taken out: three at most, however large the group is
middle AS (
    SELECT *
    FROM placed
    WHERE 2 * place >= fees - 1 AND 2 * place <= fees + 3
),
other_fee AS (
    SELECT
        placed.compared_with,
        placed.forum_id,
        placed.year,
        placed.fees - 1 AS fees,
        middle.year AS other_year,
        middle.fee_sek,
        CASE WHEN middle.place > placed.place THEN middle.place - 1 ELSE middle.place END AS place
    FROM placed
    JOIN middle
        ON middle.compared_with = placed.compared_with
        AND middle.group_key = placed.group_key
        AND middle.place <> placed.place
),
-- of an even number the two in the middle: what is far from both is far from the median, wherever one puts it
median AS (
    SELECT
        compared_with,
        forum_id,
        year,
        max(fees) AS fees,
        max(other_year) AS other_year,
        max(CASE WHEN 2 * place >= fees AND 2 * (place - 1) < fees THEN fee_sek END) AS low_sek,
        max(CASE WHEN 2 * place > fees AND 2 * (place - 1) <= fees THEN fee_sek END) AS high_sek
    FROM other_fee
    GROUP BY compared_with, forum_id, year
),
compared AS (
    SELECT
        fee.*,
        own.fees AS other_years,
        own.other_year,
        peers.fees AS peers,
        peers.low_sek AS peers_low_sek,
        peers.high_sek AS peers_high_sek,
        CASE WHEN own.fees IS NOT NULL THEN own.low_sek ELSE peers.low_sek END AS low_sek,
        CASE WHEN own.fees IS NOT NULL THEN own.high_sek ELSE peers.high_sek END AS high_sek
    FROM fee
    LEFT JOIN median AS own ON own.compared_with = 'own' AND own.forum_id = fee.forum_id AND own.year = fee.year
    LEFT JOIN median AS peers
        ON peers.compared_with = 'peers'
        AND peers.forum_id = fee.forum_id
        AND peers.year = fee.year
        AND peers.fees >= :min_peers
),
measured AS (
    SELECT
        compared.*,
        CASE
            WHEN fee_sek >= :scale_factor * high_sek THEN 'high'
            WHEN :scale_factor * fee_sek <= low_sek THEN 'low'
            ELSE 'in_scale'
        END AS scale
    FROM compared
),
reference AS (
    SELECT
        measured.*,
        CASE WHEN scale = 'low' THEN low_sek ELSE high_sek END AS reference_sek,
        -- with two years only, one of them is wrong: the one further from its peers, else the later, which is being read
        CASE
            WHEN other_years = 1 AND peers IS NULL THEN year > other_year
            WHEN other_years = 1 AND scale = 'high' THEN fee_sek * high_sek > peers_high_sek * peers_high_sek
            WHEN other_years = 1 AND scale = 'low' THEN fee_sek * low_sek < peers_low_sek * peers_low_sek
            ELSE true
        END AS suspected
    FROM measured
)
SELECT
    forum_id,
    year,
    CASE WHEN fee_sek < reference_sek THEN reference_sek - fee_sek ELSE fee_sek - reference_sek END AS amount_sek,
    fee_sek,
    reference_sek,
    CASE WHEN scale = 'low' THEN quotient(reference_sek, fee_sek) ELSE quotient(fee_sek, reference_sek) END AS times,
    CASE WHEN scale = 'low' THEN 'under' ELSE 'över' END AS direction_sv,
    CASE WHEN scale = 'low' THEN 'below' ELSE 'above' END AS direction_en,
    CASE
        WHEN other_years IS NOT NULL THEN 'medianen av forumets andra år'
        ELSE 'medianen av forum av samma slag och nivå'
    END AS compared_with_sv,
    CASE
        WHEN other_years IS NOT NULL THEN 'the median of its other years'
        ELSE 'the median of forums of its kind and level'
    END AS compared_with_en,
    other_years,
    peers,
    CASE
        WHEN reference_sek IS NULL THEN 'not_applicable'   -- nothing to compare with
        WHEN scale = 'in_scale' THEN 'pass'
        WHEN suspected THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM reference
