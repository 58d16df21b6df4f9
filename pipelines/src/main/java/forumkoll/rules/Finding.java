package forumkoll.rules;

import forumkoll.table.Language;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a rule found in one member of its population.
 *
 * @param flagId the same in every run
 * @param amountSek the amount at stake, null when none is known or concerned
 * @param amountBasis how the amount was reckoned, null without an amount
 * @param evidence the values the finding rests on, as JSON
 */
record Finding(
        String flagId,
        String code,
        String severity,
        Long year,
        String forumId,
        String otherForumId,
        String unitId,
        String topicCode,
        String areaCode,
        BigDecimal amountSek,
        Text amountBasis,
        Text message,
        String evidence) {

    /** Of a rule that gives an amount and does not say how. */
    private static final Text NOT_STATED =
            new Text("Kolumnen amount_sek i regelns fråga.", "The column amount_sek of the rule's query.");

    static Finding of(Rule rule, Map<String, Object> row, DisplayNames names) {
        String evidence = Evidence.of(row);
        names.addTo(row);
        BigDecimal amount = (BigDecimal) row.get("amount_sek");
        return new Finding(
                Member.id(rule.code(), row),
                rule.code(),
                rule.severity(),
                (Long) row.get("year"),
                (String) row.get("forum_id"),
                (String) row.get("other_forum_id"),
                (String) row.get("unit_id"),
                (String) row.get("topic_code"),
                (String) row.get("area_code"),
                amount == null ? null : amount.setScale(2),
                amount == null ? null : filled(rule.amount().sv().isBlank() ? NOT_STATED : rule.amount(), row),
                filled(rule.message(), row),
                evidence);
    }

    /** Year and subject: findings of two rules with the same are about the same thing. */
    String about() {
        return flagId.substring(code.length());
    }

    private static Text filled(Text template, Map<String, Object> row) {
        return new Text(Message.fill(template.sv(), row, Language.SV), Message.fill(template.en(), row, Language.EN));
    }
}
