package forumkoll.identify;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A small city with a register, and what surveys, ledgers and calendars call its forums. Answers are shown as
 * {@code name | organiser | year}, and a name with its forum as {@code name [organiser] -> forum, method}.
 */
final class NamedCity {

    private static final List<TableRow> FORUMS = Rows.of("raw.forums", """
            forum_id    | name                              | organiser_id | org_number
            hamnradet   | Hamnrådet (HMR)                   |              |
            klimat      | GR:s klimatnätverk                | gr           |
            skr-arkiv   | Arkivnätverket                    | skr          |
            gr-arkiv    | Arkivnätverket                    | gr           |
            havsforum   | Nordiska havsforumet              |              | 802400-1234
            """);
    private static final List<TableRow> ALIASES = Rows.of("raw.forum_names", """
            written       | forum_id  | source_kind
            Kajgruppen    | hamnradet | any
            HAVSF         | havsforum | ledger
            """);
    private static final List<TableRow> ORGANISERS = Rows.of("raw.organisers", """
            organiser_id | name
            gr           | Göteborgsregionen (GR)
            skr          | Sveriges Kommuner och Regioner (SKR)
            """);

    private final List<TableRow> written = new ArrayList<>();
    private List<TableRow> declared = List.of();
    private List<TableRow> decisions = List.of();
    private List<TableRow> previous = List.of();
    private List<TableRow> forums = FORUMS;
    private List<TableRow> aliases = ALIASES;
    private List<TableRow> organisers = ORGANISERS;

    /** Lines {@code name | organiser | year} of surveys. */
    NamedCity answers(String lines) {
        return written("survey", lines);
    }

    /** Lines {@code text | supplier | year} of ledgers. */
    NamedCity entries(String lines) {
        return written("ledger", lines);
    }

    /** Lines {@code title | | year} of calendars. */
    NamedCity meetings(String lines) {
        return written("meeting", lines);
    }

    /** Lines {@code name | organiser | year | unit | unit today}: the answers of units. */
    NamedCity declared(String lines) {
        declared = Rows.of(
                "clean.declared_name",
                "written | organiser | year | declared_by | declared_by_today\n" + filled(lines));
        return answers(declared.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("written") + " | " + row.text("organiser"),
                        Collectors.minBy((one, other) -> one.integer("year").compareTo(other.integer("year")))))
                .entrySet()
                .stream()
                .map(first ->
                        first.getKey() + " | " + first.getValue().orElseThrow().integer("year"))
                .collect(Collectors.joining("\n")));
    }

    /** Lines {@code line | decision | written_a | written_b}. */
    NamedCity decisions(String lines) {
        decisions = Rows.of("meta.name_decision", "line | decision | written_a | written_b\n" + lines);
        return this;
    }

    /** Lines {@code written | forum_id} of the register of names, for any source. */
    NamedCity aliases(String lines) {
        aliases = Rows.of(
                "raw.forum_names",
                "written | forum_id | source_kind\n"
                        + lines.lines().map(line -> line + " | any").collect(Collectors.joining("\n")));
        return this;
    }

    /** What the run before took a name of a survey for. */
    NamedCity previously(String name, String forumId) {
        previous = Rows.of(
                "meta.previous_forum_name",
                "written | organiser | source_kind | forum_id\n" + name + " |  | survey | " + forumId);
        return this;
    }

    /** The same city with all its rows in another order. */
    NamedCity shuffled(long seed) {
        NamedCity other = new NamedCity();
        other.written.addAll(shuffled(written, seed));
        other.declared = shuffled(declared, seed);
        other.decisions = decisions;
        other.previous = previous;
        other.forums = shuffled(FORUMS, seed);
        other.aliases = shuffled(ALIASES, seed);
        other.organisers = shuffled(ORGANISERS, seed);
        return other;
    }

    ForumNames resolved() {
        return new ForumNames(
                written, declared, new NameRegisters(forums, aliases, organisers), decisions, previous, "Göteborg");
    }

    /** The names of surveys, and what they are. */
    List<String> surveyed() {
        return of("survey");
    }

    /** The names of one kind of source, and what they are. */
    List<String> of(String sourceKind) {
        String start = sourceKind + ": ";
        return all().stream()
                .filter(row -> row.startsWith(start))
                .map(row -> row.substring(start.length()))
                .toList();
    }

    /** All names, each after its kind of source. */
    List<String> all() {
        return resolved().names().stream()
                .map(row -> row[2] + ": " + row[0] + " [" + row[1] + "] -> " + row[3] + ", " + row[4])
                .toList();
    }

    /** What a person has to decide: {@code kind: name [organiser] ? forum}. */
    List<String> undecided() {
        return resolved().undecided().stream()
                .map(row -> row[2] + ": " + row[0] + " [" + row[1] + "] ? " + row[3])
                .toList();
    }

    /** Why a name was taken for what it is. */
    String explanation(String name) {
        return resolved().names().stream()
                .filter(row -> row[0].equals(name))
                .map(row -> (String) row[6])
                .findFirst()
                .orElseThrow();
    }

    private NamedCity written(String sourceKind, String lines) {
        written.addAll(Rows.of(
                "clean.written_name",
                "written | organiser | first_year | source_kind\n"
                        + filled(lines)
                                .lines()
                                .map(line -> line + " | " + sourceKind)
                                .collect(Collectors.joining("\n"))));
        return this;
    }

    /** Where no organiser stands, the tables hold an empty text. */
    private static String filled(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("\\|\\s*\\|", "| '' |"))
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> shuffled(List<T> rows, long seed) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
