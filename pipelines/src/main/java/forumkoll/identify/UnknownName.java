package forumkoll.identify;

/**
 * A name that no register knows.
 *
 * @param party the party that decisions put it in, or null
 * @param isContested whether it may be a forum of the register, which a person has to decide
 */
record UnknownName(WrittenForm form, NameForm name, String party, boolean isContested) {

    /** Names with equal keys are one forum without being compared: the same words, organisers and party. */
    String key() {
        boolean silent = name.words().isEmpty() && !name.isOrganisation();
        String said = silent ? new WrittenName(name.written()).folded() : name.key();
        return said + "|" + name.organisers() + "|" + party;
    }
}
