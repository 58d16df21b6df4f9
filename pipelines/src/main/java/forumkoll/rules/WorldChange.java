package forumkoll.rules;

import forumkoll.rules.FlagChange.Cause;
import forumkoll.table.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What changed between two runs apart from the rules: names, files, settings, the day, the models. */
final class WorldChange {

    private static final int MOST_SHOWN = 3;

    private final PublishedFlags before;
    private final PublishedFlags after;

    /** Per forum, the written names that came to it or left it. */
    private final Map<Object, SortedSet<String>> renamed = new HashMap<>();

    WorldChange(PublishedFlags before, PublishedFlags after) {
        this.before = before;
        this.after = after;
        before.forumOfName().forEach((name, forum) -> {
            boolean known = after.forumOfName().containsKey(name);
            Object other = after.forumOfName().get(name);
            if (known && !Objects.equals(forum, other)) {
                String shown = "”" + name.get(0) + "”: " + shown(forum) + " → " + shown(other);
                remember(forum, shown);
                remember(other, shown);
            }
        });
    }

    /** Why a rule with the same values finds something else now. */
    Attribution attribution(Finding finding) {
        SortedSet<String> names = new TreeSet<>();
        names.addAll(renamed.getOrDefault(finding.forumId(), new TreeSet<>()));
        names.addAll(renamed.getOrDefault(finding.otherForumId(), new TreeSet<>()));
        if (!names.isEmpty()) {
            return new Attribution(Cause.MATCHING, list(names));
        }
        SortedSet<String> files = changedFiles();
        if (!files.isEmpty()) {
            return new Attribution(Cause.DATA, list(files));
        }
        if (!renamed.isEmpty()) {
            return new Attribution(
                    Cause.MATCHING,
                    list(renamed.values().stream()
                            .flatMap(SortedSet::stream)
                            .collect(Collectors.toCollection(TreeSet::new))));
        }
        return withSameFiles();
    }

    private Attribution withSameFiles() {
        if (!before.settings().equals(after.settings())) {
            return new Attribution(Cause.SETTING, new Text("forumkoll.yaml", "forumkoll.yaml"));
        }
        if (!before.asOf().equals(after.asOf())) {
            return new Attribution(
                    Cause.SETTING,
                    RunComparison.arrow("as-of " + before.asOf(), after.asOf().toString()));
        }
        return Objects.equals(before.program(), after.program())
                ? new Attribution(Cause.DATA, new Text("okänt vad", "not known what"))
                : new Attribution(
                        Cause.RULE, new Text("modellerna som regeln läser", "the models that the rule reads"));
    }

    private SortedSet<String> changedFiles() {
        SortedSet<String> changed = new TreeSet<>(before.sources().keySet());
        changed.addAll(after.sources().keySet());
        changed.removeIf(path ->
                Objects.equals(before.sources().get(path), after.sources().get(path)));
        return changed;
    }

    private void remember(Object forum, String shown) {
        if (forum != null) {
            renamed.computeIfAbsent(forum, key -> new TreeSet<>()).add(shown);
        }
    }

    private static String shown(Object forum) {
        return forum == null ? "–" : forum.toString();
    }

    private static Text list(SortedSet<String> items) {
        String few = items.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        int more = items.size() - MOST_SHOWN;
        return more > 0 ? new Text(few + " och " + more + " till", few + " and " + more + " more") : new Text(few, few);
    }
}
