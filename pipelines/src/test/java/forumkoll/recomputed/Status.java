package forumkoll.recomputed;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether a forum is mentioned in a year, and why its cost is or is not known. */
record Status(City city, Declarations declarations, Costs costs, ForumAndYear forum) {

    private static final List<String> LEAST_CERTAIN_FIRST =
            List.of("conflicting", "not_computed", "no_answer", "partial", "estimated", "none");

    boolean isMentioned(Logs logs) {
        return declarations.isAnswered(forum) || parentAnswered() || isFound(logs);
    }

    private boolean parentAnswered() {
        String parent = city.forums.get(forum.forum()).text("parent_forum_id");
        return parent != null && declarations.isAnswered(new ForumAndYear(parent, forum.year()));
    }

    private boolean isFound(Logs logs) {
        return city.isPaidOrTravelled(forum) || !logs.of(forum).meetings.isEmpty();
    }

    /** The status of the survey's line, before any cost is modelled. */
    String line(Logs logs) {
        Collection<Declaration> units = declarations.of(forum).values();
        if (declarations.isAnswered(forum)) {
            return leastCertain(units);
        }
        boolean carried = !declarations.carrier(forum).equals(forum);
        if (carried || (parentAnswered() && !isFound(logs))) {
            return "in_group";
        }
        return !units.isEmpty() || isFound(logs) ? "no_answer" : "not_mentioned";
    }

    static String leastCertain(Collection<Declaration> units) {
        return LEAST_CERTAIN_FIRST.stream()
                .filter(status -> units.stream().anyMatch(unit -> unit.status().equals(status)))
                .findFirst()
                .orElse("included_elsewhere");
    }

    String unknownReason(Map<String, Object> row) {
        String status = (String) row.get("cost_status");
        if (row.get("total_cost_sek") != null) {
            return null;
        }
        if (List.of("included_elsewhere", "in_group", "conflicting", "no_answer")
                .contains(status)) {
            return status;
        }
        if (row.get("missing_rates") != null) {
            return "missing_rate";
        }
        if (status.equals("not_computed")) {
            return status;
        }
        return !status.equals("not_mentioned")
                ? "not_stated"
                : city.isSurveyed(forum.year()) ? "not_mentioned" : "no_source";
    }
}
