package forumkoll.identify;

import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.table.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forums by the organisation number of the supplier: their own, or their organiser's. An organiser may sell other things
 * too, so its number alone decides only for the costs of taking part, and among several forums only for the fee of the
 * one that has a fee.
 */
final class SupplierNumbers {

    private final Map<String, Set<String>> forumsOfNumber = new HashMap<>();
    private final Map<String, Set<String>> forumsOfOrganiser = new HashMap<>();
    private final Set<String> withFee = new HashSet<>();

    SupplierNumbers(List<TableRow> forums, List<TableRow> organisers, List<TableRow> participations) {
        Map<String, String> numberOfOrganiser = new HashMap<>();
        organisers.stream()
                .filter(organiser -> organiser.text("org_number") != null)
                .forEach(organiser -> numberOfOrganiser.put(
                        organiser.text("organiser_id"), LedgerWording.number(organiser.text("org_number"))));
        for (TableRow forum : forums) {
            String id = forum.text("forum_id");
            if (forum.text("org_number") != null) {
                add(forumsOfNumber, LedgerWording.number(forum.text("org_number")), id);
            }
            String organiser = numberOfOrganiser.get(forum.text("organiser_id"));
            if (organiser != null) {
                add(forumsOfOrganiser, organiser, id);
            }
        }
        participations.stream()
                .filter(answer -> answer.decimal("fee_sek") != null
                        && answer.decimal("fee_sek").signum() > 0)
                .forEach(answer -> withFee.add(answer.text("forum_id")));
    }

    /** The forum that the supplier's number stands for; undecided where it could be one of several things. */
    Optional<LedgerEvidence> find(LedgerWording wording, String costKind) {
        String number = LedgerWording.number(wording.supplierId());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Set<String> own = forumsOfNumber.getOrDefault(number, Set.of());
        if (own.size() == 1) {
            return found(own, LedgerEvidence.CERTAIN, "forumets organisationsnummer / the forum's organisation number");
        }
        Set<String> organised = new TreeSet<>(forumsOfOrganiser.getOrDefault(number, Set.of()));
        if (organised.isEmpty() || !own.isEmpty()) {
            return Optional.empty();
        }
        String word = LedgerCostKind.FEE.word();
        if (organised.size() == 1 && !costKind.equals(LedgerCostKind.OTHER.word())) {
            return found(
                    organised,
                    LedgerEvidence.NEARLY_CERTAIN,
                    "organisatörens enda forum / the only forum of the organiser");
        }
        if (organised.size() == 1) {
            return Optional.of(LedgerEvidence.undecided(
                    "leverantören organiserar bara " + organised.iterator().next()
                            + ", men raden är varken avgift eller resa / the supplier organises only "
                            + organised.iterator().next() + ", but this is neither a fee nor travel"));
        }
        organised.retainAll(withFee);
        return organised.size() == 1 && costKind.equals(word)
                ? found(
                        organised,
                        LedgerEvidence.NEARLY_CERTAIN,
                        "organisatörens enda forum med avgift / the organiser's only forum with a fee")
                : Optional.empty();
    }

    private static Optional<LedgerEvidence> found(Set<String> forum, java.math.BigDecimal score, String explanation) {
        return Optional.of(
                LedgerEvidence.of(Method.SUPPLIER_ID, forum.iterator().next(), score, explanation));
    }

    private static void add(Map<String, Set<String>> map, String number, String forumId) {
        if (!number.isEmpty()) {
            map.computeIfAbsent(number, key -> new TreeSet<>()).add(forumId);
        }
    }
}
