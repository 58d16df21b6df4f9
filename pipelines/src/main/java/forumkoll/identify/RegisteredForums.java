package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The forums of a city's registers, with their names, aliases and organisers. */
final class RegisteredForums {

    private final SortedMap<String, KnownForum> forums = new TreeMap<>();
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Organisers organisers;

    /**
     * Reads the registers.
     *
     * @param holds whether an alias for a kind of source holds
     */
    RegisteredForums(NameRegisters registers, Naming naming, Predicate<String> holds) {
        this.organisers = naming.organisers();
        SortedMap<String, TableRow> rows = new TreeMap<>();
        SortedMap<String, List<String>> names = new TreeMap<>();
        registers.forums().forEach(row -> rows.put(row.text("forum_id"), row));
        rows.forEach((id, row) -> names.put(id, new ArrayList<>(List.of(row.text("name")))));
        registers.aliases().stream()
                .filter(row -> holds.test(row.text("source_kind")))
                .sorted(Comparator.comparing((TableRow row) -> row.text("written"))
                        .thenComparing(row -> row.text("source_kind")))
                .forEach(row -> names.computeIfAbsent(row.text("forum_id"), id -> new ArrayList<>())
                        .add(row.text("written")));
        names.forEach((id, written) -> {
            forums.put(id, known(id, written, rows.get(id), naming.reader()));
            for (String name : written) {
                exact.computeIfAbsent(name.strip(), key -> new TreeSet<>()).add(id);
                folded.computeIfAbsent(new WrittenName(name).folded(), key -> new TreeSet<>())
                        .add(id);
            }
        });
    }

    /** The forums, by identifier. */
    SortedMap<String, KnownForum> forums() {
        return forums;
    }

    /**
     * The forum that the registers give a name to, or null; of several the one whose organiser stands beside the name. A
     * name beside another known organiser is another forum's.
     */
    Link find(NameForm name, Set<String> forbidden) {
        String registered = only(exact.getOrDefault(name.written().strip(), Set.of()), name, forbidden);
        if (registered != null) {
            return link(registered, Method.REGISTRY, "samma namn i registret / the same name in the register");
        }
        String alike = alike(name.written(), name, forbidden);
        if (alike != null) {
            return link(
                    alike,
                    Method.RULE,
                    "samma namn bortsett från skiftläge, tankstreck och blanksteg / the same but for case, dashes and spaces");
        }
        // looked for whole before its numbers go: FFK 11262 is no FFK of just any number
        String withoutPrefixes = NormalName.withoutPrefixes(name.written());
        String announced = withoutPrefixes.equals(name.written()) ? null : alike(withoutPrefixes, name, forbidden);
        return announced == null
                ? null
                : link(
                        announced,
                        Method.RULE,
                        "samma namn bortsett från ord som ”Inställt:” / the same but for words such as \"Cancelled:\"");
    }

    private String alike(String written, NameForm name, Set<String> forbidden) {
        return only(folded.getOrDefault(new WrittenName(written).folded(), Set.of()), name, forbidden);
    }

    private static Link link(String forumId, Method method, String explanation) {
        return new Link(forumId, method, 1, explanation, List.of());
    }

    private String only(Set<String> ids, NameForm name, Set<String> forbidden) {
        List<String> possible = ids.stream()
                .filter(id -> !forbidden.contains(id))
                .filter(id -> forums.get(id).names().stream()
                        .noneMatch(known -> organisers.contradict(known.organisers(), name.organisers())))
                .toList();
        if (possible.size() > 1) {
            possible = possible.stream()
                    .filter(id -> forums.get(id).names().stream()
                            .anyMatch(known -> organisers.agree(known.organisers(), name.organisers())))
                    .toList();
        }
        return possible.size() == 1 ? possible.get(0) : null;
    }

    private KnownForum known(String id, List<String> written, TableRow row, NameReader reader) {
        Set<String> bodies = row == null ? Set.of() : organisers.ofRegister(row.text("organiser_id"));
        List<NameForm> forms = written.stream()
                .distinct()
                .map(name -> reader.read(name, "").runBy(bodies))
                .toList();
        Set<String> vocabulary = new HashSet<>();
        forms.forEach(form -> form.words().forEach(word -> vocabulary.add(word.concept())));
        if (row != null && row.text("purpose") != null) {
            reader.read(row.text("purpose"), "").words().forEach(word -> vocabulary.add(word.concept()));
        }
        bodies.forEach(body -> vocabulary.addAll(List.of(body.split("-"))));
        return new KnownForum(id, forms, vocabulary);
    }
}
