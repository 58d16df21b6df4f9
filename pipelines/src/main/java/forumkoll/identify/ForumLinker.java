package forumkoll.identify;

import forumkoll.identify.Link.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the forum that a name stands for among those known: by equal words, else by likeness and what else is known. */
final class ForumLinker {

    private static final double LEAD = 0.08;
    private static final double ALL_BUT_LITTLE = 0.95;
    private static final double LEAST_OF_FORUM = 0.45;
    private static final double LEAST_SHARED = 0.95;
    private static final double REVIEW_FROM = 0.62;
    private static final int MOST_CANDIDATES = 3;

    private final List<KnownForum> forums;
    private final Comparison comparison;
    private final Organisers organisers;
    private final Blocking blocking;
    private final List<Integer> forumOfName = new ArrayList<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private long comparisons;

    ForumLinker(List<KnownForum> forums, Comparison comparison, Organisers organisers, BlockingKeys keys) {
        this.forums = forums;
        this.comparison = comparison;
        this.organisers = organisers;
        List<NameForm> names = new ArrayList<>();
        for (int i = 0; i < forums.size(); i++) {
            for (NameForm name : forums.get(i).names()) {
                names.add(name);
                forumOfName.add(i);
                byKey.computeIfAbsent(name.key(), any -> new TreeSet<>()).add(i);
            }
        }
        this.blocking = new Blocking(names, keys);
    }

    /** How many pairs of names were compared. */
    long comparisons() {
        return comparisons;
    }

    /** The forum that a name stands for; never one of {@code forbidden}. */
    Link find(NameForm name, Set<String> forbidden) {
        Link rule = byRule(name, forbidden);
        return rule == null ? byLikeness(name, forbidden) : rule;
    }

    private Link byRule(NameForm name, Set<String> forbidden) {
        if (name.content().isEmpty() && !name.isOrganisation()) {
            return null;
        }
        List<Integer> same = byKey.getOrDefault(name.key(), Set.of()).stream()
                .filter(forum -> !forbidden.contains(forums.get(forum).forumId()))
                .filter(forum -> forums.get(forum).names().stream()
                        .filter(known -> known.key().equals(name.key()))
                        .anyMatch(known -> !organisers.contradict(known.organisers(), name.organisers())))
                .toList();
        if (same.size() > 1) {
            same = same.stream()
                    .filter(forum -> forums.get(forum).names().stream()
                            .anyMatch(known -> organisers.agree(known.organisers(), name.organisers())))
                    .toList();
        }
        if (same.size() != 1) {
            return null;
        }
        return new Link(
                forums.get(same.get(0)).forumId(),
                Method.RULE,
                1,
                "samma ord bortsett från böjning, ordföljd, datum och liknande / the same words but for inflection, order, dates and the like",
                List.of());
    }

    /** A forum, how well a name fits it, and what was compared. */
    private record Fit(KnownForum forum, Evidence evidence, double score, boolean certain) {

        Candidate candidate() {
            return new Candidate(forum.forumId(), score, evidence, evidence.tellsApart());
        }
    }

    private Link byLikeness(NameForm name, Set<String> forbidden) {
        Map<String, Fit> best = new HashMap<>();
        Comparator<Fit> order = Comparator.comparing(Fit::certain)
                .thenComparing(Fit::score)
                .thenComparing(fit -> fit.forum().forumId(), Comparator.reverseOrder());
        Set<Integer> compared = new HashSet<>();
        for (int position : blocking.candidates(name)) {
            compared.add(forumOfName.get(position));
        }
        for (Integer position : compared) {
            KnownForum forum = forums.get(position);
            for (NameForm known : forbidden.contains(forum.forumId()) ? List.<NameForm>of() : forum.names()) {
                comparisons++;
                Fit fit = fit(name, known, forum);
                if (fit != null) {
                    best.merge(forum.forumId(), fit, (one, other) -> order.compare(one, other) >= 0 ? one : other);
                }
            }
        }
        List<Fit> fits = best.values().stream().sorted(order.reversed()).toList();
        return fits.isEmpty() ? Link.none("inget forum liknar namnet / no forum is like the name") : decided(fits);
    }

    private static Link decided(List<Fit> fits) {
        Fit first = fits.get(0);
        boolean leads = fits.size() == 1
                || (first.certain() && !fits.get(1).certain())
                || first.score() - fits.get(1).score() >= LEAD;
        if (first.certain() && leads) {
            return new Link(
                    first.forum().forumId(),
                    Method.SIMILARITY,
                    first.score(),
                    first.evidence().explanation(),
                    List.of());
        }
        List<Candidate> candidates = fits.stream()
                .filter(fit -> fit.score() >= REVIEW_FROM)
                .limit(MOST_CANDIDATES)
                .map(Fit::candidate)
                .toList();
        return candidates.isEmpty()
                ? Link.none("inget forum är nog likt / no forum is alike enough: "
                        + first.evidence().explanation())
                : Link.undecided(candidates);
    }

    /** How well a name fits a forum; null when something forbids it. */
    private Fit fit(NameForm name, NameForm known, KnownForum forum) {
        Evidence evidence = comparison.of(name, known);
        if (evidence.verdict() == Verdict.SAME) {
            return new Fit(forum, evidence, 0.9 + evidence.score() / 10, true);
        }
        if (!evidence.against().isEmpty()) {
            return null;
        }
        List<Word> foreign = evidence.onlyFirst().stream()
                .filter(word -> !forum.vocabulary().contains(word.concept()))
                .toList();
        List<Word> telling = evidence.shared().stream()
                .filter(word -> word.kind().isContent())
                .toList();
        double shared = Evidence.weight(telling);
        double ofForum = shared == 0 ? 0 : shared / (shared + Evidence.weight(evidence.onlySecond()));
        double all = shared + Evidence.weight(evidence.onlyFirst());
        double ofName = all == 0 ? 0 : (all - Evidence.weight(foreign)) / all;
        boolean agree = organisers.agree(name.organisers(), known.organisers());
        double score = 0.55 * ofName + 0.35 * ofForum + (agree ? 0.1 : 0);
        boolean tellsApart = foreign.stream().anyMatch(word -> word.kind().isDistinguishing())
                || evidence.onlySecond().stream().anyMatch(ForumLinker::tellsApart);
        boolean certain = !tellsApart
                && ofName >= ALL_BUT_LITTLE
                && ofForum >= LEAST_OF_FORUM
                && shared >= LEAST_SHARED + (agree ? 0 : 0.5);
        return new Fit(forum, evidence, score, certain);
    }

    /** A body, a side or a number that the forum's name has and the written one lacks. */
    private static boolean tellsApart(Word word) {
        return word.kind() == WordKind.BODY || word.kind() == WordKind.SIDE || word.kind() == WordKind.NUMBER;
    }
}
