package forumkoll.table;

/** The types a column may have. There is no floating point: money and measures are exact. */
public enum ColumnType {
    STRING,
    /** 64 bits. */
    INTEGER,
    /** 18 digits, the scale is the column's. */
    DECIMAL,
    BOOLEAN,
    DATE,
    /** An instant in UTC, microseconds. */
    TIMESTAMP;

    /** Digits of every decimal: the most that fits 64 bits. */
    public static final int PRECISION = 18;
}
