package forumkoll.ingest;

/** What stands before the decimals of a number; the other of the two can then only group thousands. */
public enum DecimalMark {
    COMMA(','),
    POINT('.');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    public DecimalMark other() {
        return this == COMMA ? POINT : COMMA;
    }
}
