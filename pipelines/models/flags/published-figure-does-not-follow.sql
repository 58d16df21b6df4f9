/*---
code: published-figure-does-not-follow
version: 2
group: data
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
example:
  sv: "Rapporten uppger 2,2 mnkr i övriga kostnader. Tabellernas rader ger 2 079 000 kr, som avrundas till 2,1: flagga. Hade de gett 2 150 000 kr hade siffran stämt."
  en: "The report states 2.2 million in other costs. The lines of its tables give SEK 2,079,000, which rounds to 2.1: a flag. Had they given SEK 2,150,000 the figure would follow."
amount:
  sv: "Skillnaden i kronor mellan den publicerade siffran ({published} {unit}) och tabellernas orundade ({exact} {unit}), utan tecken; inget belopp när siffran inte är pengar."
  en: "The difference in SEK between the published figure ({published} {unit}) and the unrounded one of the tables ({exact} {unit}), without sign; no amount when the figure is not money."
---*/
WITH in_sek AS (
    SELECT
        year,
        figure,
        CASE
            WHEN unit = 'SEK' THEN exact - published
            WHEN unit = 'tkr' THEN 1000 * (exact - published)
            WHEN unit = 'mnkr' THEN 1000000 * (exact - published)
        END AS difference_sek
    FROM marts.published_figure_check
)
SELECT
    figure_check.year,
    figure_check.figure AS subject,
    CAST(
        round(CASE WHEN in_sek.difference_sek < 0 THEN -in_sek.difference_sek ELSE in_sek.difference_sek END, 2)
        AS DECIMAL(18,2)
    ) AS amount_sek,
    figure_check.label_sv,
    coalesce(figure_check.label_en, figure_check.label_sv) AS label_en,
    figure_check.published,
    figure_check.computed,
    figure_check.exact,
    CASE figure_check.unit
        WHEN 'parties' THEN 'parter'
        WHEN 'lines' THEN 'rader'
        WHEN 'forums' THEN 'forum'
        ELSE figure_check.unit
    END AS unit_sv,
    figure_check.unit AS unit_en,
    figure_check.arithmetic,
    figure_check.reading,
    figure_check.place,
    CASE
        WHEN figure_check.agrees IS NULL THEN 'not_applicable'   -- nothing to compute it from
        WHEN figure_check.agrees THEN 'pass'
        ELSE 'flag'
    END AS outcome
FROM marts.published_figure_check AS figure_check
JOIN in_sek ON in_sek.year = figure_check.year AND in_sek.figure = figure_check.figure
