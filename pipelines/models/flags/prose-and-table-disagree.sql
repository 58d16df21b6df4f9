/*---
code: prose-and-table-disagree
version: 1
group: data
severity: info
title: { sv: Text och tabell säger olika, en: Prose and table disagree }
why:
  sv: En rapport som säger två saker om samma forum kan bara ha rätt om en av dem.
  en: A report that says two things about the same forum can be right about one of them only.
source: { document: "001", section: "2.2.1, 2.4.2, 2.7.2, 2.8.1, 2.8.8; S3" }
population: { sv: uppgifter i registret stated_figures, en: statements of the register stated_figures }
needs: [clean.stated_figure]
parameters: {}
message:
  sv: "{forum}, {measure}: texten säger {in_prose}, tabellen {in_table} ({year}, {place})"
  en: "{forum}, {measure}: the text says {in_prose}, the table {in_table} ({year}, {place})"
example:
  sv: "Texten säger att två representanter är utsedda, tabellen räknar en: flagga. Säger texten 1–2 och tabellen 2 ryms det ena i det andra."
  en: "The text says that two representatives are appointed, the table counts one: a flag. When the text says 1–2 and the table 2, the one lies within the other."
amount:
  sv: "För avgifter och övriga kostnader det minsta avståndet mellan de två uppgifterna; annars inget belopp."
  en: "For fees and other costs the smallest distance between the two statements; else no amount."
---*/
WITH stated AS (
    SELECT
        forum_id,
        year,
        measure,
        prose_value AS prose_min,
        coalesce(prose_value_max, prose_value) AS prose_max,
        table_value AS table_min,
        coalesce(table_value_max, table_value) AS table_max,
        place
    FROM clean.stated_figure
),
bound AS (
    SELECT forum_id, year, measure, 'prose' AS stands_in, prose_min AS low, prose_max AS high FROM stated
    UNION ALL
    SELECT forum_id, year, measure, 'table' AS stands_in, table_min AS low, table_max AS high FROM stated
),
-- 2.00 persons read as 2
written AS (
    SELECT
        forum_id,
        year,
        measure,
        stands_in,
        low,
        high,
        CASE WHEN CAST(low AS BIGINT) = low THEN CAST(CAST(low AS BIGINT) AS STRING) ELSE CAST(low AS STRING) END AS low_words,
        CASE WHEN CAST(high AS BIGINT) = high THEN CAST(CAST(high AS BIGINT) AS STRING) ELSE CAST(high AS STRING) END AS high_words
    FROM bound
),
side AS (
    SELECT
        forum_id,
        year,
        measure,
        stands_in,
        CASE WHEN high > low THEN low_words || '–' || high_words ELSE low_words END AS words
    FROM written
),
compared AS (
    SELECT
        stated.*,
        prose.words AS in_prose,
        in_table.words AS in_table,
        CASE
            WHEN prose_min > table_max THEN prose_min - table_max
            WHEN table_min > prose_max THEN table_min - prose_max
            WHEN prose_min IS NOT NULL AND table_min IS NOT NULL THEN CAST(0 AS DECIMAL(18,2))
        END AS apart
    FROM stated
    JOIN side AS prose
        ON prose.forum_id = stated.forum_id AND prose.year = stated.year
        AND prose.measure = stated.measure AND prose.stands_in = 'prose'
    JOIN side AS in_table
        ON in_table.forum_id = stated.forum_id AND in_table.year = stated.year
        AND in_table.measure = stated.measure AND in_table.stands_in = 'table'
)
SELECT
    forum_id,
    year,
    measure AS subject,
    CASE WHEN measure IN ('fee_sek', 'other_cost_sek') THEN apart END AS amount_sek,
    CASE measure
        WHEN 'office_participants' THEN 'deltagare från förvaltningen'
        WHEN 'politicians' THEN 'förtroendevalda'
        WHEN 'meetings' THEN 'möten per år'
        WHEN 'fee_sek' THEN 'avgift i kronor'
        ELSE 'övrig kostnad i kronor'
    END AS measure_sv,
    CASE measure
        WHEN 'office_participants' THEN 'participants from the office'
        WHEN 'politicians' THEN 'elected representatives'
        WHEN 'meetings' THEN 'meetings a year'
        WHEN 'fee_sek' THEN 'fee in SEK'
        ELSE 'other cost in SEK'
    END AS measure_en,
    in_prose,
    in_table,
    place,
    CASE
        WHEN apart IS NULL THEN 'not_applicable'   -- one of them gives no number
        WHEN apart > 0 THEN 'flag'
        ELSE 'pass'   -- the one lies within the other
    END AS outcome
FROM compared
