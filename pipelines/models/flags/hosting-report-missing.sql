/*---
code: hosting-report-missing
version: 2
group: duties
severity: warning
title: { sv: Rapport efter värdskapet saknas, en: The report after hosting is missing }
why:
  sv: Efter ett värdskap ska relationen till vänorterna redovisas och analyseras samlat.
  en: After hosting, the relation to the twin cities is to be accounted for and analysed as a whole.
source: { document: "003", section: "Utvärdering och uppföljning; S15" }
population: { sv: stadens värdskap för vänortsmöten, en: the city's turns as host of twin-city meetings }
needs: [clean.role]
parameters: { host_roles: "host;värd;värdskap", report_days: 365 }
message:
  sv: "{forum}: ingen rapport efter värdskapet {year}"
  en: "{forum}: no report after hosting in {year}"
example:
  sv: "Staden var värd till och med 2021-09-05 och har ett år senare ingen rapport: flagga för 2021."
  en: "The city hosted until 2021-09-05 and a year later there is no report: a flag for 2021."
---*/
WITH calendar AS (
    SELECT DISTINCT year
    FROM marts.forum_year
),
twin_city AS (
    SELECT DISTINCT forum_id, coalesce(group_forum_id, forum_id) AS line_id
    FROM marts.forum_at_year_end
    WHERE kind = 'twin_city'
),
hosting AS (
    SELECT
        twin_city.line_id,
        CAST(substring(CAST(coalesce(role.ends, role.starts) AS STRING), 1, 4) AS BIGINT) AS year,
        min(coalesce(role.starts, role.ends)) AS hosted_from,
        max(coalesce(role.ends, role.starts)) AS hosted_until
    FROM clean.role AS role
    JOIN twin_city ON twin_city.forum_id = role.forum_id
    WHERE is_among(role.role, :host_roles) AND coalesce(role.ends, role.starts) IS NOT NULL
    GROUP BY twin_city.line_id, CAST(substring(CAST(coalesce(role.ends, role.starts) AS STRING), 1, 4) AS BIGINT)
),
next_hosting AS (
    SELECT hosting.line_id, hosting.year, min(later.hosted_from) AS next_from
    FROM hosting
    LEFT JOIN hosting AS later ON later.line_id = hosting.line_id AND later.year > hosting.year
    GROUP BY hosting.line_id, hosting.year
),
report AS (
    SELECT
        hosting.line_id,
        hosting.year,
        count(twin_city.forum_id) FILTER (
            WHERE document.dated >= hosting.hosted_from
                AND (next_hosting.next_from IS NULL OR document.dated < next_hosting.next_from)
        ) AS reports,
        count(twin_city.forum_id) FILTER (WHERE document.dated IS NULL) AS undated
    FROM hosting
    JOIN next_hosting ON next_hosting.line_id = hosting.line_id AND next_hosting.year = hosting.year
    JOIN clean.document AS document ON document.kind = 'hosting_report'
    JOIN twin_city ON twin_city.forum_id = document.forum_id AND twin_city.line_id = hosting.line_id
    GROUP BY hosting.line_id, hosting.year
)
SELECT
    hosting.line_id AS forum_id,
    hosting.year,
    hosting.hosted_from,
    hosting.hosted_until,
    coalesce(report.reports, 0) AS reports,
    CASE
        WHEN coalesce(report.reports, 0) > 0 THEN 'pass'
        WHEN CAST(hosting.hosted_until + INTERVAL '1' DAY * :report_days AS DATE) > :as_of THEN 'not_applicable'   -- not yet due
        WHEN coalesce(report.undated, 0) > 0 THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM hosting
JOIN calendar ON calendar.year = hosting.year
LEFT JOIN report ON report.line_id = hosting.line_id AND report.year = hosting.year
