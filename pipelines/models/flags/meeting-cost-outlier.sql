/*---
code: meeting-cost-outlier
version: 1
group: money
severity: info
title: { sv: Möten som kostar mycket mer än andras, en: Meetings that cost far more than others' }
why:
  sv: Ett forum vars möten kostar långt mer än likartade forums bör kunna motivera det.
  en: A forum whose meetings cost far more than those of similar forums should be able to justify it.
source: { document: "001", section: "1.3.1.2; S5" }
population: { sv: nämnda forum av känt slag, en: forums mentioned and of a known kind }
needs: []
parameters: { min_peers: 8, fence_iqr: 3.00, min_excess_sek: 1000.00 }
message:
  sv: "{forum}: {cost_per_meeting_sek} per möte {year}, över gränsen {fence_sek} för {forums_of_kind} forum av samma slag"
  en: "{forum}: {cost_per_meeting_sek} per meeting in {year}, above the fence of {fence_sek} for {forums_of_kind} forums of its kind"
example:
  sv: "Bland tolv nätverk kostar mötena 2 000 kr i nedre och 5 000 kr i övre kvartilen. Gränsen är 5 000 + 3 × 3 000 = 14 000 kr; 14 001 kr är över, men skillnaden måste också vara minst 1 000 kr: vid 15 000 kr flagga."
  en: "Among twelve networks a meeting costs SEK 2,000 at the lower and SEK 5,000 at the upper quartile. The fence is 5,000 + 3 × 3,000 = SEK 14,000; 14,001 is above it, but the excess must also be at least SEK 1,000: at SEK 15,000 a flag."
amount:
  sv: "Den del av årskostnaden som ligger över gränsen: {total_cost_sek} × ({cost_per_meeting_sek} − {fence_sek}) / {cost_per_meeting_sek}. Gränsen är övre kvartilen ({upper_quartile_sek}) plus fence_iqr gånger avståndet till den nedre ({lower_quartile_sek})."
  en: "The part of the year's cost above the fence: {total_cost_sek} × ({cost_per_meeting_sek} − {fence_sek}) / {cost_per_meeting_sek}. The fence is the upper quartile ({upper_quartile_sek}) plus fence_iqr times its distance from the lower ({lower_quartile_sek})."
---*/
WITH member AS (
    SELECT
        forum_year.forum_id,
        forum_year.year,
        forum.kind,
        forum_year.cost_basis,
        forum_year.total_cost_sek,
        forum_year.cost_per_meeting_sek
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    WHERE forum_year.mentioned AND forum.kind IS NOT NULL
),
-- modelled and reported costs are not compared with each other
ranked AS (
    SELECT
        kind,
        year,
        cost_basis,
        cost_per_meeting_sek,
        row_number() OVER (
            PARTITION BY kind, year, cost_basis ORDER BY cost_per_meeting_sek ASC NULLS LAST, forum_id ASC NULLS LAST
        ) AS place,
        count(*) OVER (PARTITION BY kind, year, cost_basis) AS forums
    FROM member
    WHERE cost_per_meeting_sek IS NOT NULL
),
-- quartiles by nearest rank: figures that stand in the data, so they are exact
quartile AS (
    SELECT
        kind,
        year,
        cost_basis,
        max(forums) AS forums,
        max(CASE WHEN 4 * place >= forums AND 4 * (place - 1) < forums THEN cost_per_meeting_sek END) AS lower_sek,
        max(CASE WHEN 4 * place >= 3 * forums AND 4 * (place - 1) < 3 * forums THEN cost_per_meeting_sek END) AS upper_sek
    FROM ranked
    GROUP BY kind, year, cost_basis
),
fenced AS (
    SELECT
        member.*,
        quartile.forums,
        quartile.lower_sek,
        quartile.upper_sek,
        CAST(
            round(quartile.upper_sek + :fence_iqr * (quartile.upper_sek - quartile.lower_sek), 2) AS DECIMAL(18,2)
        ) AS fence_sek
    FROM member
    LEFT JOIN quartile
        ON quartile.kind = member.kind AND quartile.year = member.year AND quartile.cost_basis = member.cost_basis
)
SELECT
    forum_id,
    year,
    CASE
        WHEN cost_per_meeting_sek > fence_sek
            THEN quotient(
                CAST(round(total_cost_sek * (cost_per_meeting_sek - fence_sek), 2) AS DECIMAL(18,2)),
                cost_per_meeting_sek
            )
    END AS amount_sek,
    cost_per_meeting_sek,
    total_cost_sek,
    forums AS forums_of_kind,
    lower_sek AS lower_quartile_sek,
    upper_sek AS upper_quartile_sek,
    fence_sek,
    kind,
    cost_basis,
    CASE
        WHEN cost_per_meeting_sek IS NULL THEN 'not_applicable'
        WHEN forums < :min_peers THEN 'not_applicable'   -- too few to say what is usual
        WHEN cost_per_meeting_sek <= fence_sek THEN 'pass'
        WHEN cost_per_meeting_sek - fence_sek < :min_excess_sek THEN 'excluded'
        ELSE 'flag'
    END AS outcome
FROM fenced
