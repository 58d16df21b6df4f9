package forumkoll.demo.city;

import java.time.LocalDate;

/** A line of the register of roles; {@code ends} may be null. */
public record Role(String forumId, String role, Body body, String unitId, LocalDate starts, LocalDate ends) {}
