package forumkoll.identify;

import java.util.List;
import java.util.Set;

/** Decides of two names alone: by the forums they are found to be, else by comparing them. */
final class PairJudge {

    /** A decision and why. */
    record Judgement(Verdict verdict, String reason) {}

    private final Naming naming;
    private final RegisteredForums register;
    private final ForumLinker linker;

    PairJudge(NameRegisters registers, String cityName) {
        this.naming = new Naming(registers, cityName);
        this.register = new RegisteredForums(registers, naming, kind -> true);
        this.linker = new ForumLinker(
                List.copyOf(register.forums().values()), naming.comparison(), naming.organisers(), naming.keys());
    }

    Judgement judge(String written, String organiser, String otherWritten, String otherOrganiser) {
        NameForm first = naming.reader().read(written, organiser);
        NameForm second = naming.reader().read(otherWritten, otherOrganiser);
        Link one = link(first);
        Link other = link(second);
        if (one.isFound() && other.isFound()) {
            boolean same = one.forumId().equals(other.forumId());
            return new Judgement(
                    same ? Verdict.SAME : Verdict.DIFFERENT,
                    one.forumId() + " (" + one.explanation() + "); " + other.forumId() + " (" + other.explanation()
                            + ")");
        }
        Evidence evidence = naming.comparison().of(first, second);
        boolean mayBeThatForum = mayBe(one, other) || mayBe(other, one);
        Verdict verdict = evidence.verdict() == Verdict.DIFFERENT
                        && mayBeThatForum
                        && evidence.against().isEmpty()
                ? Verdict.REVIEW
                : evidence.verdict();
        return new Judgement(verdict, evidence.explanation());
    }

    private Link link(NameForm name) {
        Link registered = register.find(name, Set.of());
        return registered == null ? linker.find(name, Set.of()) : registered;
    }

    private static boolean mayBe(Link found, Link undecided) {
        return found.isFound()
                && undecided.candidates().stream()
                        .anyMatch(candidate -> candidate.forumId().equals(found.forumId()));
    }
}
