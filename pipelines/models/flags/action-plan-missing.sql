/*---
code: action-plan-missing
version: 2
group: duties
severity: warning
title: { sv: Handlingsplan saknas eller är för gammal, en: An action plan is missing or out of date }
why:
  sv: Handlingsplanen uppdateras varje år; utan den vet ingen vad deltagandet ska ge eller hur politiken får veta det.
  en: The action plan is updated every year; without it nobody knows what taking part is to give, or how the politicians are told.
source: { document: "000, 002", section: "000 §5.3 Arbetssätt; 002 Information (planernas delar, årlig uppdatering); S12" }
population:
  sv: internationella forum, partnerstäder och vänorter
  en: international forums, partner cities and twin cities
needs: [clean.document]
parameters:
  relations: city;network;project
  decided_by: council;board;committee;office
  max_age_years: 1
  required_parts: purpose;priorities;activities;feedback;political_checkin
message:
  sv: "{forum}: {finding} {year}"
  en: "{forum}: {finding} in {year}"
example:
  sv: "Planen antogs 2021-06-01 och gällde ett år; vid utgången av 2022 är den för gammal: flagga. En plan från december som gäller året efter är ny det året."
  en: "The plan was adopted on 2021-06-01 for one year; at the end of 2022 it is out of date: a flag. A plan of December that holds for the year after is new that year."
---*/
WITH plan AS (
    SELECT *
    FROM marts.forum_document
    WHERE kind = 'action_plan'
),
-- a register without any such plan says nothing of those that are missing
kept AS (
    SELECT relation, min(known_since) AS kept_since
    FROM plan
    GROUP BY relation
),
plan_year AS (
    SELECT
        forum.forum_id,
        forum.year,
        plan.runs_from,
        plan.valid_to,
        plan.parts,
        plan.reference,
        row_number() OVER (
            PARTITION BY forum.forum_id, forum.year
            ORDER BY plan.runs_from DESC NULLS LAST, plan.valid_to DESC NULLS FIRST,
                plan.written_for_forum_id ASC NULLS LAST, plan.reference ASC NULLS LAST
        ) AS newest
    FROM marts.forum_at_year_end AS forum
    JOIN plan ON plan.forum_id = forum.forum_id AND (plan.runs_from IS NULL OR plan.runs_from <= forum.year_ends)
),
judged AS (
    SELECT
        forum.*,
        kept.kept_since,
        plan_year.forum_id IS NOT NULL AS has_plan,
        plan_year.runs_from,
        plan_year.valid_to,
        plan_year.parts,
        lacking(replace(plan_year.parts, ',', ';'), :required_parts) AS missing_parts,
        plan_year.valid_to < forum.year_ends
            OR plan_year.runs_from < CAST(CAST(forum.year - :max_age_years AS STRING) || '-12-31' AS DATE) AS is_old
    FROM marts.forum_at_year_end AS forum
    LEFT JOIN kept ON kept.relation = forum.relation
    LEFT JOIN plan_year
        ON plan_year.forum_id = forum.forum_id AND plan_year.year = forum.year AND plan_year.newest = 1
    WHERE NOT forum.is_group AND coalesce(forum.is_abroad, true)
        AND is_among(forum.relation, :relations)
)
SELECT
    forum_id,
    year,
    runs_from AS plan_from,
    valid_to,
    parts,
    missing_parts,
    CASE
        WHEN NOT has_plan THEN 'ingen handlingsplan i registret'
        WHEN is_old THEN 'handlingsplanen är för gammal'
        ELSE 'handlingsplanen saknar delarna ' || coalesce(missing_parts, '')
    END AS finding_sv,
    CASE
        WHEN NOT has_plan THEN 'no action plan in the register'
        WHEN is_old THEN 'the action plan is out of date'
        ELSE 'the action plan lacks the parts ' || coalesce(missing_parts, '')
    END AS finding_en,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part OR is_abroad IS NULL THEN 'not_applicable'
        WHEN NOT is_over THEN 'not_applicable'   -- the plan of the year may still come
        WHEN status <> 'active' THEN 'not_applicable'   -- where nothing is done there is nothing to plan
        -- who decided tells whether the duty holds; relations to cities always have it
        WHEN relation <> 'city' AND (decided_by IS NULL OR NOT is_among(decided_by, :decided_by))
            THEN 'not_applicable'
        WHEN NOT has_plan AND (kept_since IS NULL OR kept_since > year_ends) THEN 'not_applicable'
        WHEN NOT has_plan OR is_old OR missing_parts IS NOT NULL THEN 'flag'
        WHEN runs_from IS NULL AND valid_to IS NULL THEN 'not_applicable'   -- of unknown age
        WHEN :required_parts <> '' AND parts IS NULL THEN 'not_applicable'
        ELSE 'pass'
    END AS outcome
FROM judged
