package forumkoll.identify;

/** What is decided of two names. */
enum Verdict {
    SAME,
    REVIEW,
    DIFFERENT
}
