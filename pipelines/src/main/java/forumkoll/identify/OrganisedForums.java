package forumkoll.identify;

import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.table.TableRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forum that a posting to an organiser pays for. An organiser may sell other things too, so it decides only for the costs
 * of taking part, and among several forums only for the fee of the one that has a fee.
 */
final class OrganisedForums {

    private final Map<String, Set<String>> forumsOf = new HashMap<>();
    private final Set<String> withFee = new HashSet<>();

    OrganisedForums(List<TableRow> forums, List<TableRow> participations) {
        forums.stream().filter(forum -> forum.text("organiser_id") != null).forEach(forum -> forumsOf.computeIfAbsent(
                        forum.text("organiser_id"), id -> new TreeSet<>())
                .add(forum.text("forum_id")));
        participations.stream()
                .filter(answer -> answer.decimal("fee_sek") != null
                        && answer.decimal("fee_sek").signum() > 0)
                .forEach(answer -> withFee.add(answer.text("forum_id")));
    }

    /** The forum of the organisers; undecided where the posting could be for something else, empty where they have many. */
    Optional<LedgerEvidence> of(Collection<String> organisers, String costKind, Method method) {
        Set<String> organised = new TreeSet<>();
        organisers.forEach(id -> organised.addAll(forumsOf.getOrDefault(id, Set.of())));
        if (organised.size() == 1) {
            String forum = organised.iterator().next();
            return Optional.of(
                    costKind.equals(LedgerCostKind.OTHER.word())
                            ? LedgerEvidence.undecided("leverantören organiserar bara " + forum
                                    + ", men raden är varken avgift eller resa / the supplier organises only " + forum
                                    + ", but this is neither a fee nor travel")
                            : found(forum, method, "organisatörens enda forum / the only forum of the organiser"));
        }
        organised.retainAll(withFee);
        return organised.size() == 1 && costKind.equals(LedgerCostKind.FEE.word())
                ? Optional.of(found(
                        organised.iterator().next(),
                        method,
                        "organisatörens enda forum med avgift / the organiser's only forum with a fee"))
                : Optional.empty();
    }

    private static LedgerEvidence found(String forum, Method method, String explanation) {
        return LedgerEvidence.of(method, forum, LedgerEvidence.NEARLY_CERTAIN, explanation);
    }
}
