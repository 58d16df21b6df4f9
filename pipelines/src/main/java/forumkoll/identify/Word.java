package forumkoll.identify;

/**
 * A word of a name, or a part of a compound.
 *
 * @param concept what it means; words of one meaning, Swedish or English, share it
 * @param stem the word as written, without diacritics and inflection
 * @param token the place in the name of the written word that it is a part of
 * @param isPart whether it is one of several parts of a compound
 */
record Word(String concept, String stem, WordKind kind, int token, boolean isPart) {

    double weight() {
        return kind.weight();
    }

    /** Whether it is a word of its own that the lexicon does not have. */
    boolean isUnknown() {
        return kind == WordKind.NAME;
    }
}
