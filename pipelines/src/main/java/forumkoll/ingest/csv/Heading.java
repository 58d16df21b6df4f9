package forumkoll.ingest.csv;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The heading line of a file, matched with a layout: which column holds which field. */
public final class Heading {

    /** Where a field stands: its column from 0, the heading as written, and how the layout reads it. */
    public record Place(int column, String heading, LayoutField layout) implements Serializable {}

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private final Map<String, Place> places = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<String> respondent = new ArrayList<>();
    private final Set<String> years = new TreeSet<>();
    private final int width;
    private boolean complete = true;
    private char separator = ';';

    private Heading(int width) {
        this.width = width;
    }

    /** Matches {@code line}; missing, repeated and unreadable headings are added to {@code problems}. */
    public static Heading match(String path, CsvFile.Line line, Layout layout, List<Problem> problems) {
        Heading heading = new Heading(line.cells().size());
        HeadingIndex index = HeadingIndex.of(layout);
        boolean isForm = layout.respondent().beside().stream()
                        .filter(own -> line.cells().stream().anyMatch(written -> same(own, written)))
                        .count()
                >= 2;
        for (int i = 0; i < line.cells().size(); i++) {
            String written = line.cells().get(i);
            boolean asksWho = isForm
                    && heading.respondent.isEmpty()
                    && layout.respondent().names().stream().anyMatch(name -> same(name, written));
            if (asksWho) {
                heading.respondent.add(written.strip());
            } else {
                heading.place(path, line, i, index, problems);
            }
        }
        heading.reportMissing(path, line, layout, problems);
        return heading;
    }

    /** The same heading of a file whose cells stand between these. */
    public Heading separatedBy(char other) {
        separator = other;
        return this;
    }

    /** Records where the heading is and what stands in it that nothing reads. */
    public void decide(int lineNumber, Intake intake) {
        intake.decide("heading_line", String.valueOf(lineNumber));
        intake.decide("ignored_columns", String.join(" | ", ignored));
        if (!respondent.isEmpty()) {
            intake.decide("respondent_columns", String.join(" | ", respondent));
        }
        if (!years.isEmpty()) {
            intake.decide("heading_years", String.join(", ", years));
        }
    }

    /** Whether some column may name people: one that nothing reads, or one of persons. */
    boolean hides() {
        return !respondent.isEmpty()
                || !ignored.isEmpty()
                || places.values().stream().anyMatch(place -> place.layout().shown() == Layout.Shown.NEVER);
    }

    /** A record for {@code meta.reject}: as it stands in the file, without the columns that may name people. */
    public String shown(CsvFile.Line line) {
        if (line.cells().size() != width && hides()) {
            return Problem.REDACTED; // which cell is which is not certain
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            boolean isShown = line.cells().size() != width
                    || at(i).filter(place -> place.layout().shown() == Layout.Shown.AS_IT_IS)
                            .isPresent();
            cells.add(cell.isBlank() ? "" : isShown ? quoted(cell) : Problem.REDACTED);
        }
        return String.join(String.valueOf(separator), cells);
    }

    /** A record with more or fewer cells than the heading. */
    public Problem wrongWidth(CsvFile.Line line, String path) {
        int cells = line.cells().size();
        return new Problem(
                        path,
                        line.number(),
                        Math.min(cells, width) + 1,
                        "wrong_width",
                        null,
                        cells + (hides() ? "" : ": " + String.join(" | ", line.cells())),
                        new Text(width + " kolumner, som i rubrikraden", width + " columns, as in the heading"),
                        new Text(
                                "Sätt citattecken om celler som innehåller skiljetecknet.",
                                "Put quotes round cells that hold the separator."))
                .of(shown(line));
    }

    private String quoted(String cell) {
        boolean needed = cell.indexOf(separator) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Where {@code field} stands, or null when the file does not have it. */
    public Place place(String field) {
        return places.get(field);
    }

    /** Columns that no field reads. */
    public List<String> ignored() {
        return ignored;
    }

    /** The columns that would be a field's, were they not about the person who answered. */
    List<String> respondent() {
        return respondent;
    }

    /** The years that headings of this file carry: "Årsavgift 2023 tkr". */
    Set<String> years() {
        return years;
    }

    /** How many fields have a column. */
    public int fields() {
        return places.size();
    }

    /** The field that is read from this column, from 0; empty when none is. */
    public Optional<Place> at(int column) {
        return places.values().stream()
                .filter(place -> place.column() == column)
                .findFirst();
    }

    /** Whether every required field has a column; rows of a file without are not accepted. */
    public boolean isComplete() {
        return complete;
    }

    public int width() {
        return width;
    }

    private void place(String path, CsvFile.Line line, int column, HeadingIndex index, List<Problem> problems) {
        String written = line.cells().get(column);
        LayoutField field = index.find(written);
        if (field == null) {
            ignored.add(written.strip());
            return;
        }
        YEAR.matcher(written).results().forEach(year -> years.add(year.group()));
        Place earlier = places.putIfAbsent(field.field(), new Place(column, written.strip(), field));
        if (earlier != null) {
            problems.add(new Problem(
                    path,
                    line.number(),
                    column + 1,
                    "repeated_heading",
                    written,
                    written,
                    new Text(
                            "en enda kolumn för detta; kolumn " + (earlier.column() + 1) + " är också det",
                            "one column for this; column " + (earlier.column() + 1) + " is it too"),
                    new Text("Ta bort eller byt namn på en av dem.", "Remove or rename one of them.")));
        }
    }

    private void reportMissing(String path, CsvFile.Line line, Layout layout, List<Problem> problems) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        layout.fields().stream()
                .filter(field -> field.required() && !places.containsKey(field.field()))
                .forEach(field -> required.computeIfAbsent(field.field(), name -> new ArrayList<>())
                        .addAll(field.headings()));
        complete = required.isEmpty();
        required.forEach((field, headings) -> {
            String nearest = nearest(headings.get(0));
            int column = line.cells().stream().map(String::strip).toList().indexOf(nearest) + 1;
            problems.add(new Problem(
                    path,
                    line.number(),
                    column == 0 ? null : column,
                    "missing_heading",
                    headings.get(0),
                    String.join(" | ", line.cells()),
                    new Text(
                            "en kolumn med rubriken " + String.join(" eller ", headings),
                            "a column headed " + String.join(" or ", headings)),
                    nearest == null
                            ? new Text("Lägg till kolumnen.", "Add the column.")
                            : new Text(
                                    "Menas ”" + nearest + "”? Byt rubrik, eller lägg till den i schemas/sources/.",
                                    "Is \"" + nearest + "\" meant? Rename it, or add it in schemas/sources/.")));
        });
    }

    /** The ignored heading that looks most like {@code wanted}, or null when none looks like it. */
    private String nearest(String wanted) {
        return ignored.stream()
                .filter(heading -> !heading.isEmpty())
                .filter(heading -> distance(HeadingIndex.key(heading), HeadingIndex.key(wanted))
                        <= Math.max(1, wanted.length() / 3))
                .min(Comparator.comparingInt(heading -> distance(HeadingIndex.key(heading), HeadingIndex.key(wanted))))
                .orElse(null);
    }

    private static boolean same(String expected, String written) {
        return HeadingIndex.key(expected).equals(HeadingIndex.key(written));
    }

    /** Edit distance (Levenshtein), for suggestions only. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
