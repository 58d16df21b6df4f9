package forumkoll.recomputed;

/** A forum in a year. */
record ForumAndYear(String forum, long year) {

    ForumAndYear before() {
        return new ForumAndYear(forum, year - 1);
    }

    ForumAndYear after() {
        return new ForumAndYear(forum, year + 1);
    }
}
