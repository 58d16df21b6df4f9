package forumkoll.cli;

import forumkoll.engine.DuckDbFiles;
import forumkoll.explain.Explain;
import forumkoll.explain.Explanation;
import forumkoll.explain.Flag;
import forumkoll.table.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll explain}: a figure back to file, sheet, line, rate and arithmetic. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Förklarar en flagga, eller ett forums siffror för ett år, ända till källans rad.",
            "Explains a flag, or a forum's figures of a year, down to the source's line."
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FLAG|FORUM",
            description = "Flaggans eller forumets kod. / Code of the flag or forum.")
    private String subject;

    @Parameters(index = "1", arity = "0..1", paramLabel = "YEAR", description = "Året. / The year.")
    private Long year;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "MEASURE",
            description =
                    "En kolumn i marts.forum_year; utan den alla. / A column of marts.forum_year; all without it.")
    private String measure;

    @Option(names = "--lang", paramLabel = "sv|en", defaultValue = "sv", description = "Språk. / Language.")
    private Language language;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "En publicerad DuckDB-fil i stället för lagrets. / A published DuckDB file instead of the warehouse's.")
    private Path file;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws SQLException, IOException {
        try (Connection connection = DuckDbFiles.readOnly(published().toRealPath())) {
            Explain explain = new Explain(connection);
            ExplanationPrinter printer = new ExplanationPrinter(System.out, language);
            List<Explanation> explanations;
            if (year == null) {
                Flag flag = explain.flag(subject)
                        .orElseThrow(() -> new UsageException("Ingen flagga har koden " + subject
                                + ". För ett forum, ange också året: explain FORUM ÅR\n" + "No flag has the id "
                                + subject + ". For a forum, give the year too: explain FORUM YEAR"));
                printer.print(flag);
                explanations = flag.figures();
            } else {
                explanations = figures(explain);
            }
            explanations.forEach(printer::print);
            return explanations.stream().allMatch(Explanation::holds) ? ExitCode.DONE : ExitCode.DEFECT;
        }
    }

    private List<Explanation> figures(Explain explain) {
        if (!explain.knows(subject, year)) {
            String like = String.join(", ", explain.forumsLike(subject));
            throw new UsageException("Forumet " + subject + " finns inte år " + year + ". Liknande: " + like
                    + "\nThere is no forum " + subject + " in " + year + ". Alike: " + like);
        }
        if (measure == null) {
            return explain.figures(subject, year);
        }
        if (!explain.measures().contains(measure)) {
            String known = String.join(", ", explain.measures());
            throw new UsageException("Måttet " + measure + " kan inte förklaras. Finns: " + known + "\nThe measure "
                    + measure + " cannot be explained. Known: " + known);
        }
        return List.of(explain.figure(subject, year, measure));
    }

    private Path published() {
        if (file != null && !Files.isRegularFile(file)) {
            throw new UsageException("Filen finns inte: " + file + "\nThere is no file " + file);
        }
        return file == null ? warehouse.published() : file;
    }
}
