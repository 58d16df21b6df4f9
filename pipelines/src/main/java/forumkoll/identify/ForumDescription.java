package forumkoll.identify;

/** What is known of a forum in words; what is not known is null. */
record ForumDescription(String name, String purpose, String area) {}
