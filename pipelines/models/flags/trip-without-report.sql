/*---
code: trip-without-report
version: 1
group: duties
severity: warning
title: { sv: Utlandsresa utan reserapport, en: A trip abroad without a report }
why:
  sv: En skriftlig rapport efter resan gör att fler än de som reste får nytta av den.
  en: A written report after the trip lets more than the travellers gain from it.
source: { document: "002", section: "Information, stycket om skriftlig reserapport; S13" }
population: { sv: resor utanför landet, en: trips abroad }
needs: [clean.trip, clean.document]
parameters: { home_country: SE, report_days: 90 }
message:
  sv: "Resan till {destination}, hemma {ends}: ingen reserapport i registret ({year})"
  en: "The trip to {destination}, back on {ends}: no travel report in the register ({year})"
example:
  sv: "Resan slutade 2023-05-12 och 90 dagar senare finns ingen rapport: flagga. Före dess är det för tidigt att säga."
  en: "The trip ended on 2023-05-12 and 90 days later there is no report: a flag. Before that it is too early to tell."
---*/
SELECT
    forum_id,
    unit_id,
    trip_id AS subject,
    year,
    destination,
    starts,
    back_on AS ends,
    persons,
    CASE
        WHEN country IS NULL THEN 'not_applicable'   -- perhaps not abroad
        WHEN reports > 0 THEN 'pass'
        WHEN CAST(back_on + INTERVAL '1' DAY * :report_days AS DATE) > :as_of THEN 'not_applicable'   -- not yet due
        WHEN reports_of_any_trip > 0 THEN 'not_applicable'
        ELSE 'flag'
    END AS outcome
FROM marts.trip_record
WHERE coalesce(country, '') <> :home_country
