package forumkoll.ingest.attendance;

import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.CsvCut;
import forumkoll.table.Text;

/** What can be wrong with a line of an attendance list as a whole. A line's text is never shown: it names people. */
final class LineProblem {

    private LineProblem() {}

    /** A line that is no record. */
    static Problem ofLine(String path, String code, long line) {
        return switch (code) {
            case "stray_quote" ->
                problem(
                        path,
                        line,
                        code,
                        "ett citattecken som inte stängs i sin cell / a quote that does not close in its cell",
                        CsvCut.QUOTES_IN_PAIRS,
                        CsvCut.REMOVE_QUOTE);
            case "too_long" ->
                problem(
                        path,
                        line,
                        code,
                        "en rad på mer än 1 MB / a line of more than 1 MB",
                        new Text("en rad på högst 1 MB", "a line of at most 1 MB"),
                        new Text("Dela eller korta raden.", "Split or shorten the line."));
            case "nul_byte" ->
                problem(
                        path,
                        line,
                        code,
                        "NUL",
                        new Text("text", "text"),
                        new Text("Exportera filen på nytt.", "Export the file again."));
            default ->
                problem(
                        path,
                        line,
                        code,
                        "U+FFFD, Ã¥ …: tecken som redan har förstörts / characters already destroyed",
                        new Text("hela bokstäver", "whole letters"),
                        new Text(
                                "Exportera filen på nytt ur källan, som ”CSV UTF-8”.",
                                "Export the file again from its source, as \"CSV UTF-8\"."));
        };
    }

    private static Problem problem(String path, long line, String code, String found, Text expected, Text nextStep) {
        return new Problem(path, Math.toIntExact(line), null, code, null, found, expected, nextStep)
                .of(Problem.REDACTED);
    }
}
