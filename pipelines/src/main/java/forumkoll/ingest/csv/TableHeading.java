package forumkoll.ingest.csv;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The heading of a table and the layout that its columns follow.
 *
 * @param missing required headings that are not there; empty when the layout fits
 * @param repeated headings that stand twice, so that no one can tell which is meant
 */
public record TableHeading(
        CsvFile.Line line, Layout layout, Heading heading, List<Problem> missing, List<Problem> repeated) {

    /** How far down a heading is looked for, below the title lines that people put above a table. */
    public static final int LINES_LOOKED_AT = 50;

    /** The layouts fit first, then as little as possible is missing, then as much as possible is found. */
    private static final Comparator<TableHeading> BEST_FIRST =
            Comparator.comparingDouble(TableHeading::shareMissing).thenComparing(found -> -found.heading.fields());

    /**
     * The heading among the first lines of a table: the first layout that fits a line, else what comes nearest. Empty
     * when no line has two of a layout's headings (or the one field that it has).
     */
    public static Optional<TableHeading> find(String path, List<CsvFile.Line> lines, List<Layout> layouts) {
        List<TableHeading> tried = new ArrayList<>();
        for (Layout layout : layouts) {
            long least = Math.min(2, fields(layout));
            Optional<TableHeading> best = lines.stream()
                    .limit(LINES_LOOKED_AT)
                    .map(line -> of(path, line, layout))
                    .filter(found -> found.heading.fields() >= least)
                    .min(BEST_FIRST);
            if (best.isPresent() && best.get().fits()) {
                return best;
            }
            best.ifPresent(tried::add);
        }
        return tried.stream().min(BEST_FIRST);
    }

    /** A line that is the heading, with the first layout that fits it, else the one that comes nearest. */
    public static TableHeading at(String path, CsvFile.Line line, List<Layout> layouts) {
        List<TableHeading> tried =
                layouts.stream().map(layout -> of(path, line, layout)).toList();
        return tried.stream()
                .filter(TableHeading::fits)
                .findFirst()
                .or(() -> tried.stream().min(BEST_FIRST))
                .orElseThrow(() -> new IllegalArgumentException("no layouts"));
    }

    /** Whether every required heading is there. */
    public boolean fits() {
        return missing.isEmpty();
    }

    private static TableHeading of(String path, CsvFile.Line line, Layout layout) {
        List<Problem> problems = new ArrayList<>();
        Heading heading = Heading.match(path, line, layout, problems);
        List<Problem> missing = problems.stream()
                .filter(problem -> problem.code().equals("missing_heading"))
                .toList();
        List<Problem> repeated =
                problems.stream().filter(problem -> !missing.contains(problem)).toList();
        return new TableHeading(line, layout, heading, missing, repeated);
    }

    /** A share, since a layout that requires little lacks little of anything. */
    private double shareMissing() {
        long required = layout.fields().stream()
                .filter(LayoutField::required)
                .map(LayoutField::field)
                .distinct()
                .count();
        return required == 0 ? 0 : (double) missing.size() / required;
    }

    private static long fields(Layout layout) {
        return layout.fields().stream().map(LayoutField::field).distinct().count();
    }
}
