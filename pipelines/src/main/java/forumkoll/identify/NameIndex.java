package forumkoll.identify;

import forumkoll.table.ContractException;
import forumkoll.table.Fingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the identifier of a written name: by the register, else by a rule, else as a new thing that the name founds.
 * What it answers does not depend on the order in which names are asked for.
 */
final class NameIndex {

    /** How a name was found. */
    enum Method {
        REGISTRY("samma namn i registret / the same name in the register"),
        RULE("samma namn bortsett från skiftläge, tankstreck och blanksteg / the same but for case, dashes and spaces"),
        EXACT("finns inte i registret, ett eget forum / not in the register, a forum of its own");

        private final String explanation;

        Method(String explanation) {
            this.explanation = explanation;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String explanation() {
            return explanation;
        }
    }

    /** What a written name stands for. */
    record Found(String id, Method method) {}

    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Adds a name that a register gives to {@code id}. */
    void add(String written, String id) {
        exact.computeIfAbsent(written.strip(), key -> new TreeSet<>()).add(id);
        folded.computeIfAbsent(new WrittenName(written).folded(), key -> new TreeSet<>())
                .add(id);
        taken.add(id);
    }

    /**
     * What {@code written} stands for.
     *
     * @throws ContractException when the register gives the name to several
     */
    Found find(String written) {
        WrittenName name = new WrittenName(written);
        Set<String> same = exact.getOrDefault(written.strip(), Set.of());
        if (!same.isEmpty()) {
            return new Found(only(written, same), Method.REGISTRY);
        }
        Set<String> alike = folded.getOrDefault(name.folded(), Set.of());
        if (!alike.isEmpty()) {
            return new Found(only(written, alike), Method.RULE);
        }
        return new Found(founded(name), Method.EXACT);
    }

    private static String only(String written, Set<String> ids) {
        if (ids.size() > 1) {
            throw new ContractException("the registers give the name '" + written + "' to " + String.join(" and ", ids)
                    + "; give each its own name, or an alias in forum_names");
        }
        return ids.iterator().next();
    }

    /**
     * A new identifier, made from the name alone, so that no other row can change it: names that differ only in
     * diacritics and punctuation are one. Where the register uses it for something else, it carries a mark.
     */
    private String founded(WrittenName name) {
        String slug = name.slug();
        return taken.contains(slug)
                ? slug + "-" + new Fingerprint().add(slug).hex().substring(0, 6)
                : slug;
    }
}
