package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the duties of a forum depend on when a year ends. */
final class YearEnds {

    private static final Set<String> SHOWING_PART =
            Set.of("membership_decision", "agreement", "position_paper", "action_plan", "annual_report");

    private final City city;
    private final Map<ForumAndYear, Map<String, Object>> figures;
    /** The years in which some source shows the forum. */
    private final Map<String, TreeSet<Long>> shown = new HashMap<>();

    YearEnds(City city, Map<ForumAndYear, Map<String, Object>> figures) {
        this.city = city;
        this.figures = figures;
        figures.forEach((line, row) -> {
            if (Boolean.TRUE.equals(row.get("mentioned"))
                    || isPositive(row.get("meetings_held"))
                    || isPositive(row.get("fee_sek"))) {
                shows(line.forum(), line.year());
            }
        });
        for (Line document : city.lines("clean.document")) {
            if (SHOWING_PART.contains(document.text("kind")) && Documents.knownSince(document) != null) {
                shows(document.text("forum_id"), Documents.knownSince(document).getYear());
            }
        }
    }

    private void shows(String forum, long year) {
        shown.computeIfAbsent(forum, any -> new TreeSet<>()).add(year);
    }

    private static boolean isPositive(Object number) {
        return number != null && new BigDecimal(number.toString()).signum() > 0;
    }

    Map<List<Object>, Map<String, Object>> rows() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        figures.forEach((line, figure) -> {
            Line forum = city.forums.get(line.forum());
            LocalDate end = LocalDate.of((int) line.year(), 12, 31);
            Map<String, Object> row = new HashMap<>();
            row.put("year_ends", end);
            row.put("judged_on", end.isAfter(city.asOf) ? city.asOf : end);
            row.put("is_over", city.isOver(line.year()));
            row.put("is_group", forum.truth("is_group"));
            String parent = forum.text("parent_forum_id");
            row.put("group_forum_id", parent != null && city.isGroup(parent) ? parent : null);
            row.put("kind", forum.text("kind"));
            row.put("relation", Documents.relation(forum));
            row.put("is_abroad", isAbroad(forum));
            row.put("status", forum.text("status"));
            row.put("decided_by", forum.text("decided_by"));
            row.put("valid_from", forum.date("valid_from"));
            row.put("fee_sek", figure.get("fee_sek"));
            row.put("meetings_known", meetingsKnown(figure));
            row.put("takes_part", takesPart(forum, line, end));
            rows.put(List.of(line.forum(), line.year()), row);
        });
        return rows;
    }

    private static Boolean isAbroad(Line forum) {
        if (Documents.relation(forum).equals("city")) {
            return true;
        }
        String level = forum.text("level");
        return level == null ? null : Set.of("nordic", "european", "global").contains(level);
    }

    private static Object meetingsKnown(Map<String, Object> figure) {
        Object most = figure.get("meetings_declared_max");
        boolean statedNone = most != null && new BigDecimal(most.toString()).signum() == 0;
        return figure.get("meetings_held") == null && statedNone ? (Object) 0L : figure.get("meetings_held");
    }

    private Boolean takesPart(Line forum, ForumAndYear line, LocalDate end) {
        LocalDate from = forum.date("valid_from");
        LocalDate to = forum.date("valid_to");
        if ((from != null && from.isAfter(end)) || (to != null && to.isBefore(end))) {
            return false;
        }
        if (to == null && forum.text("status").equals("ended")) {
            return null;
        }
        TreeSet<Long> years = shown.getOrDefault(line.forum(), new TreeSet<>());
        boolean since = !years.isEmpty() && years.first() <= line.year();
        boolean until = forum.text("origin").equals("register") || (!years.isEmpty() && line.year() <= years.last());
        boolean takesPart = from != null || (since && until);
        return takesPart ? true : null;
    }
}
