package forumkoll.identify;

import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.table.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Forums by the organisation number of the supplier: their own, or their organiser's. */
final class SupplierNumbers {

    private final Map<String, Set<String>> forumsOfNumber = new HashMap<>();
    private final Map<String, Set<String>> organisersOfNumber = new HashMap<>();
    private final Map<String, Set<String>> numbersOfForum = new HashMap<>();
    private final Map<String, String> numberOfOrganiser = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final OrganisedForums organised;

    SupplierNumbers(List<TableRow> forums, List<TableRow> organisers, OrganisedForums organised) {
        this.organised = organised;
        organisers.stream()
                .filter(organiser -> organiser.text("org_number") != null)
                .forEach(organiser -> {
                    String number = LedgerWording.number(organiser.text("org_number"));
                    numberOfOrganiser.put(organiser.text("organiser_id"), number);
                    add(organisersOfNumber, number, organiser.text("organiser_id"));
                });
        for (TableRow forum : forums) {
            String id = forum.text("forum_id");
            if (forum.text("org_number") != null) {
                add(forumsOfNumber, LedgerWording.number(forum.text("org_number")), id);
                add(numbersOfForum, id, LedgerWording.number(forum.text("org_number")));
            }
        }
    }

    /** The forum that the supplier's number stands for; undecided where it could be one of several things. */
    Optional<LedgerEvidence> find(LedgerWording wording, String costKind) {
        String number = number(wording);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Set<String> own = forumsOfNumber.getOrDefault(number, Set.of());
        if (own.size() == 1) {
            return Optional.of(LedgerEvidence.of(
                    Method.SUPPLIER_ID,
                    own.iterator().next(),
                    LedgerEvidence.CERTAIN,
                    "forumets organisationsnummer / the forum's organisation number"));
        }
        return own.isEmpty()
                ? organised.of(organisersOfNumber.getOrDefault(number, Set.of()), costKind, Method.SUPPLIER_ID)
                : Optional.empty();
    }

    /** Whether the supplier is another company than the forum, whatever it is called. */
    boolean contradictForum(LedgerWording wording, String forumId) {
        return contradict(wording, numbersOfForum.getOrDefault(forumId, Set.of()));
    }

    /** Whether the supplier is another company than the organiser. */
    boolean contradictOrganiser(LedgerWording wording, String organiserId) {
        String number = numberOfOrganiser.get(organiserId);
        return number != null && contradict(wording, Set.of(number));
    }

    /** A number of the ledger's own, which is no organisation number, says nothing. */
    private boolean contradict(LedgerWording wording, Set<String> registered) {
        return !registered.isEmpty()
                && !registered.contains(number(wording))
                && number(wording).matches("\\d{10}");
    }

    private String number(LedgerWording wording) {
        return numbers.computeIfAbsent(wording.supplierId(), LedgerWording::number);
    }

    private static void add(Map<String, Set<String>> map, String key, String value) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, any -> new TreeSet<>()).add(value);
        }
    }
}
