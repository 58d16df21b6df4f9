/*---
code: trip-without-decision
version: 1
group: duties
severity: warning
title: { sv: Utlandsresa utan beslut, en: A trip abroad without a decision }
why:
  sv: Varje resa utanför landet ska beslutas på delegation innan den görs.
  en: Every trip abroad is to be decided on delegation before it is made.
source: { document: "002", section: "Information, stycket om resor och delegationsbeslut; S13" }
population: { sv: resor utanför landet, en: trips abroad }
needs: [clean.trip, clean.document]
parameters: { home_country: SE }
message:
  sv: "Resan till {destination} {starts}: {finding} ({year})"
  en: "The trip to {destination} on {starts}: {finding} ({year})"
example:
  sv: "Resan börjar 2023-05-10 och beslutet är daterat 2023-05-11: flagga. Ett beslut samma dag räcker."
  en: "The trip starts on 2023-05-10 and the decision is dated 2023-05-11: a flag. A decision on the same day will do."
---*/
SELECT
    forum_id,
    unit_id,
    trip_id AS subject,
    year,
    destination,
    starts,
    persons,
    decided_on,
    CASE WHEN decisions = 0 THEN 'inget beslut i registret' ELSE 'beslutet kom efter att resan börjat' END AS finding_sv,
    CASE WHEN decisions = 0 THEN 'no decision in the register' ELSE 'the decision came after it had begun' END
        AS finding_en,
    CASE
        WHEN country IS NULL THEN 'not_applicable'   -- perhaps not abroad
        WHEN decided_on <= starts THEN 'pass'
        WHEN undated_decisions > 0 OR (decisions > 0 AND starts IS NULL) THEN 'not_applicable'
        WHEN decisions = 0 AND decisions_of_any_trip > 0 THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM marts.trip_record
WHERE coalesce(country, '') <> :home_country
