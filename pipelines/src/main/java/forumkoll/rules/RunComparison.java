package forumkoll.rules;

import forumkoll.engine.SqlException;
import forumkoll.rules.FlagChange.Cause;
import forumkoll.rules.FlagChange.Kind;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two published runs side by side. What a change is owed to is tried out: the earlier rule, with its earlier values, is
 * run on the later tables. If it gives what the later run gave, the tables changed; if not, the rule or its values did.
 */
public final class RunComparison {

    private final PublishedFlags before;
    private final PublishedFlags after;
    private final WorldChange world;
    private final Map<List<Object>, SortedMap<String, Finding>> tried = new HashMap<>();

    /** Compares the run {@code before} with a later one. */
    public RunComparison(PublishedFlags before, PublishedFlags after) {
        this.before = before;
        this.after = after;
        this.world = new WorldChange(before, after);
    }

    /** New flags, then resolved, then changed ones. */
    public List<FlagChange> changes() {
        List<FlagChange> changes = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(before.active().keySet());
        ids.addAll(after.active().keySet());
        for (String id : ids) {
            Flag first = before.active().get(id);
            Flag second = after.active().get(id);
            kind(first, second).ifPresent(kind -> changes.add(change(kind, first, second)));
        }
        changes.sort(Comparator.comparing(FlagChange::kind).thenComparing(FlagChange::flagId));
        return changes;
    }

    private static Optional<Kind> kind(Flag first, Flag second) {
        if (first == null) {
            return Optional.of(Kind.NEW);
        }
        if (second == null) {
            return Optional.of(Kind.RESOLVED);
        }
        boolean same = sameFinding(first.finding(), second.finding())
                && first.finding().severity().equals(second.finding().severity())
                && isAccepted(first) == isAccepted(second);
        return same ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    private FlagChange change(Kind kind, Flag first, Flag second) {
        Finding finding = (second == null ? first : second).finding();
        Attribution why = kind == Kind.CHANGED && sameFinding(first.finding(), second.finding())
                ? unchangedFinding(first, second)
                : attribution(finding, kind == Kind.RESOLVED ? null : finding);
        return new FlagChange(kind, finding.flagId(), why.cause(), why.detail(), finding.message());
    }

    /** Only what people decided, or how grave a pack finds it, is another. */
    private Attribution unchangedFinding(Flag first, Flag second) {
        String code = second.finding().code();
        if (isAccepted(first) != isAccepted(second)) {
            return isAccepted(second)
                    ? new Attribution(Cause.DECISION, new Text("godtagen", "accepted"))
                    : new Attribution(
                            Cause.DECISION,
                            second.note() == null
                                    ? new Text("godtagandet är borta", "the acceptance is gone")
                                    : second.note());
        }
        RecordedRule one = before.rules().get(code);
        RecordedRule other = after.rules().get(code);
        Text detail = arrow(first.finding().severity(), second.finding().severity());
        return one != null && other != null && one.ownSeverity().equals(other.ownSeverity())
                ? new Attribution(Cause.SETTING, detail)
                : new Attribution(Cause.RULE, detail);
    }

    /** @param wanted what the later run found, null when it found nothing */
    private Attribution attribution(Finding finding, Finding wanted) {
        RecordedRule one = before.rules().get(finding.code());
        RecordedRule other = after.rules().get(finding.code());
        if (one == null || other == null) {
            return new Attribution(
                    Cause.RULE,
                    one == null
                            ? new Text("regeln är ny", "the rule is new")
                            : new Text("regeln är borttagen", "the rule was removed"));
        }
        if (one.inPolicy() != other.inPolicy()) {
            return new Attribution(Cause.SETTING, arrow("policy " + one.policy(), other.policy()));
        }
        return other.inPolicy() ? judged(one.rule(), other.rule(), finding, wanted) : world.attribution(finding);
    }

    private Attribution judged(Rule one, Rule other, Finding finding, Finding wanted) {
        boolean sameLogic = one.logic().equals(other.logic());
        boolean sameValues = one.parameters().equals(other.parameters());
        if ((sameLogic && sameValues) || gives(one, before.asOf(), finding, wanted)) {
            boolean isTheDay = sameLogic
                    && other.sql().parameters().contains(Rule.AS_OF)
                    && !before.asOf().equals(after.asOf())
                    && !gives(one, before.asOf(), finding, wanted);
            return isTheDay
                    ? new Attribution(
                            Cause.SETTING,
                            arrow("as-of " + before.asOf(), after.asOf().toString()))
                    : world.attribution(finding);
        }
        boolean valuesDo = sameLogic
                || (one.parameters().keySet().equals(other.parameters().keySet())
                        && gives(one.with(other.parameters(), other.severity()), after.asOf(), finding, wanted));
        return valuesDo
                ? new Attribution(
                        Cause.SETTING,
                        arrow(one.parameters().toString(), other.parameters().toString()))
                : new Attribution(
                        Cause.RULE, arrow(one.code() + " version " + one.version(), "version " + other.version()));
    }

    /** Whether the rule, on the tables of the later run, says of the finding what that run said. */
    private boolean gives(Rule rule, LocalDate day, Finding finding, Finding wanted) {
        Finding given = tried.computeIfAbsent(
                        List.of(rule.code(), rule.logic(), rule.parameters(), day), key -> find(rule, day))
                .get(finding.flagId());
        return given == null ? wanted == null : wanted != null && sameFinding(given, wanted);
    }

    /** Nothing when the earlier rule asks for columns that are there no longer. */
    private SortedMap<String, Finding> find(Rule rule, LocalDate day) {
        try {
            return after.find(rule, day);
        } catch (SqlException e) {
            return new TreeMap<>();
        }
    }

    private static boolean sameFinding(Finding one, Finding other) {
        return sameAmount(one.amountSek(), other.amountSek()) && one.evidence().equals(other.evidence());
    }

    private static boolean sameAmount(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static boolean isAccepted(Flag flag) {
        return flag.status() == Status.ACCEPTED;
    }

    static Text arrow(String from, String to) {
        return new Text(from + " → " + to, from + " → " + to);
    }
}
