/*---
code: attended-undeclared
version: 2
group: money
severity: warning
title: { sv: Deltagande som inte är uppgivet, en: Attended but not declared }
why:
  sv: Staden deltar i ett forum som enkäten inte nämner; inventeringen och kostnaden är ofullständiga.
  en: The city takes part in a forum that the survey does not mention; the inventory and the cost are incomplete.
source: { document: "001", section: "1.3.1.1; S1, S3" }
population: { sv: forum med deltagande i loggarna, en: forums with participation in the logs }
needs: [clean.participation, clean.meeting]
parameters: {}
message:
  sv: "{forum}: {attendances} deltaganden i loggarna {year}, men inte nämnt i enkäten"
  en: "{forum}: {attendances} attendances in the logs of {year}, but not mentioned in the survey"
example:
  sv: "Två personer från en enhet som har svarat på enkäten var på tre möten, men inget svar nämner forumet: flagga. Har enheten inte svarat är det inte känt."
  en: "Two people of a unit that answered the survey were at three meetings, but no answer mentions the forum: a flag. When the unit has not answered, it is not known."
amount:
  sv: "Forumets kända kostnad för året, som saknas i enkäten."
  en: "The known cost of the forum in the year, which the survey lacks."
---*/
WITH surveyed AS (
    SELECT DISTINCT year
    FROM clean.participation
),
-- a group's answer speaks for its members
declared AS (
    SELECT forum_id, year
    FROM clean.participation
    UNION
    SELECT member.forum_id, participation.year
    FROM clean.forum AS member
    JOIN clean.participation AS participation ON participation.forum_id = member.parent_forum_id
),
attending AS (
    SELECT DISTINCT meeting.forum_id, meeting.year, coalesce(attendance.unit_id, 'unknown') AS unit_id
    FROM clean.attendance AS attendance
    JOIN clean.meeting AS meeting ON meeting.meeting_id = attendance.meeting_id
    WHERE attendance.body <> 'external' AND meeting.status = 'held' AND meeting.forum_id IS NOT NULL
),
answer_of_attending AS (
    SELECT
        attending.forum_id,
        attending.year,
        count(unit_answered.unit_id) AS answers,
        count(*) FILTER (WHERE attending.unit_id = 'unknown') AS units_not_known
    FROM attending
    LEFT JOIN marts.unit_answered AS unit_answered
        ON unit_answered.unit_id = attending.unit_id AND unit_answered.year = attending.year
    GROUP BY attending.forum_id, attending.year
)
SELECT
    forum_year.forum_id,
    forum_year.year,
    CASE WHEN forum_year.total_cost_sek >= 0 THEN forum_year.total_cost_sek END AS amount_sek,
    forum_year.attendances,
    forum_year.people,
    forum_year.meetings_attended,
    forum_year.attended_hours,
    response.asked,
    response.answered,
    CASE
        WHEN declared.forum_id IS NOT NULL THEN 'pass'
        WHEN surveyed.year IS NULL OR NOT response.enough THEN 'not_applicable'
        WHEN unit_answer.answers > 0 THEN 'flag'
        WHEN unit_answer.units_not_known > 0 AND response.enough THEN 'flag'
        ELSE 'not_applicable'   -- those who attended belong to units that have not answered
    END AS outcome
FROM marts.forum_year AS forum_year
LEFT JOIN declared ON declared.forum_id = forum_year.forum_id AND declared.year = forum_year.year
LEFT JOIN surveyed ON surveyed.year = forum_year.year
LEFT JOIN marts.response_year AS response ON response.year = forum_year.year
LEFT JOIN answer_of_attending AS unit_answer
    ON unit_answer.forum_id = forum_year.forum_id AND unit_answer.year = forum_year.year
WHERE forum_year.attendances > 0
