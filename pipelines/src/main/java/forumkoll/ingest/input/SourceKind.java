package forumkoll.ingest.input;

/** What a source file is, told by the folder it lies in. */
public enum SourceKind {
    SURVEY,
    LEDGER,
    MEETING,
    REGISTER;

    /** The word used in tables and messages. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
