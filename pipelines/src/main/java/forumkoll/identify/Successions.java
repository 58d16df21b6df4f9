package forumkoll.identify;

import forumkoll.identify.Link.Candidate;
import forumkoll.identify.YearContinuity.Kind;
import forumkoll.identify.YearContinuity.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs names that may be forums of the register together with the years: a name that takes the place of a forum's name in a
 * unit's answers is taken for that forum when it is like it, and like no other.
 */
final class Successions {

    /** As for names that no register knows. */
    private static final double ENOUGH = WeighedPairs.ENOUGH;

    private static final double LEAD = 0.08;

    private final YearContinuity continuity;
    private final Map<WrittenForm, Link> links;
    private final Map<String, List<WrittenForm>> namesOfForum = new HashMap<>();

    Successions(YearContinuity continuity, Map<WrittenForm, Link> links) {
        this.continuity = continuity;
        this.links = links;
        links.forEach((form, link) -> {
            if (link.isFound()) {
                namesOfForum
                        .computeIfAbsent(link.forumId(), id -> new ArrayList<>())
                        .add(form);
            }
        });
    }

    /** Decides those of {@code undecided} that the years decide; of several that would follow one forum, none. */
    void weigh(List<WrittenForm> undecided) {
        Map<String, List<WrittenForm>> followers = new HashMap<>();
        Map<WrittenForm, Link> decided = new HashMap<>();
        for (WrittenForm form : undecided) {
            List<Weighed> candidates = links.get(form).candidates().stream()
                    .map(candidate -> weighed(form, candidate))
                    .sorted(Comparator.comparingDouble(
                                    (Weighed weighed) -> -weighed.candidate().score())
                            .thenComparing(weighed -> weighed.candidate().forumId()))
                    .toList();
            if (candidates.stream().anyMatch(weighed -> weighed.sign().isPresent())) {
                links.put(
                        form,
                        Link.undecided(
                                candidates.stream().map(Weighed::candidate).toList()));
            }
            if (isDecided(candidates)) {
                Candidate first = candidates.get(0).candidate();
                followers
                        .computeIfAbsent(first.forumId(), id -> new ArrayList<>())
                        .add(form);
                decided.put(
                        form,
                        new Link(first.forumId(), Method.SIMILARITY, first.score(), first.explanation(), List.of()));
            }
        }
        followers.values().stream()
                .filter(forms -> forms.size() == 1)
                .forEach(forms -> links.put(forms.get(0), decided.get(forms.get(0))));
    }

    private record Weighed(Candidate candidate, Optional<Sign> sign) {}

    private Weighed weighed(WrittenForm form, Candidate candidate) {
        Optional<Sign> sign =
                continuity.between(List.of(form), namesOfForum.getOrDefault(candidate.forumId(), List.of()));
        return new Weighed(sign.map(candidate::weighed).orElse(candidate), sign);
    }

    private static boolean isDecided(List<Weighed> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        Weighed first = candidates.get(0);
        boolean leads = candidates.size() == 1
                || first.candidate().score() - candidates.get(1).candidate().score() >= LEAD;
        return leads
                && first.candidate().evidence().score() >= ENOUGH
                && !first.candidate().tellsApart()
                && first.sign().map(Sign::kind).filter(Kind.SUCCESSION::equals).isPresent();
    }
}
