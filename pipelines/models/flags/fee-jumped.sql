/*---
code: fee-jumped
version: 1
group: money
severity: info
title: { sv: Avgiften har ändrats kraftigt, en: The fee has jumped }
why:
  sv: En avgift som ändras kraftigt bör vara beslutad och känd före budgeten.
  en: A fee that changes much should be decided and known before the budget.
source: { document: "001", section: "yttrande; S10" }
population: { sv: forum med avgift under året, en: forums with a fee in the year }
needs: []
parameters: { min_change_pct: 50.00, min_change_sek: 10000.00, scale_factor: 500 }
message:
  sv: "{forum}: avgiften gick från {fee_before_sek} till {fee_sek} {year} ({fee_change_pct} %)"
  en: "{forum}: the fee went from {fee_before_sek} to {fee_sek} in {year} ({fee_change_pct} %)"
example:
  sv: "Från 40 000 kr till 60 000 kr: 50 procent och 20 000 kr, båda minst gränserna, alltså flagga med 20 000 kr. Från 2 000 kr till 4 000 kr är 100 procent men för lite pengar."
  en: "From SEK 40,000 to SEK 60,000: 50 per cent and SEK 20,000, both at least the limits, so a flag of SEK 20,000. From SEK 2,000 to SEK 4,000 is 100 per cent but too little money."
amount:
  sv: "Skillnaden mellan årets avgift ({fee_sek}) och förra årets ({fee_before_sek}), utan tecken. Jämförs bara på samma underlag: huvudbok mot huvudbok, enkät mot enkät."
  en: "The difference between the fee of the year ({fee_sek}) and of the year before ({fee_before_sek}), without sign. Compared only on the same basis: ledger with ledger, survey with survey."
---*/
WITH compared AS (
    SELECT
        now.forum_id,
        now.year,
        now.fee_sek,
        before.fee_sek AS fee_before_sek,
        now.fee_change_pct,
        now.fee_basis,
        before.fee_basis AS fee_basis_before,
        CASE WHEN now.fee_change_pct < 0 THEN -now.fee_change_pct ELSE now.fee_change_pct END AS change_pct,
        CASE
            WHEN now.fee_sek < before.fee_sek THEN before.fee_sek - now.fee_sek
            ELSE now.fee_sek - before.fee_sek
        END AS change_sek
    FROM marts.forum_year AS now
    LEFT JOIN marts.forum_year AS before ON before.forum_id = now.forum_id AND before.year = now.year - 1
    WHERE now.fee_sek > 0
)
SELECT
    compared.forum_id,
    compared.year,
    compared.change_sek AS amount_sek,
    compared.fee_sek,
    compared.fee_before_sek,
    compared.fee_change_pct,
    compared.fee_basis,
    CASE
        WHEN compared.change_pct IS NULL OR compared.change_sek IS NULL THEN 'not_applicable'
        WHEN compared.fee_basis <> compared.fee_basis_before THEN 'not_applicable'
        -- a missing answer is no lower fee
        WHEN compared.fee_basis = 'survey' AND (NOT response.enough OR NOT response_before.enough) THEN 'not_applicable'
        WHEN compared.change_pct < :min_change_pct OR compared.change_sek < :min_change_sek THEN 'pass'
        -- fee-out-of-scale tells of it
        WHEN compared.fee_sek >= :scale_factor * compared.fee_before_sek THEN 'excluded'
        WHEN compared.fee_before_sek >= :scale_factor * compared.fee_sek THEN 'excluded'
        ELSE 'flag'
    END AS outcome
FROM compared
LEFT JOIN marts.response_year AS response ON response.year = compared.year
LEFT JOIN marts.response_year AS response_before ON response_before.year = compared.year - 1
