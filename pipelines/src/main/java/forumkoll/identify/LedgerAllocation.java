package forumkoll.identify;

import forumkoll.identify.ForumMentions.Name;
import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.identify.LedgerEvidence.Standing;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which forum, and what kind of cost, each wording of the ledgers stands for. People decide first: a reviewer, then the
 * register of ledger rules. Then organisation number, name and text must not contradict one another; likeness decides
 * only where they say nothing. What is not certain stays unallocated, with the reason.
 */
public final class LedgerAllocation {

    private final LedgerRules rules;
    private final SupplierNumbers numbers;
    private final OrganisedForums organised;
    private final SupplierOrganisers organisersByName;
    private final LedgerNames names;
    private final ForumMentions mentions;
    private final Map<List<String>, LedgerCostKind> kinds = new HashMap<>();

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
     * @param cityName as in {@code Göteborg}; names of organisers may carry it
     */
    public LedgerAllocation(
            List<TableRow> forums,
            List<TableRow> aliases,
            List<TableRow> organisers,
            List<TableRow> participations,
            List<TableRow> ledgerRules,
            List<TableRow> forumNames,
            List<TableRow> undecidedNames,
            String cityName) {
        Set<String> known = forums.stream().map(forum -> forum.text("forum_id")).collect(Collectors.toSet());
        rules = new LedgerRules(ledgerRules, known);
        organised = new OrganisedForums(forums, participations);
        numbers = new SupplierNumbers(forums, organisers, organised);
        organisersByName = new SupplierOrganisers(new NameRegisters(forums, aliases, organisers), cityName);
        names = new LedgerNames(forumNames, undecidedNames);
        mentions = new ForumMentions(forums, aliases);
    }

    /** Rows of {@code clean.ledger_allocation} for rows of {@code clean.ledger_wording}. */
    public List<Object[]> of(List<TableRow> wordings) {
        Wordings distinct = new Wordings();
        wordings.forEach(distinct::add);
        return of(distinct);
    }

    /** Rows of {@code clean.ledger_allocation}, in an order of their own. */
    public List<Object[]> of(Wordings wordings) {
        return wordings.distinct.stream()
                .sorted(LedgerWording.ORDER)
                .map(this::row)
                .toList();
    }

    /** What postings say, each wording once, whatever units they stand on. */
    public static final class Wordings {

        private final Set<LedgerWording> distinct = new HashSet<>();

        /** Adds a row of {@code clean.ledger_wording}. */
        public void add(TableRow row) {
            distinct.add(LedgerWording.of(row));
        }
    }

    private Object[] row(LedgerWording wording) {
        String kind = rules.costKind(wording)
                .orElseGet(() -> kinds.computeIfAbsent(withoutNumbers(wording), any -> LedgerCostKind.of(wording))
                        .word());
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

    /** Texts that differ in their numbers alone are for costs of one kind. */
    private static List<String> withoutNumbers(LedgerWording wording) {
        StringBuilder text = new StringBuilder(wording.text());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, '0');
            }
        }
        return List.of(wording.account(), wording.accountText(), text.toString());
    }

    private LedgerEvidence decide(LedgerWording wording, String kind) {
        if (!wording.isCost()) {
            return LedgerEvidence.none("inget kostnadskonto / not a cost account");
        }
        return names.decision(wording)
                .or(() -> rules.forum(wording))
                .or(() -> agreed(evidence(wording, kind)))
                .or(() -> agreed(ofThisCompany(wording, names.similar(wording))))
                .or(() -> names.review(wording))
                .or(() -> organiser(wording, kind))
                .or(() -> hint(wording, kind))
                .orElseGet(() -> LedgerEvidence.none("inget nämner ett forum / nothing names a forum"));
    }

    private List<LedgerEvidence> evidence(LedgerWording wording, String kind) {
        List<LedgerEvidence> evidence = new ArrayList<>();
        numbers.find(wording, kind).filter(found -> found.forumId() != null).ifPresent(evidence::add);
        evidence.addAll(ofThisCompany(wording, names.aliases(wording)));
        evidence.addAll(suppliers(wording).stream()
                .filter(found -> !numbers.contradictForum(wording, found.forumId()))
                .toList());
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

    /** Forums that are called as the supplier is. */
    private List<LedgerEvidence> suppliers(LedgerWording wording) {
        return mentions.of(wording.supplier()).stream()
                .filter(name -> !name.isPlace())
                .map(name -> LedgerEvidence.of(
                        Method.ALIAS,
                        name.forumId(),
                        LedgerEvidence.CERTAIN,
                        "leverantören heter \"" + name.written() + "\" / the supplier is called \"" + name.written()
                                + "\""))
                .toList();
    }

    /** Leaves out what only the supplier's name speaks for, when its organisation number says that it is another company. */
    private List<LedgerEvidence> ofThisCompany(LedgerWording wording, List<LedgerEvidence> evidence) {
        return evidence.stream().filter(found -> !isNamesake(wording, found)).toList();
    }

    private boolean isNamesake(LedgerWording wording, LedgerEvidence found) {
        return numbers.contradictForum(wording, found.forumId()) && names.isSupplier(wording, found.forumId());
    }

    /** The forum of the organiser that the supplier is called. */
    private Optional<LedgerEvidence> organiser(LedgerWording wording, String kind) {
        return organisersByName
                .called(wording.supplier())
                .filter(organiser -> !numbers.contradictOrganiser(wording, organiser))
                .flatMap(organiser -> organised.of(List.of(organiser), kind, Method.ALIAS));
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
        return numbers.find(wording, kind).or(() -> namesake(wording)).or(() -> mentions.in(wording.text()).stream()
                .findFirst()
                .map(name -> LedgerEvidence.undecided("texten nämner orten \"" + name.written()
                        + "\", resan kan gälla något annat / the text names the town \"" + name.written()
                        + "\", the journey may be for something else")));
    }

    private Optional<LedgerEvidence> namesake(LedgerWording wording) {
        return Stream.of(suppliers(wording), names.aliases(wording), names.similar(wording))
                .flatMap(List::stream)
                .filter(found -> numbers.contradictForum(wording, found.forumId()))
                .findFirst()
                .map(found -> LedgerEvidence.undecided("leverantören heter som " + found.forumId()
                        + " men har ett annat organisationsnummer / the supplier is called as " + found.forumId()
                        + " but has another organisation number"));
    }

    /** A journey to a partner city's town need not be a journey to the partner city. */
    private static boolean isJourney(Name name, String kind) {
        return name.isPlace() && !kind.equals(LedgerCostKind.FEE.word());
    }
}
