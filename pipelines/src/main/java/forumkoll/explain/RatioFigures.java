package forumkoll.explain;

import forumkoll.explain.Explanation.Combination;
import forumkoll.explain.Explanation.Part;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Figures made of two others: costs per meeting, hour and participant, and changes from the year before. */
final class RatioFigures implements Figures {

    /** @param below the first of these that is known */
    private record Ratio(String above, List<String> below, Combination combination) {}

    private static final Map<String, Ratio> RATIOS = Map.of(
            "cost_per_meeting_sek",
                    new Ratio(
                            "total_cost_sek", List.of("meetings_held", "meetings_declared_min"), Combination.QUOTIENT),
            "cost_per_hour_sek",
                    new Ratio("total_cost_sek", List.of("attended_hours", "hours_declared_min"), Combination.QUOTIENT),
            "cost_per_participant_sek",
                    new Ratio("total_cost_sek", List.of("people", "participants_declared_min"), Combination.QUOTIENT),
            "fee_change_pct", new Ratio("fee_sek", List.of("fee_sek"), Combination.CHANGE),
            "total_change_pct", new Ratio("total_cost_sek", List.of("total_cost_sek"), Combination.CHANGE));

    private final BiFunction<ForumYear, Long, ForumYear> otherYear;

    /** @param otherYear the same forum in another year; null when there is none */
    RatioFigures(BiFunction<ForumYear, Long, ForumYear> otherYear) {
        this.otherYear = otherYear;
    }

    @Override
    public SortedSet<String> measures() {
        return new TreeSet<>(RATIOS.keySet());
    }

    @Override
    public Explanation explain(ForumYear subject, String measure) {
        Ratio ratio = RATIOS.get(measure);
        long year = ratio.combination() == Combination.CHANGE ? subject.year() - 1 : subject.year();
        ForumYear second = year == subject.year() ? subject : otherYear.apply(subject, year);
        String below = below(ratio, subject);
        List<Part> parts = List.of(
                part(ratio.above(), subject.year(), subject.figure(ratio.above())),
                part(below, year, second == null ? null : second.figure(below)));
        Text more = new Text(
                "Delarna förklaras med explain " + subject.forumId() + " ÅR " + ratio.above() + ".",
                "The parts are explained by explain " + subject.forumId() + " YEAR " + ratio.above() + ".");
        return new Explanation(
                subject.subject(), measure, subject.figure(measure), ratio.combination(), parts, List.of(more));
    }

    private static String below(Ratio ratio, ForumYear subject) {
        return ratio.below().stream()
                .filter(measure -> subject.figure(measure) != null)
                .findFirst()
                .orElse(ratio.below().get(0));
    }

    private static Part part(String measure, long year, BigDecimal value) {
        String name = measure + " " + year;
        return new Part(new Text(name, name), value, "", List.of());
    }
}
