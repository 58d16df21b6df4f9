package forumkoll.demo.city;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Everything about one forum, over all years. */
public final class ForumPlan {

    private Forum forum;
    private final Shape shape;
    private final NavigableMap<Integer, YearPlan> years = new TreeMap<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<LedgerRule> ledgerRules = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    /** A way of writing that the register gives. */
    public record Alias(String written, String sourceKind) {}

    /** A project whose postings are the forum's. */
    public record LedgerRule(String id, String project) {}

    ForumPlan(Forum forum, Shape shape) {
        this.forum = forum;
        this.shape = shape;
    }

    public Forum forum() {
        return forum;
    }

    public String id() {
        return forum.id();
    }

    /** What kind of forum was asked for. */
    public Shape shape() {
        return shape;
    }

    /** Changes what the register says. */
    public void describe(UnaryOperator<Description> change) {
        this.forum = forum.described(change.apply(forum.description()));
    }

    /** The years in which anything happens. */
    public NavigableMap<Integer, YearPlan> years() {
        return years;
    }

    public List<Alias> aliases() {
        return aliases;
    }

    public List<LedgerRule> ledgerRules() {
        return ledgerRules;
    }

    public List<Document> documents() {
        return documents;
    }

    public List<Role> roles() {
        return roles;
    }

    public List<Project> projects() {
        return projects;
    }

    /** Whether some log holds a meeting of it in some year. */
    public boolean isLogged() {
        return years.values().stream().anyMatch(year -> !year.meetings().isEmpty());
    }
}
