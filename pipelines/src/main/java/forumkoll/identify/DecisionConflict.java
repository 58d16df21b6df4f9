package forumkoll.identify;

import forumkoll.table.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Decisions that cannot all be obeyed. */
public final class DecisionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    private DecisionConflict(Text text) {
        super(text.en());
        this.text = text;
    }

    /** Decisions that make two names one, against a decision that they are two. */
    static DecisionConflict between(List<NameDecision> together, NameDecision apart) {
        return new DecisionConflict(new Text(
                "Besluten i decisions/names.csv säger emot varandra: " + sv(together) + " mot " + sv(List.of(apart))
                        + ". Ta bort eller ändra en av raderna.",
                "The decisions in decisions/names.csv contradict each other: " + en(together) + " against "
                        + en(List.of(apart)) + ". Remove or change one of the lines."));
    }

    /** Decisions that make two forums of the register one. */
    static DecisionConflict joins(List<NameDecision> together, String oneForum, String otherForum) {
        return new DecisionConflict(new Text(
                "Besluten i decisions/names.csv gör två forum i registret till ett, " + oneForum + " och " + otherForum
                        + ": " + sv(together) + ". Ändra en av raderna, eller registret forums.",
                "The decisions in decisions/names.csv make two forums of the register one, " + oneForum + " and "
                        + otherForum + ": " + en(together) + ". Change one of the lines, or the register forums."));
    }

    /** What is wrong, for people. */
    public Text text() {
        return text;
    }

    private static String sv(List<NameDecision> decisions) {
        return listed(decisions, "rad ");
    }

    private static String en(List<NameDecision> decisions) {
        return listed(decisions, "line ");
    }

    private static String listed(List<NameDecision> decisions, String line) {
        if (decisions.isEmpty()) {
            return "registers/forums.csv";
        }
        return decisions.stream()
                .map(decision -> line + decision.line() + " (" + decision.words() + ")")
                .collect(Collectors.joining(", "));
    }
}
