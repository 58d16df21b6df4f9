package forumkoll.ingest.ledger;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which layout a ledger's columns follow, and where its heading line is: the first of the layouts whose required
 * headings all stand on one of the first lines.
 *
 * @param index of the heading line among the file's lines, from 0
 * @param missing the required headings that are not there; empty when the layout fits
 * @param repeated headings that stand twice, so that no one can tell which is meant
 */
record LedgerHeading(
        int index, CsvFile.Line line, Layout layout, Heading heading, List<Problem> missing, List<Problem> repeated) {

    private static final int LINES_TO_SEARCH = 20;
    private static final String LAYOUT_NAME = "layout";

    /** The heading that fits, else the one that fits best. */
    static LedgerHeading find(String path, List<CsvFile.Line> lines, List<Layout> layouts) {
        List<LedgerHeading> tried = new ArrayList<>();
        for (int i = 0; i < Math.min(LINES_TO_SEARCH, lines.size()); i++) {
            for (Layout layout : layouts) {
                LedgerHeading attempt = attempt(path, i, lines.get(i), layout);
                if (attempt.fits()) {
                    return attempt;
                }
                tried.add(attempt);
            }
        }
        return tried.stream()
                .min(Comparator.comparingDouble(LedgerHeading::shareMissing))
                .orElseThrow(() -> new IllegalArgumentException("no layouts, or no lines"));
    }

    /** A share, since a layout that requires little lacks little of anything. */
    private double shareMissing() {
        long required = layout.fields().stream()
                .filter(LayoutField::required)
                .map(LayoutField::field)
                .distinct()
                .count();
        return (double) missing.size() / required;
    }

    boolean fits() {
        return missing.isEmpty();
    }

    /** The word for {@code raw.ledger_entry.layout}: a layout that does not say is one of arbitrary columns. */
    String layoutName() {
        return layout.fields().stream()
                .filter(field -> field.field().equals(LAYOUT_NAME))
                .flatMap(field -> field.values().values().stream())
                .findFirst()
                .orElse("columns");
    }

    /** The one problem of a file that no layout fits: what was found, and what the nearest layout lacks. */
    Problem noLayout(String path) {
        String wanted = missing.stream().map(Problem::field).collect(Collectors.joining(", "));
        String required = layout.fields().stream()
                .filter(LayoutField::required)
                .map(field -> field.headings().get(0))
                .collect(Collectors.joining(", "));
        return new Problem(
                path,
                line.number(),
                null,
                "unknown_headings",
                null,
                String.join(" | ", line.cells()),
                new Text(
                        "rubrikerna i en av layouterna; närmast (" + layoutName() + "): " + required + ". Saknas: "
                                + wanted,
                        "the headings of one of the layouts; nearest (" + layoutName() + "): " + required
                                + ". Missing: " + wanted),
                new Text(steps(missing, Text::sv), steps(missing, Text::en)));
    }

    private static String steps(List<Problem> missing, java.util.function.Function<Text, String> language) {
        return missing.stream()
                .map(problem -> problem.field() + ": " + language.apply(problem.nextStep()))
                .collect(Collectors.joining(" "));
    }

    private static LedgerHeading attempt(String path, int index, CsvFile.Line line, Layout layout) {
        List<Problem> problems = new ArrayList<>();
        Heading heading = Heading.match(path, line, layout, problems);
        List<Problem> missing = problems.stream()
                .filter(problem -> problem.code().equals("missing_heading"))
                .toList();
        List<Problem> others =
                problems.stream().filter(problem -> !missing.contains(problem)).toList();
        return new LedgerHeading(index, line, layout, heading, missing, others);
    }
}
