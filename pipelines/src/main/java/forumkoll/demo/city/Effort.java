package forumkoll.demo.city;

/**
 * How much time a meeting takes. Forums of every kind are of both sorts, so that what a meeting costs is spread out and
 * none stands far above the others unless it is meant to.
 */
public enum Effort {
    /** One or two officials for an hour or so. */
    LIGHT,
    /** Three officials for most of a morning. */
    DEMANDING
}
