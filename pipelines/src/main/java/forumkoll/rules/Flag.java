package forumkoll.rules;

import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A finding with what is remembered of it: a row of {@code flags.flag}.
 *
 * @param foundNow whether this run found it; a rule that lacks its input finds nothing and clears nothing
 * @param note why the status is what it is, or null when it speaks for itself
 * @param accepted the decision that holds, or null
 */
record Flag(
        Finding finding,
        Status status,
        boolean foundNow,
        LocalDate firstSeen,
        LocalDate lastSeen,
        Text note,
        Acceptance accepted) {

    /** The flag of a row; columns that are not there are not known. */
    static Flag of(Map<String, Object> row) {
        LocalDate lastSeen = (LocalDate) row.get("last_seen");
        LocalDate firstSeen = (LocalDate) row.get("first_seen");
        return new Flag(
                new Finding(
                        (String) row.get("flag_id"),
                        (String) row.get("code"),
                        (String) row.get("severity"),
                        (Long) row.get("year"),
                        (String) row.get("forum_id"),
                        (String) row.get("other_forum_id"),
                        (String) row.get("unit_id"),
                        (String) row.get("topic_code"),
                        (String) row.get("area_code"),
                        (BigDecimal) row.get("amount_sek"),
                        text(row, "amount_basis"),
                        text(row, "message"),
                        (String) row.get("evidence")),
                Status.of((String) row.get("status")),
                !Boolean.FALSE.equals(row.get("found_now")),
                firstSeen == null ? lastSeen : firstSeen,
                lastSeen,
                text(row, "note"),
                null);
    }

    boolean isActive() {
        return status != Status.RESOLVED;
    }

    Flag with(Status other, Text otherNote) {
        return new Flag(finding, other, foundNow, firstSeen, lastSeen, otherNote, null);
    }

    /** Not found by this run. */
    Flag unseen(Status other, Text otherNote) {
        return new Flag(finding, other, false, firstSeen, lastSeen, otherNote, null);
    }

    Flag accepted(Acceptance decision) {
        return new Flag(finding, Status.ACCEPTED, foundNow, firstSeen, lastSeen, note, decision);
    }

    /** The row, in the contract's order. */
    Object[] row() {
        return new Object[] {
            finding.flagId(),
            finding.code(),
            finding.severity(),
            finding.year(),
            finding.forumId(),
            finding.otherForumId(),
            finding.unitId(),
            finding.topicCode(),
            finding.areaCode(),
            finding.amountSek(),
            finding.message().sv(),
            finding.message().en(),
            finding.evidence(),
            status.word(),
            firstSeen,
            lastSeen,
            sv(finding.amountBasis()),
            en(finding.amountBasis()),
            foundNow,
            sv(note),
            en(note),
            accepted == null ? null : accepted.owner(),
            accepted == null ? null : accepted.reason(),
            accepted == null ? null : accepted.until()
        };
    }

    private static Text text(Map<String, Object> row, String column) {
        String sv = (String) row.get(column + "_sv");
        return sv == null ? null : new Text(sv, (String) row.get(column + "_en"));
    }

    private static String sv(Text text) {
        return text == null ? null : text.sv();
    }

    private static String en(Text text) {
        return text == null ? null : text.en();
    }
}
