package forumkoll.explain;

import forumkoll.explain.PublishedRows.Row;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Explains the figures of a published DuckDB file, which the connection must have open. */
public final class Explain {

    private static final String FORUM_YEAR = """
            SELECT forum.name, forum_year.*
            FROM marts.forum_year AS forum_year
            JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
            WHERE forum_year.forum_id = ? AND forum_year.year = ?
            """;

    private final PublishedRows published;
    private final List<Figures> kinds;

    public Explain(Connection connection) {
        this.published = new PublishedRows(connection);
        Places places = new Places(published);
        this.kinds = List.of(
                new CostFigures(published, places),
                new LogFigures(published, places),
                new SurveyFigures(published, places),
                new RatioFigures(
                        (subject, year) -> find(subject.forumId(), year).orElse(null)));
    }

    /** Every measure that can be explained. */
    public SortedSet<String> measures() {
        SortedSet<String> measures = new TreeSet<>();
        kinds.forEach(kind -> measures.addAll(kind.measures()));
        return measures;
    }

    /** Whether the forum has a row for the year. */
    public boolean knows(String forumId, long year) {
        return find(forumId, year).isPresent();
    }

    /** Forums whose id or name holds {@code part}, for a message when there is no such forum. */
    public List<String> forumsLike(String part) {
        return published
                .ask(
                        "SELECT forum_id FROM clean.forum WHERE contains(lower(forum_id || ' ' || name), lower(?)) "
                                + "ORDER BY forum_id LIMIT 5",
                        part)
                .stream()
                .map(row -> row.text("forum_id"))
                .toList();
    }

    /** One measure of a forum and year, which {@link #knows} and {@link #measures} must have. */
    public Explanation figure(String forumId, long year, String measure) {
        ForumYear subject = find(forumId, year).orElseThrow();
        return kinds.stream()
                .filter(kind -> kind.measures().contains(measure))
                .findFirst()
                .orElseThrow()
                .explain(subject, measure);
    }

    /** Every known measure of a forum and year. */
    public List<Explanation> figures(String forumId, long year) {
        ForumYear subject = find(forumId, year).orElseThrow();
        List<Explanation> all = new ArrayList<>();
        for (String measure : measures()) {
            if (subject.figure(measure) != null) {
                all.add(figure(forumId, year, measure));
            }
        }
        return all;
    }

    /** The flag with the id, if there is one. */
    public Optional<Flag> flag(String flagId) {
        return published.ask("SELECT * FROM flags.flag WHERE flag_id = ?", flagId).stream()
                .findFirst()
                .map(row -> Flag.of(row, this));
    }

    private Optional<ForumYear> find(String forumId, long year) {
        return published.ask(FORUM_YEAR, forumId, year).stream().findFirst().map(Explain::forumYear);
    }

    private static ForumYear forumYear(Row row) {
        return new ForumYear(
                row.text("forum_id"), row.text("name"), row.number("year").longValueExact(), row);
    }
}
