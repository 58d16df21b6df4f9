package forumkoll.ingest.input;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.PseudonymKey;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.CsvReader;
import forumkoll.ingest.csv.LineReader;
import forumkoll.ingest.csv.RowParser;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.ingest.register.RegisterParser;
import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code registers/people.csv} into pseudonyms. Its rows go nowhere else, and no message shows what it holds. */
public final class People {

    private static final Text WHAT_STANDS_IN_THE_CONTRACT = new Text(
            "ett värde som schemas/registers/people.json tillåter",
            "a value that schemas/registers/people.json allows");

    private People() {}

    /**
     * The pseudonyms under {@code key}, for the people of {@code file}.
     *
     * @param file null when the city has no such register: then everyone is external
     * @param stated how the file is written, as far as a layout says
     * @param problems gets what is wrong with the file, without its values
     */
    public static Pseudonyms read(
            SourceFile file, Contract register, PseudonymKey key, Conventions stated, List<Problem> problems) {
        List<String[]> people = new ArrayList<>();
        if (file != null) {
            Path path = Path.of(file.location());
            try (Intake intake = new Intake(file.path(), Map.of(), path.getParent())) {
                SourceLayouts layouts = SourceLayouts.of(Layout.of(register));
                LineReader lines = new LineReader(layouts, collector(register, people), "people");
                new CsvReader(lines, stated).read(path, intake);
                intake.problems().forEach(problem -> problems.add(redacted(problem)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file.path(), e);
            }
        }
        return new Pseudonyms(key.bytes(), people);
    }

    /** Keeps the rows for itself: there is no table they could go to. */
    private static RowParser collector(Contract register, List<String[]> people) {
        RegisterParser parser = new RegisterParser(register, "");
        return (cells, lineNumber) -> {
            Object[] row = parser.row(cells, lineNumber);
            if (row != null) {
                people.add(new String[] {(String) row[0], (String) row[1], (String) row[2], (String) row[3]});
            }
            return null;
        };
    }

    /** What a line holds is not shown, nor a key that it repeats: it may be a person. */
    private static Problem redacted(Problem problem) {
        Problem hidden = problem.redacted();
        boolean tellsHeadings = problem.code().equals("missing_heading");
        return hidden.expecting(tellsHeadings ? hidden.expected() : WHAT_STANDS_IN_THE_CONTRACT);
    }
}
