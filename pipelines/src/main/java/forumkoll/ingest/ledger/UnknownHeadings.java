package forumkoll.ingest.ledger;

import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.TableHeading;
import forumkoll.table.Text;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one problem of a ledger that no layout fits: what was found, and what the nearest layout lacks. */
final class UnknownHeadings {

    private UnknownHeadings() {}

    static Problem problem(String path, TableHeading nearest, String layoutName) {
        String wanted = nearest.missing().stream().map(Problem::field).collect(Collectors.joining(", "));
        String required = nearest.layout().fields().stream()
                .filter(LayoutField::required)
                .map(field -> field.headings().get(0))
                .collect(Collectors.joining(", "));
        return new Problem(
                path,
                nearest.line().number(),
                null,
                "unknown_headings",
                null,
                String.join(" | ", nearest.line().cells()),
                new Text(
                        "rubrikerna i en av layouterna; närmast (" + layoutName + "): " + required + ". Saknas: "
                                + wanted,
                        "the headings of one of the layouts; nearest (" + layoutName + "): " + required + ". Missing: "
                                + wanted),
                new Text(steps(nearest, Text::sv), steps(nearest, Text::en)));
    }

    private static String steps(TableHeading nearest, Function<Text, String> language) {
        return nearest.missing().stream()
                .map(problem -> problem.field() + ": " + language.apply(problem.nextStep()))
                .collect(Collectors.joining(" "));
    }
}
