package forumkoll.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> founded = new TreeMap<>();

    /** Adds a name that a register gives to {@code id}. */
    void add(String written, String id) {
        exact.put(written.strip(), id);
        folded.computeIfAbsent(new WrittenName(written).folded(), key -> new HashSet<>())
                .add(id);
        taken.add(id);
    }

    /** What {@code written} stands for. */
    Found find(String written) {
        String id = exact.get(written.strip());
        if (id != null) {
            return new Found(id, Method.REGISTRY);
        }
        WrittenName name = new WrittenName(written);
        Set<String> ids = folded.getOrDefault(name.folded(), Set.of());
        if (ids.size() == 1) {
            return new Found(ids.iterator().next(), Method.RULE);
        }
        return new Found(founded.computeIfAbsent(name.folded(), key -> found(name)), Method.EXACT);
    }

    /** A new identifier; one that a register already uses gets a suffix made from the name alone. */
    private String found(WrittenName name) {
        String slug = new WrittenName(name.folded()).slug();
        return taken.contains(slug) || founded.containsValue(slug)
                ? slug + "-"
                        + new forumkoll.table.Fingerprint()
                                .add(name.folded())
                                .hex()
                                .substring(0, 6)
                : slug;
    }
}
