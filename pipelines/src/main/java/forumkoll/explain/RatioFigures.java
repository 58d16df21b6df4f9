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

    private record Ratio(String above, String below, Combination combination) {}

    private static final Map<String, Ratio> RATIOS = Map.of(
            "cost_per_hour_sek", new Ratio("total_cost_sek", "attended_hours", Combination.QUOTIENT),
            "fee_change_pct", new Ratio("fee_sek", "fee_sek", Combination.CHANGE),
            "total_change_pct", new Ratio("total_cost_sek", "total_cost_sek", Combination.CHANGE));

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
        ForumYear second =
                ratio.combination() == Combination.CHANGE ? otherYear.apply(subject, subject.year() - 1) : subject;
        BigDecimal below = second == null ? null : second.figure(ratio.below());
        List<Part> parts = List.of(
                part(ratio.above(), subject.year(), subject.figure(ratio.above())),
                part(ratio.below(), second == null ? subject.year() - 1 : second.year(), below));
        Text more = new Text(
                "Delarna förklaras med explain " + subject.forumId() + " ÅR " + ratio.above() + ".",
                "The parts are explained by explain " + subject.forumId() + " YEAR " + ratio.above() + ".");
        return new Explanation(
                subject.subject(), measure, subject.figure(measure), ratio.combination(), parts, List.of(more));
    }

    private static Part part(String measure, long year, BigDecimal value) {
        String name = measure + " " + year;
        return new Part(new Text(name, name), value, "", List.of());
    }
}
