-- Functions that DuckDB and Spark spell or compute differently: the same names stand in duckdb.sql.
-- text_list is an aggregate, which Spark takes only from Java: forumkoll.engine.TextList.

-- numerator / denominator rounded half up (away from zero) to two digits, exactly; NULL when the denominator is 0
CREATE OR REPLACE TEMPORARY FUNCTION quotient(numerator DECIMAL(18,2), denominator DECIMAL(18,2))
RETURNS DECIMAL(18,2)
RETURN CASE
        WHEN denominator <> 0 THEN CAST(
            CAST(sign(numerator) * sign(denominator) AS DECIMAL(2,0))
            * CAST(
                (200 * CAST(abs(numerator) * 100 AS DECIMAL(20,0)) + CAST(abs(denominator) * 100 AS DECIMAL(20,0)))
                div (2 * CAST(abs(denominator) * 100 AS DECIMAL(20,0)))
                AS DECIMAL(20,0))
            * CAST(0.01 AS DECIMAL(3,2))
            AS DECIMAL(18,2))
    END;

-- amount rounded half up (away from zero) to a multiple of step, exactly; NULL when the step is 0
CREATE OR REPLACE TEMPORARY FUNCTION to_step(amount DECIMAL(26,8), step DECIMAL(18,4))
RETURNS DECIMAL(18,4)
RETURN CASE
        WHEN step <> 0 THEN CAST(
            CAST(sign(amount) AS DECIMAL(1,0))
            * CAST(
                (2 * CAST(abs(amount) * 100000000 AS DECIMAL(36,0)) + CAST(step * 100000000 AS DECIMAL(36,0)))
                div (2 * CAST(step * 100000000 AS DECIMAL(36,0)))
                AS DECIMAL(14,0))
            * step
            AS DECIMAL(18,4))
    END;

-- whole seconds since 1970 began in UTC
CREATE OR REPLACE TEMPORARY FUNCTION epoch_seconds(moment TIMESTAMP)
RETURNS BIGINT
RETURN unix_seconds(moment);
-- a * b * c / d rounded half up (away from zero) to two digits, exactly; NULL when d is 0. Multiplies first, divides once.
CREATE OR REPLACE TEMPORARY FUNCTION product_over(a DECIMAL(18,2), b DECIMAL(18,6), c DECIMAL(18,6), d DECIMAL(18,6))
RETURNS DECIMAL(18,2)
RETURN CASE
        WHEN d <> 0 THEN CAST(
            CAST(sign(a) * sign(b) * sign(c) * sign(d) AS DECIMAL(2,0))
            * CAST(
                (2 * (CAST(abs(a) * 100 AS DECIMAL(18,0))
                        * CAST(abs(b) * 1000000 AS DECIMAL(18,0))
                        * CAST(abs(c) * 1000000 AS DECIMAL(18,0)))
                    + 1000000 * CAST(abs(d) * 1000000 AS DECIMAL(18,0)))
                div (2000000 * CAST(abs(d) * 1000000 AS DECIMAL(18,0)))
                AS DECIMAL(20,0))
            * CAST(0.01 AS DECIMAL(3,2))
            AS DECIMAL(18,2))
    END;

-- whole days from the one date to the other
CREATE OR REPLACE TEMPORARY FUNCTION days_between(starts DATE, ends DATE)
RETURNS BIGINT
RETURN CAST(datediff(ends, starts) AS BIGINT);

-- the number that a text is, as 12 or 1,5; NULL when it is anything else
CREATE OR REPLACE TEMPORARY FUNCTION number_of(written STRING)
RETURNS DECIMAL(18,2)
RETURN CASE
        WHEN written RLIKE '\A[0-9]{1,6}([.,][0-9]{1,2})?\z' THEN CAST(replace(written, ',', '.') AS DECIMAL(18,2))
    END;

-- a number as a person writes it, without zeros that say nothing: 1720, 44.53
CREATE OR REPLACE TEMPORARY FUNCTION number_text(value DECIMAL(18,6))
RETURNS STRING
RETURN CASE
        WHEN value = CAST(value AS DECIMAL(18,0)) THEN CAST(CAST(value AS DECIMAL(18,0)) AS STRING)
        WHEN value = CAST(value AS DECIMAL(18,2)) THEN CAST(CAST(value AS DECIMAL(18,2)) AS STRING)
        WHEN value = CAST(value AS DECIMAL(18,4)) THEN CAST(CAST(value AS DECIMAL(18,4)) AS STRING)
        ELSE CAST(value AS STRING)
    END;

-- whether a word is one of words that semicolons separate; NULL when either is
CREATE OR REPLACE TEMPORARY FUNCTION is_among(word STRING, words STRING)
RETURNS BOOLEAN
RETURN array_contains(split(words, ';'), word);

-- those of the wanted words that are not held, both separated by semicolons, joined by comma and space; NULL when there are
-- none, or when it is not known what is held
CREATE OR REPLACE TEMPORARY FUNCTION lacking(held STRING, wanted STRING)
RETURNS STRING
RETURN CASE
        WHEN held IS NOT NULL THEN nullif(
            array_join(
                filter(split(wanted, ';'), word -> word <> '' AND NOT array_contains(split(held, ';'), word)),
                ', '),
            '')
    END;
