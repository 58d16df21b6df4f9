package forumkoll.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of a rule's row are to the frame. Columns that are none of these are evidence. */
final class Member {

    /** What a row is about; {@code subject} tells rows apart that the others do not. */
    static final List<String> IDENTITY =
            List.of("forum_id", "other_forum_id", "unit_id", "topic_code", "area_code", "subject");

    /** What the rule says of the row. */
    static final Set<String> VERDICT = Set.of("year", "outcome", "amount_sek", "reason", "reason_sv", "reason_en");

    static final Set<String> OUTCOMES = Set.of("flag", "pass", "not_applicable", "excluded");

    private Member() {}

    /** The rule, the year and what the row is about: the same in every run. */
    static String id(String code, Map<String, Object> row) {
        return Stream.concat(
                        Stream.of(code, row.get("year")),
                        IDENTITY.stream().map(row::get).filter(Objects::nonNull))
                .map(Object::toString)
                .collect(Collectors.joining(":"));
    }
}
