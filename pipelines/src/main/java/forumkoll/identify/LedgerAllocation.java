package forumkoll.identify;

import forumkoll.identify.ForumMentions.Name;
import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.identify.LedgerEvidence.Standing;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which forum, and what kind of cost, each wording of the ledgers stands for. People decide first: a reviewer, then the
 * register of ledger rules. Then organisation number, name and text must not contradict one another; likeness decides
 * only where they say nothing. What is not certain stays unallocated, with the reason.
 */
public final class LedgerAllocation {

    private final LedgerRules rules;
    private final SupplierNumbers numbers;
    private final LedgerNames names;
    private final ForumMentions mentions;

    /**
     * What the answers are taken from.
     *
     * @param forums {@code clean.forum}
     * @param aliases {@code raw.forum_names}
     * @param organisers {@code clean.organiser}
     * @param participations {@code clean.participation}
     * @param ledgerRules {@code raw.ledger_rules}
     * @param forumNames {@code clean.forum_name}
     * @param undecidedNames {@code clean.undecided_name}
     */
    public LedgerAllocation(
            List<TableRow> forums,
            List<TableRow> aliases,
            List<TableRow> organisers,
            List<TableRow> participations,
            List<TableRow> ledgerRules,
            List<TableRow> forumNames,
            List<TableRow> undecidedNames) {
        Set<String> known = forums.stream().map(forum -> forum.text("forum_id")).collect(Collectors.toSet());
        rules = new LedgerRules(ledgerRules, known);
        numbers = new SupplierNumbers(forums, organisers, participations);
        names = new LedgerNames(forumNames, undecidedNames);
        mentions = new ForumMentions(forums, aliases);
    }

    /** Rows of {@code clean.ledger_allocation} for rows of {@code clean.ledger_wording}. */
    public List<Object[]> of(List<TableRow> wordings) {
        return wordings.stream()
                .map(LedgerWording::of)
                .distinct()
                .sorted(LedgerWording.ORDER)
                .map(this::row)
                .toList();
    }

    private Object[] row(LedgerWording wording) {
        String kind = rules.costKind(wording)
                .orElseGet(() -> LedgerCostKind.of(wording).word());
        LedgerEvidence decided = decide(wording, kind);
        Method method = decided.forumId() == null ? Method.UNALLOCATED : decided.method();
        return new Object[] {
            wording.supplierId(),
            wording.supplier(),
            wording.account(),
            wording.accountText(),
            wording.project(),
            wording.text(),
            decided.forumId(),
            kind,
            method.word(),
            decided.forumId() == null ? null : decided.score(),
            decided.explanation(),
            decided.standing() == Standing.UNDECIDED,
            wording.namedYear()
        };
    }

    private LedgerEvidence decide(LedgerWording wording, String kind) {
        if (!wording.isCost()) {
            return LedgerEvidence.none("inget kostnadskonto / not a cost account");
        }
        return names.decision(wording)
                .or(() -> rules.forum(wording))
                .or(() -> agreed(evidence(wording, kind)))
                .or(() -> agreed(names.similar(wording)))
                .or(() -> names.review(wording))
                .or(() -> hint(wording, kind))
                .orElseGet(() -> LedgerEvidence.none("inget nämner ett forum / nothing names a forum"));
    }

    private List<LedgerEvidence> evidence(LedgerWording wording, String kind) {
        List<LedgerEvidence> evidence = new ArrayList<>();
        numbers.find(wording, kind).filter(found -> found.forumId() != null).ifPresent(evidence::add);
        evidence.addAll(names.aliases(wording));
        for (Name name : mentions.of(wording.supplier())) {
            if (!name.isPlace()) {
                evidence.add(LedgerEvidence.of(
                        Method.ALIAS,
                        name.forumId(),
                        LedgerEvidence.CERTAIN,
                        "leverantören heter \"" + name.written() + "\" / the supplier is called \"" + name.written()
                                + "\""));
            }
        }
        for (Name name : mentions.in(wording.text())) {
            if (!isJourney(name, kind)) {
                evidence.add(LedgerEvidence.of(
                        Method.TEXT,
                        name.forumId(),
                        LedgerEvidence.NEARLY_CERTAIN,
                        "texten nämner \"" + name.written() + "\" / the text names \"" + name.written() + "\""));
            }
        }
        return evidence;
    }

    /** The strongest of what speaks for one forum; undecided when several are spoken for. */
    private static Optional<LedgerEvidence> agreed(List<LedgerEvidence> evidence) {
        List<String> forums = evidence.stream()
                .map(LedgerEvidence::forumId)
                .distinct()
                .sorted()
                .toList();
        if (forums.size() > 1) {
            return Optional.of(LedgerEvidence.undecided("talar för flera forum: " + String.join(", ", forums)
                    + " / speaks for several forums: " + String.join(", ", forums)));
        }
        return evidence.stream().min(java.util.Comparator.comparing(LedgerEvidence::method));
    }

    /** What is too little to decide, but should be looked at. */
    private Optional<LedgerEvidence> hint(LedgerWording wording, String kind) {
        return numbers.find(wording, kind).or(() -> mentions.in(wording.text()).stream()
                .findFirst()
                .map(name -> LedgerEvidence.undecided("texten nämner orten \"" + name.written()
                        + "\", resan kan gälla något annat / the text names the town \"" + name.written()
                        + "\", the journey may be for something else")));
    }

    /** A journey to a partner city's town need not be a journey to the partner city. */
    private static boolean isJourney(Name name, String kind) {
        return name.isPlace() && !kind.equals(LedgerCostKind.FEE.word());
    }
}
