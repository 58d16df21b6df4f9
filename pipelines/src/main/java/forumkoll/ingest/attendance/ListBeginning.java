package forumkoll.ingest.attendance;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.Intake;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.ColumnConventions;
import forumkoll.ingest.csv.CsvDialect;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How an attendance list begins: its title lines, its heading, and how its first records write dates. */
final class ListBeginning {

    private final byte[] sample;
    private final SourceLayouts layouts;
    private final int longestBytes;

    /**
     * The beginning of a list.
     *
     * @param sample its first bytes as UTF-8, at least one
     * @param longestBytes longest record that is taken
     */
    ListBeginning(byte[] sample, SourceLayouts layouts, int longestBytes) {
        this.sample = sample;
        this.layouts = layouts;
        this.longestBytes = longestBytes;
    }

    /** How the file is written, and {@code parts} moved past the heading; null when it has none, which is reported. */
    AttendanceForm form(RecordParts parts, AttendanceListReader.Records records, Intake intake) throws IOException {
        String text = new String(sample, StandardCharsets.UTF_8);
        Character stated = layouts.stated().separator();
        CsvDialect dialect = CsvDialect.of(text, layouts.columns(), stated);
        char separator = dialect.separator();
        byte[] beginning = parts.beginning();
        int from = lineStart(beginning, dialect.headingLine());
        int end = new RecordEnd((byte) separator, 0, longestBytes).find(beginning, from, beginning.length);
        List<String> cells = end < 0
                ? List.of()
                : AttendancePart.cells(new String(beginning, from, end - from, StandardCharsets.UTF_8), separator);
        RecordEnd recordEnd = new RecordEnd((byte) separator, cells.size(), longestBytes);
        if (cells.isEmpty() || recordEnd.find(beginning, from, beginning.length) < 0) {
            intake.report(
                    LineProblem.ofLine(intake.path(), end < 0 ? "stray_quote" : "too_long", dialect.headingLine()));
            intake.reject();
            return null; // without its heading a file says nothing
        }
        intake.decide("separator", dialect.separatorName());
        intake.decide("separator_by", Conventions.by(stated));
        skipTitles(text, dialect, intake);
        CsvFile.Line line = new CsvFile.Line(dialect.headingLine(), cells);
        Heading heading = Heading.match(intake.path(), line, layouts.only(), intake.problems());
        heading.decide(dialect.headingLine(), intake);
        ColumnConventions conventions = conventions(heading, text, dialect, intake);
        parts.afterHeading(end, RecordEnd.lines(beginning, 0, end), recordEnd);
        return new AttendanceForm(intake.path(), separator, heading, conventions, recordEnd, records);
    }

    /** Only dates with a slash, hyphen or point after one or two digits leave anything to look for. */
    private ColumnConventions conventions(Heading heading, String text, CsvDialect dialect, Intake intake) {
        ColumnConventions conventions =
                new ColumnConventions(heading, layouts.conventions(layouts.only()), List.of(), List.of("date"));
        if (text.indexOf('/') >= 0 || text.matches("(?s).*\\b\\d{1,2}[-.]\\d{1,2}[-.]\\d{4}\\b.*")) {
            CsvFile.of("", text, dialect, new ArrayList<>()).lines().stream()
                    .filter(line -> line.number() > dialect.headingLine())
                    .forEach(conventions::learn);
        }
        conventions.decide(intake);
        return conventions;
    }

    private static void skipTitles(String text, CsvDialect dialect, Intake intake) {
        if (dialect.headingLine() > 1) {
            int start = Math.min(text.length(), CsvDialect.FIRST_CHARACTERS);
            CsvFile.of("", text.substring(0, start), dialect, new ArrayList<>()).lines().stream()
                    .filter(line -> line.number() < dialect.headingLine())
                    .forEach(line -> intake.skip(line.isBlank() ? "blank" : "title"));
        }
    }

    private static int lineStart(byte[] bytes, int line) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            at = RecordEnd.lineEnd(bytes, at, bytes.length);
        }
        return at;
    }
}
