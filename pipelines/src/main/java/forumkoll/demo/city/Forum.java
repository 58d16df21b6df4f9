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
        Level level,
        Kind kind,
        boolean isGroup,
        String decidedBy,
        String scope,
        String orgNumber,
        LocalDate validFrom,
        LocalDate validTo,
        Description description) {

    public Organiser organiser() {
        return description.organiser();
    }

    /** The same, described otherwise. */
    Forum described(Description other) {
        return new Forum(
                id,
                name,
                formerName,
                abbreviation,
                level,
                kind,
                isGroup,
                decidedBy,
                scope,
                orgNumber,
                validFrom,
                validTo,
                other);
    }
}
