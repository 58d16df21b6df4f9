package forumkoll.demo.city;

import java.time.LocalDate;

/**
 * A line of the register of forums.
 *
 * @param formerName as it was called in the first years; empty when it never changed
 * @param abbreviation registered as an alias
 * @param orgNumber empty when the forum is no legal person
 * @param validFrom null when it always has been
 */
public record Forum(
        String id,
        String name,
        String formerName,
        String abbreviation,
        Organiser organiser,
        Level level,
        Kind kind,
        String areaCode,
        String parentForumId,
        boolean isGroup,
        String status,
        String decidedBy,
        String scope,
        String purpose,
        String orgNumber,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The same with another status. */
    public Forum withStatus(String other) {
        return new Forum(
                id,
                name,
                formerName,
                abbreviation,
                organiser,
                level,
                kind,
                areaCode,
                parentForumId,
                isGroup,
                other,
                decidedBy,
                scope,
                purpose,
                orgNumber,
                validFrom,
                validTo);
    }

    /** The same in another area. */
    public Forum in(String area) {
        return new Forum(
                id,
                name,
                formerName,
                abbreviation,
                organiser,
                level,
                kind,
                area,
                parentForumId,
                isGroup,
                status,
                decidedBy,
                scope,
                purpose,
                orgNumber,
                validFrom,
                validTo);
    }

    /** The same in a group line. */
    public Forum partOf(String group) {
        return new Forum(
                id,
                name,
                formerName,
                abbreviation,
                organiser,
                level,
                kind,
                areaCode,
                group,
                isGroup,
                status,
                decidedBy,
                scope,
                purpose,
                orgNumber,
                validFrom,
                validTo);
    }

    /** The same, run by another organiser and for another purpose too. */
    public Forum runBy(Organiser other, String purposeToo) {
        return new Forum(
                id,
                name,
                formerName,
                abbreviation,
                other,
                level,
                kind,
                areaCode,
                parentForumId,
                isGroup,
                status,
                decidedBy,
                scope,
                (purpose + " " + purposeToo).strip(),
                orgNumber,
                validFrom,
                validTo);
    }
}
