/*---
code: hosting-turn-missed
version: 2
group: duties
severity: warning
title: { sv: Stadens tur som värd uteblev, en: The city missed its turn as host }
why:
  sv: Värdskapet för vänortsmötet går runt; staden ska vara värd vart åttonde år.
  en: The twin cities take turns as hosts; the city is to host every eighth year.
source: { document: "003", section: "Inriktning och ansvar, stycket om roterande värdskap; S15" }
population: { sv: "vänorter, eller grupprader för dem", en: "twin cities, or the group lines that stand for them" }
needs: [clean.role]
parameters: { every_years: 8, host_roles: "host;värd;värdskap", first_turn_year: 0 }
message:
  sv: "{forum}: staden var senast värd {last_hosted} och skulle ha varit det {due_year} ({year})"
  en: "{forum}: the city last hosted in {last_hosted} and was to host in {due_year} ({year})"
example:
  sv: "Staden var värd 2014. Nästa tur är 2022; blir den inte av är det en flagga för 2022 och tills staden är värd."
  en: "The city hosted in 2014. Its next turn is 2022; when it does not come about there is a flag for 2022 and until the city hosts."
---*/
WITH line AS (
    SELECT *
    FROM marts.forum_at_year_end
    WHERE kind = 'twin_city' AND group_forum_id IS NULL
),
of_line AS (
    SELECT DISTINCT coalesce(group_forum_id, forum_id) AS line_id, forum_id
    FROM marts.forum_at_year_end
    WHERE kind = 'twin_city'
),
hosting AS (
    SELECT
        of_line.line_id,
        CAST(substring(CAST(coalesce(role.starts, role.ends) AS STRING), 1, 4) AS BIGINT) AS year
    FROM clean.role AS role
    JOIN of_line ON of_line.forum_id = role.forum_id
    WHERE is_among(role.role, :host_roles) AND coalesce(role.starts, role.ends) IS NOT NULL
    UNION
    -- who writes a report of hosting has hosted
    SELECT
        of_line.line_id,
        CAST(substring(CAST(coalesce(document.valid_from, document.dated) AS STRING), 1, 4) AS BIGINT) AS year
    FROM clean.document AS document
    JOIN of_line ON of_line.forum_id = document.forum_id
    WHERE document.kind = 'hosting_report' AND coalesce(document.valid_from, document.dated) IS NOT NULL
),
last_hosting AS (
    SELECT line.forum_id, line.year, max(hosting.year) AS last_hosted
    FROM line
    LEFT JOIN hosting ON hosting.line_id = line.forum_id AND hosting.year <= line.year
    GROUP BY line.forum_id, line.year
),
turn AS (
    SELECT
        line.*,
        last_hosting.last_hosted,
        CASE
            WHEN last_hosting.last_hosted IS NOT NULL THEN last_hosting.last_hosted + :every_years
            WHEN :first_turn_year > 0 THEN :first_turn_year
        END AS due_year
    FROM line
    JOIN last_hosting ON last_hosting.forum_id = line.forum_id AND last_hosting.year = line.year
)
SELECT
    forum_id,
    year,
    CAST(last_hosted AS STRING) AS last_hosted,
    CAST(due_year AS STRING) AS due_year,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part OR status IN ('inactive', 'ended') THEN 'not_applicable'
        WHEN due_year IS NULL THEN 'not_applicable'   -- nobody has told when the city last hosted
        WHEN year < due_year THEN 'pass'
        WHEN NOT is_over AND year = due_year THEN 'not_applicable'   -- may still host
        ELSE 'flag'
    END AS outcome
FROM turn
