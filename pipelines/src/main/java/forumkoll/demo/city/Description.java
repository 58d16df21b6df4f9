package forumkoll.demo.city;

/**
 * What the register says of a forum, apart from what it is.
 *
 * @param parentForumId of the group line that it belongs to; empty when none
 */
public record Description(Organiser organiser, String areaCode, String parentForumId, String status, String purpose) {

    /** The same with another status. */
    public Description withStatus(String other) {
        return new Description(organiser, areaCode, parentForumId, other, purpose);
    }

    /** The same in another area. */
    public Description in(String area) {
        return new Description(organiser, area, parentForumId, status, purpose);
    }

    /** The same in a group line. */
    public Description partOf(String group) {
        return new Description(organiser, areaCode, group, status, purpose);
    }

    /** The same, run by another organiser and for another purpose too. */
    public Description runBy(Organiser other, String purposeToo) {
        return new Description(other, areaCode, parentForumId, status, purpose).isFor(purposeToo);
    }

    /** The same for another purpose too. */
    public Description isFor(String purposeToo) {
        String both = purpose.contains(purposeToo) ? purpose : purpose + " " + purposeToo;
        return new Description(organiser, areaCode, parentForumId, status, both);
    }
}
