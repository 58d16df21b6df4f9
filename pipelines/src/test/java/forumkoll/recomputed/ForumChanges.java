package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/** What changed for a forum from the year before, where those concerned answered in both years. */
final class ForumChanges {

    private static final Set<String> SPELLINGS = Set.of("rule", "similarity");

    private final City city;
    private final Declarations declarations;
    private final Responses responses;
    private final Map<ForumAndYear, Map<String, Object>> figures;
    private final LongPredicate enough;
    private final Map<ForumAndYear, TreeSet<String>> names = new HashMap<>();
    private final Map<List<Object>, Map<String, Object>> rows = new HashMap<>();

    ForumChanges(
            City city,
            Declarations declarations,
            Responses responses,
            Map<ForumAndYear, Map<String, Object>> figures,
            LongPredicate enough) {
        this.city = city;
        this.declarations = declarations;
        this.responses = responses;
        this.figures = figures;
        this.enough = enough;
        readNames();
        Set<String> tookOver = new HashSet<>();
        city.lines("clean.forum_merge").forEach(merge -> tookOver.add(merge.text("into_forum_id")));
        figures.forEach((line, now) -> {
            Map<String, Object> before = figures.get(line.before());
            if (before != null) {
                String name = city.forums.get(line.forum()).text("name");
                if (isNew(line, line.before()) && !tookOver.contains(line.forum())) {
                    add(line, "joined", null, name, null);
                }
                if (isNew(line.before(), line)) {
                    add(line, "left", name, null, null);
                }
                renamed(line);
                feeChanged(line, now, before);
                silent(line, now, before);
            }
        });
        merged();
    }

    Map<List<Object>, Map<String, Object>> rows() {
        return rows;
    }

    private void add(ForumAndYear line, String change, Object before, Object after, BigDecimal amount) {
        Map<String, Object> row = new HashMap<>();
        row.put("before", before);
        row.put("after", after);
        row.put("amount_sek", amount);
        rows.put(List.of(line.forum(), line.year(), change), row);
    }

    /** Named in the one year, and in the other by nobody, though all who named it answered then. */
    private boolean isNew(ForumAndYear named, ForumAndYear unnamed) {
        List<Declaration> naming = declarations.of(named).values().stream()
                .filter(Declaration::answered)
                .toList();
        return !naming.isEmpty()
                && "not_mentioned".equals(figures.get(unnamed).get("cost_status"))
                && naming.stream().allMatch(unit -> responses.todaysAnswered(city.today(unit.unit()), unnamed.year()))
                && enough.test(named.year())
                && enough.test(unnamed.year());
    }

    /** What the forum is called in a year; a spelling that was recognised is no name. */
    private void readNames() {
        Set<List<Object>> spellings = new HashSet<>();
        for (Line name : city.lines("clean.forum_name")) {
            if ("survey".equals(name.text("source_kind"))
                    && name.text("forum_id") != null
                    && SPELLINGS.contains(name.text("method"))) {
                spellings.add(List.of(name.text("forum_id"), name.text("written")));
            }
        }
        for (Line answer : city.answers) {
            if (!spellings.contains(List.of(answer.text("forum_id"), answer.text("written_name")))) {
                ForumAndYear line = new ForumAndYear(answer.text("forum_id"), answer.number("year"));
                names.computeIfAbsent(line, any -> new TreeSet<>()).add(answer.text("written_name"));
            }
        }
    }

    private void renamed(ForumAndYear line) {
        Collection<String> now = names.get(line);
        Collection<String> before = names.get(line.before());
        if (now == null || before == null) {
            return;
        }
        boolean isOld = names.entrySet().stream()
                .filter(entry -> entry.getKey().forum().equals(line.forum())
                        && entry.getKey().year() < line.year())
                .anyMatch(entry -> entry.getValue().stream().anyMatch(now::contains));
        if (!isOld) {
            add(line, "renamed", String.join(", ", before), String.join(", ", now), null);
        }
    }

    /** The register of merges tells no year: they are of the last one. */
    private void merged() {
        Map<String, TreeSet<String>> into = new HashMap<>();
        for (Line merge : city.lines("clean.forum_merge")) {
            if (merge.text("kind").equals("merge") && city.forums.containsKey(merge.text("into_forum_id"))) {
                into.computeIfAbsent(merge.text("into_forum_id"), any -> new TreeSet<>())
                        .add(merge.text("forum_id"));
            }
        }
        into.forEach((forum, codes) -> {
            if (!city.years.isEmpty()) {
                long last = city.years.get(city.years.size() - 1);
                add(new ForumAndYear(forum, last), "merged", String.join(", ", codes), forum, null);
            }
        });
    }

    private void feeChanged(ForumAndYear line, Map<String, Object> now, Map<String, Object> before) {
        if (Set.of("compared", "from_zero").contains(now.get("fee_change_status"))) {
            BigDecimal fee = (BigDecimal) now.get("fee_sek");
            BigDecimal last = (BigDecimal) before.get("fee_sek");
            if (fee.compareTo(last) != 0) {
                add(line, "fee_changed", last.toPlainString(), fee.toPlainString(), fee.subtract(last));
            }
        }
    }

    /** A year that goes on may still see a meeting. */
    private void silent(ForumAndYear line, Map<String, Object> now, Map<String, Object> before) {
        Object held = now.get("meetings_held");
        Object heldBefore = before.get("meetings_held");
        boolean isOver = city.isOver(line.year());
        if (isOver && held != null && (long) held == 0 && heldBefore != null && (long) heldBefore > 0) {
            add(line, "silent", now.get("last_meeting_on"), null, null);
        }
    }
}
