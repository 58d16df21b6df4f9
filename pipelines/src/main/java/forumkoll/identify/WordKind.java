package forumkoll.identify;

/** What a word of a name does: how much it says, and whether it tells one forum from another. */
enum WordKind {
    /** A name, an abbreviation, or any word that the lexicon does not have. */
    NAME(1.3, false),
    TOPIC(1.0, false),
    TRAVEL(1.0, false),
    PLACE(0.8, true),
    PROFESSION(0.7, true),
    BODY(0.7, true),
    SIDE(0.7, true),
    NUMBER(0.6, true),
    COMMON(0.5, false),
    SCOPE(0.4, true),
    GENERIC(0.15, false),
    LEGAL(0, false),
    NOISE(0, false),
    STOP(0, false);

    private final double weight;
    private final boolean distinguishing;

    WordKind(double weight, boolean distinguishing) {
        this.weight = weight;
        this.distinguishing = distinguishing;
    }

    /** How much a name is told by the word. Fixed, so that no other row of the input changes a decision. */
    double weight() {
        return weight;
    }

    /** Whether two forums may differ by this word alone. */
    boolean isDistinguishing() {
        return distinguishing;
    }

    /** Whether the word says what the forum is about, or which it is. */
    boolean isContent() {
        return weight > GENERIC.weight;
    }

    /** Whether the word can be left out of a name. */
    boolean isSilent() {
        return weight == 0;
    }
}
