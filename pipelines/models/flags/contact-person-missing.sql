/*---
code: contact-person-missing
version: 2
group: duties
severity: info
title: { sv: Internationell kontaktperson saknas, en: No international contact person }
why:
  sv: Varje förvaltning och bolag ska ha en kontaktperson som kan företräda den i internationella frågor.
  en: Every administration and company is to have a contact who can speak for it in international matters.
source: { document: "004", section: "Arbetssätt och ansvarsfördelning, stycket om kontaktperson; S18" }
population: { sv: förvaltningar och bolag, en: administrations and companies }
needs: [clean.contact]
parameters: { scopes: committee;company, functions: "" }
message:
  sv: "{unit}: ingen kontaktperson vid utgången av {year}"
  en: "{unit}: no contact person at the end of {year}"
example:
  sv: "Kontaktpersonens uppdrag tog slut 2023-12-30 och ingen ny finns: flagga för 2023. En avdelning räknas till sin förvaltning, vars kontaktperson räcker."
  en: "The contact's time ended on 2023-12-30 and there is no new one: a flag for 2023. A department belongs to its administration, whose contact will do."
---*/
WITH calendar AS (
    SELECT DISTINCT year, judged_on
    FROM marts.forum_at_year_end
),
unit_year AS (
    SELECT
        unit.unit_id,
        unit.parent_unit_id,
        unit.scope,
        calendar.year,
        calendar.judged_on
    FROM clean.unit AS unit
    CROSS JOIN calendar
    WHERE (unit.valid_from IS NULL OR unit.valid_from <= calendar.judged_on)
        AND (unit.valid_to IS NULL OR unit.valid_to >= calendar.judged_on)
        AND (unit.scope IS NULL OR is_among(unit.scope, :scopes))
),
held AS (
    SELECT
        unit_year.unit_id,
        unit_year.year,
        count(*) AS contacts,
        count(*) FILTER (WHERE contact.ends IS NULL OR contact.ends >= unit_year.judged_on) AS contacts_now
    FROM unit_year
    JOIN clean.contact AS contact
        ON (contact.unit_id = unit_year.unit_id OR contact.unit_id = unit_year.parent_unit_id)
        AND (contact.starts IS NULL OR contact.starts <= unit_year.judged_on)
        AND (:functions = '' OR is_among(contact.function, :functions))
    GROUP BY unit_year.unit_id, unit_year.year
)
SELECT
    unit_year.unit_id,
    unit_year.year,
    unit_year.scope,
    coalesce(held.contacts, 0) AS contacts_registered,
    CASE
        WHEN coalesce(held.contacts_now, 0) > 0 THEN 'pass'
        WHEN unit_year.scope IS NULL THEN 'not_applicable'   -- perhaps no administration
        ELSE 'flag'
    END AS outcome
FROM unit_year
LEFT JOIN held ON held.unit_id = unit_year.unit_id AND held.year = unit_year.year
