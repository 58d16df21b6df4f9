/*---
code: role-past-end
version: 3
group: duties
severity: info
title: { sv: Uppdraget har löpt ut, en: A role is past its end }
why:
  sv: När tiden för ett uppdrag har gått ut behöver någon utses på nytt, eller platsen lämnas.
  en: When the time of a role is over somebody has to be appointed again, or the seat be left.
source: { document: "002", section: "Inriktning 2023 (uppdrag och till när); S14" }
population: { sv: uppdrag i forum, en: roles in forums }
needs: [clean.role]
parameters: { years_shown: 1, host_roles: "host;värd;värdskap" }
message:
  sv: "{forum}: uppdraget ”{role}” löpte ut {ends} utan att ett nytt finns ({year})"
  en: "{forum}: the role \"{role}\" ended on {ends} and there is no new one ({year})"
example:
  sv: "Ordförandeskapet gällde till 2023-06-30 och inget nytt är registrerat vid årets slut: flagga för 2023."
  en: "The chair was held until 2023-06-30 and no new term is registered at the end of the year: a flag for 2023."
---*/
WITH role_year AS (
    SELECT
        forum.forum_id,
        forum.year,
        forum.takes_part,
        forum.judged_on,
        role.role,
        role.body,
        max(role.ends) AS ends,
        count(*) FILTER (WHERE role.ends IS NULL) AS open_ended
    FROM marts.forum_at_year_end AS forum
    JOIN clean.role AS role
        ON role.forum_id = forum.forum_id AND (role.starts IS NULL OR role.starts <= forum.judged_on)
    GROUP BY forum.forum_id, forum.year, forum.takes_part, forum.judged_on, role.role, role.body
)
SELECT
    forum_id,
    year,
    role || '/' || body AS subject,
    role,
    body,
    ends,
    CASE
        WHEN takes_part IS NULL OR NOT takes_part THEN 'not_applicable'
        -- a turn as host is over when it is over: hosting-turn-missed tells of the next
        WHEN is_among(role, :host_roles) THEN 'not_applicable'
        WHEN open_ended > 0 THEN 'not_applicable'   -- its end is not known
        WHEN ends >= judged_on THEN 'pass'
        -- the finding of earlier years: told when it ended, not for ever
        WHEN ends < CAST(CAST(year - :years_shown AS STRING) || '-12-31' AS DATE) THEN 'excluded'
        ELSE 'flag'
    END AS outcome
FROM role_year
