/*---
code: answers-conflict
version: 1
group: data
severity: warning
title: { sv: Svar som säger emot varandra, en: Answers that conflict }
why:
  sv: När två svar om samma forum från samma enhet säger olika kan inget av dem räknas, och summorna blir för låga.
  en: When two answers about the same forum from the same unit differ, neither can be counted, and the sums are too low.
source: { document: "001", section: "1.3.1.1; S1" }
population: { sv: "forum, enhet och år med flera svar", en: "forum, unit and year with several answers" }
needs: [clean.participation]
parameters: {}
message:
  sv: "{forum}: {answers} svar från {unit} för {year} säger olika om {differs_on}"
  en: "{forum}: {answers} answers from {unit} for {year} differ on {differs_on}"
example:
  sv: "Två medarbetare på samma enhet uppger 10 000 och 12 000 kr i avgift: flagga med 2 000 kr. Uppger de samma sak räknas svaret en gång, och uppger två enheter olika är det två avgifter."
  en: "Two people of the same unit state a fee of SEK 10,000 and SEK 12,000: a flag of SEK 2,000. When they state the same, the answer counts once, and when two units differ these are two fees."
amount:
  sv: "Högsta minus lägsta uppgivna avgift ({fees_sek}) plus högsta minus lägsta övriga kostnad ({other_costs_sek})."
  en: "The highest minus the lowest declared fee ({fees_sek}) plus the highest minus the lowest other cost ({other_costs_sek})."
---*/
WITH answer AS (
    SELECT
        forum_id,
        year,
        unit_id,
        counted_per,
        office_participants_min,
        office_participants_max,
        politicians_min,
        politicians_max,
        meetings_min,
        meetings_max,
        person_hours_per_year,
        fee_sek,
        other_cost_sek,
        other_cost_status,
        coalesce(CAST(office_participants_min AS STRING), '')
            || ';' || coalesce(CAST(office_participants_max AS STRING), '')
            || ';' || coalesce(CAST(politicians_min AS STRING), '')
            || ';' || coalesce(CAST(politicians_max AS STRING), '')
            || ';' || coalesce(CAST(meetings_min AS STRING), '')
            || ';' || coalesce(CAST(meetings_max AS STRING), '')
            || ';' || coalesce(CAST(person_hours_per_year AS STRING), '')
            || ';' || coalesce(CAST(fee_sek AS STRING), '')
            || ';' || coalesce(CAST(other_cost_sek AS STRING), '')
            || ';' || counted_per || ';' || other_cost_status AS words,
        source_file || ':' || CAST(source_line AS STRING) AS source
    FROM clean.participation
),
compared AS (
    SELECT
        forum_id,
        year,
        unit_id,
        count(*) AS answers,
        min(words) <> max(words) AS not_alike,
        text_list(source) AS sources,
        text_list(CAST(fee_sek AS STRING)) AS fees_sek,
        text_list(CAST(other_cost_sek AS STRING)) AS other_costs_sek,
        min(office_participants_min) <> max(office_participants_min)
            OR min(office_participants_max) <> max(office_participants_max) AS office_differs,
        min(politicians_min) <> max(politicians_min)
            OR min(politicians_max) <> max(politicians_max)
            OR min(counted_per) <> max(counted_per) AS politicians_differ,
        min(meetings_min) <> max(meetings_min) OR min(meetings_max) <> max(meetings_max) AS meetings_differ,
        min(person_hours_per_year) <> max(person_hours_per_year) AS hours_differ,
        min(fee_sek) <> max(fee_sek) AS fee_differs,
        min(other_cost_sek) <> max(other_cost_sek) OR min(other_cost_status) <> max(other_cost_status) AS other_cost_differs,
        coalesce(max(fee_sek) - min(fee_sek), 0) + coalesce(max(other_cost_sek) - min(other_cost_sek), 0) AS apart_sek
    FROM answer
    GROUP BY forum_id, year, unit_id
    HAVING count(*) > 1
),
-- what one answer leaves open is no contradiction
known AS (
    SELECT
        compared.*,
        coalesce(office_differs, false) OR coalesce(politicians_differ, false) AS participants_differ,
        coalesce(meetings_differ, false) AS frequency_differs,
        coalesce(hours_differ, false) AS time_differs,
        coalesce(fee_differs, false) AS amount_differs,
        coalesce(other_cost_differs, false) AS cost_differs
    FROM compared
),
judged AS (
    SELECT
        known.*,
        participants_differ OR frequency_differs OR time_differs OR amount_differs OR cost_differs AS differ
    FROM known
)
SELECT
    judged.forum_id,
    judged.year,
    judged.unit_id,
    CASE WHEN judged.apart_sek > 0 THEN judged.apart_sek END AS amount_sek,
    judged.answers,
    coalesce(unit.name, judged.unit_id, 'en okänd enhet') AS unit_sv,
    coalesce(unit.name, judged.unit_id, 'a unit not known') AS unit_en,
    CASE
        WHEN NOT judged.differ THEN 'vad de lämnar öppet'
        ELSE substring(
            CASE WHEN judged.amount_differs THEN ', avgift' ELSE '' END
            || CASE WHEN judged.cost_differs THEN ', övrig kostnad' ELSE '' END
            || CASE WHEN judged.participants_differ THEN ', deltagare' ELSE '' END
            || CASE WHEN judged.frequency_differs THEN ', möten' ELSE '' END
            || CASE WHEN judged.time_differs THEN ', timmar' ELSE '' END,
            3,
            100
        )
    END AS differs_on_sv,
    CASE
        WHEN NOT judged.differ THEN 'what they leave open'
        ELSE substring(
            CASE WHEN judged.amount_differs THEN ', fee' ELSE '' END
            || CASE WHEN judged.cost_differs THEN ', other cost' ELSE '' END
            || CASE WHEN judged.participants_differ THEN ', participants' ELSE '' END
            || CASE WHEN judged.frequency_differs THEN ', meetings' ELSE '' END
            || CASE WHEN judged.time_differs THEN ', hours' ELSE '' END,
            3,
            100
        )
    END AS differs_on_en,
    judged.fees_sek,
    judged.other_costs_sek,
    judged.sources,
    CASE
        -- the answers may be of two units, and then both are right
        WHEN judged.unit_id IS NULL AND coalesce(forum_year.cost_status, 'not_mentioned') <> 'conflicting' THEN 'not_applicable'
        WHEN judged.differ THEN 'flag'
        -- one leaves open what the other states, and the sums leave out both
        WHEN forum_year.cost_status = 'conflicting' AND judged.not_alike THEN 'flag'
        ELSE 'pass'
    END AS outcome
FROM judged
LEFT JOIN marts.forum_year AS forum_year ON forum_year.forum_id = judged.forum_id AND forum_year.year = judged.year
LEFT JOIN clean.unit AS unit ON unit.unit_id = judged.unit_id
