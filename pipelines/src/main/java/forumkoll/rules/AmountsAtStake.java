package forumkoll.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Amounts that may be added up. Several flags can concern the same money, a fee and an overlap for instance: of flags
 * that share a forum and a year the largest counts, and the others are in it. The sum is therefore a floor.
 */
final class AmountsAtStake {

    private final List<Finding> counted = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    private AmountsAtStake() {}

    /** Rows of {@code flags.amount_at_stake}: of the flags found now that nobody has accepted. */
    static List<Object[]> of(List<Flag> flags) {
        AmountsAtStake stakes = new AmountsAtStake();
        flags.stream()
                .filter(flag -> flag.foundNow() && (flag.status() == Status.NEW || flag.status() == Status.OPEN))
                .map(Flag::finding)
                .filter(finding -> finding.amountSek() != null)
                .sorted(Comparator.comparing(Finding::amountSek).reversed().thenComparing(Finding::flagId))
                .forEach(stakes::add);
        stakes.rows.sort(Comparator.comparing(row -> (String) row[0]));
        return stakes.rows;
    }

    private void add(Finding finding) {
        String countedIn = counted.stream()
                .filter(other -> concernTheSame(finding, other))
                .findFirst()
                .map(Finding::flagId)
                .orElse(null);
        if (countedIn == null) {
            counted.add(finding);
        }
        rows.add(new Object[] {
            finding.flagId(),
            finding.code(),
            finding.year(),
            finding.forumId(),
            finding.otherForumId(),
            finding.unitId(),
            finding.amountSek(),
            countedIn == null ? finding.amountSek() : BigDecimal.ZERO.setScale(2),
            countedIn
        });
    }

    /** Two units' money is not the same, and without a forum only the very same thing is. */
    private static boolean concernTheSame(Finding one, Finding other) {
        if (!one.year().equals(other.year())) {
            return false;
        }
        if (forums(one).isEmpty() && forums(other).isEmpty()) {
            return one.about().equals(other.about());
        }
        boolean sameUnit =
                one.unitId() == null || other.unitId() == null || one.unitId().equals(other.unitId());
        return sameUnit && forums(one).stream().anyMatch(forums(other)::contains);
    }

    private static List<String> forums(Finding finding) {
        return Stream.of(finding.forumId(), finding.otherForumId())
                .filter(Objects::nonNull)
                .toList();
    }
}
