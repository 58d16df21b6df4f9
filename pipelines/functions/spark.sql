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
