package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one unit says of one forum in one year: all its answers, or none at all from a unit that used to answer.
 *
 * @param lastAnswered the year of the last answers
 */
record Declaration(ForumAndYear line, String unit, List<Line> answers, long lastAnswered) {

    boolean answered() {
        return !answers.isEmpty();
    }

    boolean conflicts() {
        boolean numbers = List.of(
                        "office_participants_min",
                        "office_participants_max",
                        "politicians_min",
                        "politicians_max",
                        "meetings_min",
                        "meetings_max",
                        "person_hours_min",
                        "person_hours_max",
                        "fee_sek",
                        "other_cost_sek")
                .stream()
                .anyMatch(column -> distinct(column, Set.of()).size() > 1);
        boolean counts = answers.stream()
                        .filter(answer -> answer.number("politicians_min") != null
                                || answer.number("office_participants_min") != null)
                        .map(answer -> answer.text("counted_per"))
                        .distinct()
                        .count()
                > 1;
        return numbers
                || counts
                || distinct("mode", Set.of("not_stated")).size() > 1
                || distinct("other_cost_status", Set.of("not_computed")).size() > 1;
    }

    String status() {
        if (!answered()) {
            return "no_answer";
        }
        if (conflicts()) {
            return "conflicting";
        }
        return distinct("other_cost_status", Set.of("not_computed")).stream()
                .map(Object::toString)
                .findFirst()
                .orElse("not_computed");
    }

    BigDecimal decimal(String column) {
        return agreed(answer -> answer.decimal(column));
    }

    Long number(String column) {
        return agreed(answer -> answer.number(column));
    }

    /** No upper bound is known where the answer counts for each of several forums. */
    Long mostPoliticians() {
        return agreed(answer -> "forum".equals(answer.text("counted_per")) ? null : answer.number("politicians_max"));
    }

    String mode() {
        Set<Object> modes = distinct("mode", Set.of("not_stated"));
        return conflicts() || modes.isEmpty()
                ? "not_stated"
                : modes.iterator().next().toString();
    }

    boolean isDigital() {
        return mode().equals("digital");
    }

    private <T> T agreed(Function<Line, T> value) {
        return conflicts()
                ? null
                : answers.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the unit states that somebody of either body takes part; a range that reaches above none does. */
    boolean somebodyTakesPart() {
        return List.of("office_participants_min", "office_participants_max", "politicians_min", "politicians_max")
                .stream()
                .map(this::number)
                .anyMatch(number -> number != null && number > 0);
    }

    private Set<Object> distinct(String column, Set<String> without) {
        return answers.stream()
                .map(answer -> answer.values().get(column))
                .filter(value -> value != null && !without.contains(value.toString()))
                .collect(Collectors.toSet());
    }
}
