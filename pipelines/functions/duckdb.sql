-- Functions that DuckDB and Spark spell or compute differently: the same names stand in spark.sql.
-- These macros are also stored in the published DuckDB file.

-- numerator / denominator rounded half up (away from zero) to two digits, exactly; NULL when the denominator is 0
CREATE MACRO quotient(numerator, denominator) AS
    CASE
        WHEN denominator <> 0 THEN CAST(
            CAST(sign(numerator) * sign(denominator) AS DECIMAL(2,0))
            * CAST(
                (CAST(200 AS HUGEINT) * CAST(abs(CAST(numerator AS DECIMAL(20,2))) * CAST(100 AS DECIMAL(3,0)) AS HUGEINT)
                    + CAST(abs(CAST(denominator AS DECIMAL(20,2))) * CAST(100 AS DECIMAL(3,0)) AS HUGEINT))
                // (CAST(2 AS HUGEINT)
                    * CAST(abs(CAST(denominator AS DECIMAL(20,2))) * CAST(100 AS DECIMAL(3,0)) AS HUGEINT))
                AS DECIMAL(20,0))
            * CAST(0.01 AS DECIMAL(3,2))
            AS DECIMAL(18,2))
    END;

-- amount rounded half up (away from zero) to a multiple of step, exactly; NULL when the step is 0
CREATE MACRO to_step(amount, step) AS
    CASE
        WHEN step <> 0 THEN CAST(
            CAST(sign(amount) AS DECIMAL(1,0))
            * CAST(
                (CAST(2 AS HUGEINT)
                    * CAST(abs(CAST(amount AS DECIMAL(26,8))) * CAST(100000000 AS DECIMAL(9,0)) AS HUGEINT)
                    + CAST(CAST(step AS DECIMAL(18,4)) * CAST(100000000 AS DECIMAL(9,0)) AS HUGEINT))
                // (CAST(2 AS HUGEINT) * CAST(CAST(step AS DECIMAL(18,4)) * CAST(100000000 AS DECIMAL(9,0)) AS HUGEINT))
                AS DECIMAL(14,0))
            * CAST(step AS DECIMAL(18,4))
            AS DECIMAL(18,4))
    END;

-- the texts that are not NULL, in binary order, joined by comma and space; NULL when there are none
CREATE MACRO text_list(item) AS string_agg(item, ', ' ORDER BY item ASC NULLS LAST);

-- whole seconds since 1970 began in UTC
CREATE MACRO epoch_seconds(moment) AS CAST(floor(epoch(moment)) AS BIGINT);
-- a * b * c / d rounded half up (away from zero) to two digits, exactly; NULL when d is 0. Multiplies first, divides once.
CREATE MACRO product_over(a, b, c, d) AS
    CASE
        WHEN d <> 0 THEN CAST(
            CAST(sign(a) * sign(b) * sign(c) * sign(d) AS DECIMAL(2,0))
            * CAST(
                (CAST(2 AS HUGEINT)
                    * CAST(abs(CAST(a AS DECIMAL(18,2))) * CAST(100 AS DECIMAL(3,0)) AS HUGEINT)
                    * CAST(abs(CAST(b AS DECIMAL(18,6))) * CAST(1000000 AS DECIMAL(7,0)) AS HUGEINT)
                    * CAST(abs(CAST(c AS DECIMAL(18,6))) * CAST(1000000 AS DECIMAL(7,0)) AS HUGEINT)
                    + CAST(1000000 AS HUGEINT)
                    * CAST(abs(CAST(d AS DECIMAL(18,6))) * CAST(1000000 AS DECIMAL(7,0)) AS HUGEINT))
                // (CAST(2000000 AS HUGEINT)
                    * CAST(abs(CAST(d AS DECIMAL(18,6))) * CAST(1000000 AS DECIMAL(7,0)) AS HUGEINT))
                AS DECIMAL(20,0))
            * CAST(0.01 AS DECIMAL(3,2))
            AS DECIMAL(18,2))
    END;

-- whole days from the one date to the other
CREATE MACRO days_between(starts, ends) AS CAST(date_diff('day', starts, ends) AS BIGINT);

-- the number that a text is, as 12 or 1,5; NULL when it is anything else
CREATE MACRO number_of(written) AS
    CASE
        WHEN regexp_matches(written, '\A[0-9]{1,6}([.,][0-9]{1,2})?\z')
            THEN CAST(replace(written, ',', '.') AS DECIMAL(18,2))
    END;

-- a number as a person writes it, without zeros that say nothing: 1720, 44.53
CREATE MACRO number_text(value) AS
    CASE
        WHEN CAST(value AS DECIMAL(18,6)) = CAST(CAST(value AS DECIMAL(18,6)) AS DECIMAL(18,0))
            THEN CAST(CAST(value AS DECIMAL(18,0)) AS VARCHAR)
        WHEN CAST(value AS DECIMAL(18,6)) = CAST(CAST(value AS DECIMAL(18,6)) AS DECIMAL(18,2))
            THEN CAST(CAST(value AS DECIMAL(18,2)) AS VARCHAR)
        WHEN CAST(value AS DECIMAL(18,6)) = CAST(CAST(value AS DECIMAL(18,6)) AS DECIMAL(18,4))
            THEN CAST(CAST(value AS DECIMAL(18,4)) AS VARCHAR)
        ELSE CAST(CAST(value AS DECIMAL(18,6)) AS VARCHAR)
    END;

-- whether a word is one of words that semicolons separate; NULL when either is
CREATE MACRO is_among(word, words) AS CASE WHEN word IS NOT NULL THEN list_contains(string_split(words, ';'), word) END;

-- those of the wanted words that are not held, both separated by semicolons, joined by comma and space; NULL when there are
-- none, or when it is not known what is held
CREATE MACRO lacking(held, wanted) AS
    CASE
        WHEN held IS NOT NULL THEN nullif(
            array_to_string(
                list_filter(
                    string_split(wanted, ';'),
                    lambda word: word <> '' AND NOT list_contains(string_split(held, ';'), word)),
                ', '),
            '')
    END;
