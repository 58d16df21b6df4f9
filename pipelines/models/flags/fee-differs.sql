/*---
code: fee-differs
version: 1
group: money
severity: warning
title: { sv: Avgiften skiljer sig mellan enkät och huvudbok, en: The fee differs between survey and ledger }
why:
  sv: En av uppgifterna är fel, eller så är en del av avgiften bokförd på annat håll.
  en: One of the two is wrong, or a part of the fee is booked elsewhere.
source: { document: "001", section: "1.3.1.2; S5" }
population: { sv: forum med avgift i enkät eller huvudbok, en: forums with a fee in the survey or the ledger }
needs: [clean.participation, clean.payment]
parameters: { min_difference_sek: 1000.00 }
message:
  sv: "{forum}: {declared_sek} uppgivet och {paid_sek} bokfört i avgift {year}"
  en: "{forum}: {declared_sek} declared and {paid_sek} booked as fee in {year}"
example:
  sv: "Enkäten uppger 40 tkr, huvudboken visar 55 000 kr: flagga med 15 000 kr. 40 tkr mot 40 412 kr skiljer mindre än de tusental som enkäten fylls i med."
  en: "The survey states 40 thousand, the ledger shows SEK 55,000: a flag of SEK 15,000. 40 thousand against SEK 40,412 differ by less than the thousands the survey is filled in with."
amount:
  sv: "Skillnaden mellan bokförd avgift ({paid_sek}) och närmaste uppgivna ({declared_sek}), utan tecken."
  en: "The difference between the booked fee ({paid_sek}) and the nearest declared one ({declared_sek}), without sign."
---*/
WITH compared AS (
    SELECT
        forum_id,
        year,
        declared,
        paid,
        verdict,
        CASE WHEN difference < 0 THEN -difference ELSE difference END AS apart_sek
    FROM marts.reconciliation
    WHERE measure = 'fee_sek' AND (declared > 0 OR paid > 0)
)
SELECT
    forum_id,
    year,
    apart_sek AS amount_sek,
    declared AS declared_sek,
    paid AS paid_sek,
    verdict,
    CASE
        WHEN verdict IN ('agrees', 'paid_other_year') THEN 'pass'
        WHEN verdict <> 'differs' OR apart_sek IS NULL THEN 'not_applicable'   -- only one of the two is known
        WHEN coalesce(declared, 0) = 0 THEN 'excluded'   -- paid-undeclared tells of it
        WHEN apart_sek < :min_difference_sek THEN 'excluded'
        ELSE 'flag'
    END AS outcome
FROM compared
