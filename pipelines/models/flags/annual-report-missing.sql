/*---
code: annual-report-missing
version: 2
group: duties
severity: info
title: { sv: Årsrapport saknas, en: A yearly report is missing }
why:
  sv: Årsrapporten visar vad nätverket gav; utan den kan ingen pröva om ett annat vore bättre.
  en: The yearly report shows what the network gave; without it nobody can tell whether another would serve better.
source: { document: "002", section: "Information, stycket om årsrapport och utvärdering; S14" }
population: { sv: internationella nätverk och medlemskap, en: international networks and memberships }
needs: [clean.document]
parameters:
  kinds: network;membership
  decided_by: council;board;committee;office
  report_by: "06-30"
message:
  sv: "{forum}: ingen årsrapport för {year}"
  en: "{forum}: no yearly report for {year}"
example:
  sv: "Rapporten för 2022 ska finnas senast 2023-06-30. Den enda rapporten är daterad 2023-07-01: flagga för 2022."
  en: "The report for 2022 is due by 2023-06-30. The only report is dated 2023-07-01: a flag for 2022."
---*/
WITH report AS (
    SELECT *
    FROM marts.forum_document
    WHERE kind = 'annual_report'
),
kept AS (
    SELECT relation, min(known_since) AS kept_since
    FROM report
    GROUP BY relation
),
due AS (
    SELECT
        forum.*,
        CAST(CAST(year AS STRING) || '-' || :report_by AS DATE) AS last_year_due,
        CAST(CAST(year + 1 AS STRING) || '-' || :report_by AS DATE) AS due_on
    FROM marts.forum_at_year_end AS forum
    WHERE NOT is_group AND coalesce(is_abroad, true)
        AND is_among(coalesce(kind, ''), :kinds)
),
-- a report is of the year it says it covers, else of the year that ended before it fell due
reported AS (
    SELECT
        due.forum_id,
        due.year,
        min(report.known_since) AS report_dated,
        count(report.forum_id) FILTER (
            WHERE CASE
                WHEN report.valid_from IS NOT NULL
                    THEN report.valid_from <= due.year_ends
                        AND coalesce(report.valid_to, report.valid_from) >= CAST(CAST(due.year AS STRING) || '-01-01' AS DATE)
                ELSE report.dated > due.last_year_due AND report.dated <= due.due_on
            END
        ) AS reports,
        count(report.forum_id) FILTER (WHERE report.known_since IS NULL) AS undated_reports
    FROM due
    LEFT JOIN report ON report.forum_id = due.forum_id
    GROUP BY due.forum_id, due.year
)
SELECT
    due.forum_id,
    due.year,
    due.due_on,
    due.decided_by,
    reported.reports,
    CASE
        WHEN due.takes_part IS NULL OR NOT due.takes_part OR due.is_abroad IS NULL THEN 'not_applicable'
        WHEN due.status <> 'active' THEN 'not_applicable'
        WHEN due.decided_by IS NULL OR NOT is_among(due.decided_by, :decided_by)
            THEN 'not_applicable'
        WHEN reported.reports > 0 THEN 'pass'
        WHEN due.due_on > :as_of THEN 'not_applicable'   -- not yet due
        -- no reports are registered, or not for which year
        WHEN kept.kept_since IS NULL OR kept.kept_since > due.due_on THEN 'not_applicable'
        WHEN reported.undated_reports > 0 THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM due
JOIN reported ON reported.forum_id = due.forum_id AND reported.year = due.year
LEFT JOIN kept ON kept.relation = due.relation
