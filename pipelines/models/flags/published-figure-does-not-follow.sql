/*---
code: published-figure-does-not-follow
version: 1
severity: warning
title: { sv: Publicerad siffra följer inte av tabellerna, en: A published figure does not follow from the tables }
why:
  sv: Beslut fattas på rapportens siffror; de ska gå att räkna fram ur dess egna tabeller.
  en: Decisions rest on the report's figures; they should follow from its own tables.
source: { document: "001", section: "tjänsteutlåtande; S7" }
population: { sv: publicerade siffror, en: published figures }
needs: [clean.published_figure, clean.participation]
parameters: {}
message:
  sv: "{label}: rapporten säger {published} {unit}, tabellerna ger {computed} ({year})"
  en: "{label}: the report says {published} {unit}, the tables give {computed} ({year})"
---*/
SELECT
    year,
    figure AS subject,
    label_sv,
    coalesce(label_en, label_sv) AS label_en,
    published,
    computed,
    exact,
    CASE unit WHEN 'parties' THEN 'parter' WHEN 'lines' THEN 'rader' WHEN 'forums' THEN 'forum' ELSE unit END AS unit_sv,
    unit AS unit_en,
    arithmetic,
    reading,
    place,
    CASE WHEN agrees THEN 'pass' ELSE 'flag' END AS outcome
FROM marts.published_figure_check
