package forumkoll.identify;

import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is known of the texts and supplier names of the ledgers as names of forums. */
final class LedgerNames {

    private final Map<Written, TableRow> decided = new HashMap<>();
    private final Map<Written, Map<String, String>> undecided = new HashMap<>();

    /** A name, with the supplier beside it. */
    private record Written(String name, String supplier) {}

    /**
     * Takes rows of {@code clean.forum_name} and {@code clean.undecided_name}; those of ledgers matter.
     *
     * <p>A text stands there with its supplier beside it, a supplier alone.
     */
    LedgerNames(List<TableRow> names, List<TableRow> undecidedNames) {
        names.stream()
                .filter(name -> name.text("source_kind").equals("ledger"))
                .forEach(name -> decided.put(new Written(name.text("written"), name.text("organiser")), name));
        undecidedNames.stream()
                .filter(name -> name.text("source_kind").equals("ledger"))
                .forEach(name -> undecided
                        .computeIfAbsent(
                                new Written(name.text("written"), name.text("organiser")), key -> new TreeMap<>())
                        .put(name.text("forum_id"), name.decimal("score").toPlainString()));
    }

    /** What a reviewer decided; of the text rather than of the supplier. */
    Optional<LedgerEvidence> decision(LedgerWording wording) {
        return rows(keys(wording)).stream()
                .filter(name -> name.text("method").equals("decision"))
                .findFirst()
                .map(name -> evidence(name, Method.DECISION, LedgerEvidence.CERTAIN));
    }

    /** Forums whose registered name or alias the text or the supplier is. */
    List<LedgerEvidence> aliases(LedgerWording wording) {
        return rows(keys(wording)).stream()
                .filter(name -> name.text("forum_id") != null)
                .filter(name -> List.of("registry", "exact", "rule").contains(name.text("method")))
                .map(name -> evidence(
                        name, Method.ALIAS, Objects.requireNonNullElse(name.decimal("score"), LedgerEvidence.CERTAIN)))
                .toList();
    }

    /** Forums whose name the text or the supplier is like. */
    List<LedgerEvidence> similar(LedgerWording wording) {
        return rows(keys(wording)).stream()
                .filter(name ->
                        name.text("forum_id") != null && name.text("method").equals("similarity"))
                .map(name -> evidence(name, Method.SIMILARITY, name.decimal("score")))
                .toList();
    }

    /** Whether the supplier's name is, or is like, that of a forum. */
    boolean isSupplier(LedgerWording wording, String forumId) {
        return rows(supplierKeys(wording)).stream().anyMatch(name -> forumId.equals(name.text("forum_id")));
    }

    /** What waits for a reviewer. */
    Optional<LedgerEvidence> review(LedgerWording wording) {
        return keys(wording).stream()
                .map(undecided::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(LedgerNames::awaitingReview);
    }

    private static LedgerEvidence awaitingReview(Map<String, String> scores) {
        String forums = scores.entrySet().stream()
                .map(forum -> forum.getKey() + " (" + forum.getValue() + ")")
                .collect(Collectors.joining(", "));
        return LedgerEvidence.undecided(
                "liknar " + forums + ", väntar på granskning / resembles " + forums + ", awaits review");
    }

    private List<TableRow> rows(List<Written> keys) {
        return keys.stream()
                .map(decided::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Written> keys(LedgerWording wording) {
        List<Written> keys = new ArrayList<>();
        if (!wording.text().isEmpty()) {
            keys.add(new Written(wording.text(), wording.supplier()));
            keys.add(new Written(wording.text(), ""));
        }
        keys.addAll(supplierKeys(wording));
        return keys;
    }

    private static List<Written> supplierKeys(LedgerWording wording) {
        return wording.supplier().isEmpty()
                ? List.of()
                : List.of(new Written(wording.supplier(), ""), new Written(wording.supplier(), wording.supplier()));
    }

    private static LedgerEvidence evidence(TableRow name, Method method, java.math.BigDecimal score) {
        return LedgerEvidence.of(
                method, name.text("forum_id"), score, "\"" + name.text("written") + "\": " + name.text("explanation"));
    }
}
