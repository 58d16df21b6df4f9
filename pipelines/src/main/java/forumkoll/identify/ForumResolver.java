package forumkoll.identify;

import forumkoll.identify.FoundedForums.Member;
import forumkoll.identify.Link.Candidate;
import forumkoll.identify.NameDecision.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes every written name for a forum: by decisions, the registers, equal words, likeness, in this order. Names of
 * surveys that are none of these found forums; texts of ledgers and calendars never do.
 */
final class ForumResolver {

    private static final String OWN =
            "finns inte i registret, ett eget forum / not in the register, a forum of its own";
    private static final String SAME_WORDS =
            "samma ord bortsett från böjning, ordföljd, datum och liknande / the same words but for inflection, order, dates and the like";
    private static final String DECIDED = "en granskares beslut / a reviewer's decision";
    private static final int MOST_CANDIDATES = 3;

    private final NameRegisters registers;
    private final Naming naming;
    private final NameDecisions decisions;
    private final Map<PreviousForums.Name, String> previous;
    private final YearContinuity continuity;
    private final Map<WrittenForm, Link> links = new LinkedHashMap<>();
    private final SortedMap<String, KnownForum> founded = new TreeMap<>();
    private final Map<String, String> forumOfParty = new HashMap<>();
    private long comparisons;

    ForumResolver(
            NameRegisters registers,
            Naming naming,
            List<NameDecision> decisions,
            Map<PreviousForums.Name, String> previous,
            YearContinuity continuity) {
        this.continuity = continuity;
        this.registers = registers;
        this.naming = naming;
        this.previous = previous;
        RegisteredForums named = new RegisteredForums(registers, naming, kind -> false);
        RegisteredForums all = new RegisteredForums(registers, naming, kind -> true);
        this.decisions = new NameDecisions(
                decisions, new NameDecisions.Register(side -> registered(side, named), side -> registered(side, all)));
    }

    /** How many pairs of names were compared. */
    long comparisons() {
        return comparisons;
    }

    /** What each form is, given all of them; in an order that the order of the forms does not change. */
    Map<WrittenForm, Link> resolve(Collection<WrittenForm> forms) {
        List<WrittenForm> inOrder =
                forms.stream().sorted(WrittenForm.ORDER).distinct().toList();
        inOrder.forEach(form -> links.put(form, null));
        resolveSurvey(inOrder.stream()
                .filter(form -> form.source() == NameSource.SURVEY)
                .toList());
        for (NameSource source : List.of(NameSource.LEDGER, NameSource.MEETING)) {
            resolveLoose(
                    source,
                    inOrder.stream().filter(form -> form.source() == source).toList());
        }
        return links;
    }

    private String registered(Side side, RegisteredForums all) {
        Link link = all.find(naming.reader().read(side.written(), side.organiser()), Set.of());
        if (link != null) {
            return link.forumId();
        }
        return all.forums().containsKey(side.written()) ? side.written() : null;
    }

    private void resolveSurvey(List<WrittenForm> forms) {
        RegisteredForums register = new RegisteredForums(registers, naming, Set.of("any", "survey")::contains);
        ForumLinker linker = linker(register.forums().values());
        List<NameForm> read = forms.parallelStream()
                .map(form -> naming.reader().read(form.written(), form.organiser()))
                .toList();
        Map<WrittenForm, NameForm> names = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            names.put(forms.get(i), read.get(i));
            links.put(forms.get(i), link(forms.get(i), read.get(i), register, linker));
        }
        comparisons += linker.comparisons();
        Map<WrittenForm, Link> surveyed = new LinkedHashMap<>();
        forms.forEach(form -> surveyed.put(form, links.get(form)));
        Successions successions = new Successions(continuity, surveyed);
        successions.weigh(forms.stream()
                .filter(form -> !links.get(form).isFound() && party(form) == null)
                .toList());
        links.putAll(surveyed);
        new DecidedLinks(decisions, links).obey(forms);
        List<UnknownName> unknown = forms.stream()
                .filter(form -> !links.get(form).isFound())
                .map(form -> new UnknownName(
                        form,
                        names.get(form),
                        party(form),
                        !links.get(form).candidates().isEmpty()))
                .toList();
        forms.stream()
                .filter(form -> party(form) != null && links.get(form).isFound())
                .forEach(form ->
                        forumOfParty.putIfAbsent(party(form), links.get(form).forumId()));
        found(unknown, register.forums().keySet());
    }

    private void resolveLoose(NameSource source, List<WrittenForm> forms) {
        if (forms.isEmpty()) {
            return;
        }
        RegisteredForums register = new RegisteredForums(registers, naming, Set.of("any", source.word())::contains);
        SortedMap<String, KnownForum> all = new TreeMap<>(register.forums());
        all.putAll(founded);
        ForumLinker linker = linker(all.values());
        LooseNames names = new LooseNames(naming, register, linker);
        for (WrittenForm form : forms) {
            String decided = decided(party(form));
            links.put(form, decided == null ? names.find(form, forbidden(party(form))) : decision(decided));
        }
        comparisons += linker.comparisons();
    }

    private ForumLinker linker(Collection<KnownForum> forums) {
        return new ForumLinker(List.copyOf(forums), naming.comparison(), naming.organisers(), naming.keys());
    }

    private Link link(WrittenForm form, NameForm name, RegisteredForums register, ForumLinker linker) {
        String decided = decided(party(form));
        if (decided != null) {
            return decision(decided);
        }
        Set<String> forbidden = forbidden(party(form));
        Link registered = register.find(name, forbidden);
        return registered == null ? linker.find(name, forbidden) : registered;
    }

    private static Link decision(String forumId) {
        return new Link(forumId, Method.DECISION, 1, DECIDED, List.of());
    }

    /** The forums that a party must not be. */
    private Set<String> forbidden(String party) {
        Set<String> forbidden = new TreeSet<>(decisions.forbiddenForums(party));
        decisions.apart(party).forEach(other -> {
            if (forumOfParty.containsKey(other)) {
                forbidden.add(forumOfParty.get(other));
            }
        });
        return forbidden;
    }

    private String party(WrittenForm form) {
        return decisions.party(form.written(), form.organiser());
    }

    private String decided(String party) {
        if (party == null) {
            return null;
        }
        String forum = decisions.forum(party);
        return forum == null ? forumOfParty.get(party) : forum;
    }

    /** Names that nobody knows found forums; what they might have been is kept for a person to decide. */
    private void found(List<UnknownName> unknown, Set<String> registered) {
        FoundedForums groups = new FoundedForums(
                unknown, naming.comparison(), naming.organisers(), naming.keys(), decisions, continuity);
        comparisons += groups.comparisons();
        List<List<Member>> members = groups.groups();
        List<String> ids = new ForumIds(registered, previous)
                .of(members.stream()
                        .map(group -> group.stream()
                                .map(member -> member.unknown().form())
                                .toList())
                        .toList());
        for (int i = 0; i < ids.size(); i++) {
            found(ids.get(i), members.get(i));
        }
        for (FoundedForums.Doubt doubt : groups.doubts()) {
            WrittenForm later = doubt.later().form();
            String other = links.get(doubt.earlier().form()).forumId();
            Link link = links.get(later);
            List<Candidate> candidates = new ArrayList<>(link.candidates());
            boolean known = candidates.stream()
                    .anyMatch(candidate -> candidate.forumId().equals(other));
            if (!known && candidates.size() < MOST_CANDIDATES) {
                candidates.add(new Candidate(
                        other,
                        doubt.evidence().score(),
                        doubt.evidence(),
                        doubt.evidence().tellsApart()));
                links.put(later, new Link(link.forumId(), link.method(), link.score(), link.explanation(), candidates));
            }
        }
    }

    private void found(String id, List<Member> members) {
        Set<String> vocabulary = new HashSet<>();
        for (Member member : members) {
            UnknownName unknown = member.unknown();
            unknown.name().words().forEach(word -> vocabulary.add(word.concept()));
            if (unknown.party() != null) {
                forumOfParty.put(unknown.party(), id);
            }
            double score = member.evidence() == null ? 1 : member.evidence().score();
            List<Candidate> candidates = links.get(unknown.form()).candidates();
            links.put(unknown.form(), new Link(id, member.method(), score, explanation(member), candidates));
        }
        List<NameForm> names =
                members.stream().map(member -> member.unknown().name()).toList();
        founded.put(id, new KnownForum(id, names, vocabulary));
    }

    private static String explanation(Member member) {
        return switch (member.method()) {
            case EXACT -> OWN;
            case RULE -> SAME_WORDS;
            case DECISION -> DECIDED;
            default -> member.evidence().explanation();
        };
    }
}
