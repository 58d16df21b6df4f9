package forumkoll.ingest.workbook;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.RefusedFileException;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.csv.RecordReader;
import forumkoll.ingest.csv.TableHeading;
import forumkoll.ingest.workbook.XlsxFile.SheetName;
import forumkoll.ingest.workbook.XlsxValues.Fault;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the sheets of a workbook whose headings are the layout's, row by row. The line of a problem is the row of the
 * sheet, and what was found is told with the cell's address.
 */
public final class XlsxReader implements FileReader {

    /** Rows a sheet can have: what sets apart the rows of the second sheet that is read from those of the first. */
    static final int ROWS_A_SHEET = 1_048_576;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    /** A visible sheet with some headings of a layout. */
    private record Table(SheetName sheet, TableHeading heading) {}

    /** What is done with a row of a sheet. */
    private interface RowVisitor {

        void visit(XlsxSheet.Row row) throws RefusedFileException;
    }

    private final RecordReader reader;
    private final SheetNotes notes = new SheetNotes();

    /** A reader that gives its rows to {@code reader}. */
    public XlsxReader(RecordReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        try (XlsxFile workbook = XlsxFile.open(file)) {
            intake.decide("format", "xlsx");
            List<Table> tables = tables(workbook, intake.path());
            for (int i = 0; i < tables.size(); i++) {
                intake.decide("sheet_" + i, tables.get(i).sheet().name());
                read(workbook, tables.get(i), i * ROWS_A_SHEET, intake);
            }
            reader.finish(intake);
        } catch (RefusedFileException e) {
            e.refuse(intake);
        }
        notes.decide(intake);
    }

    /** The sheets to read: all that have every required heading, else the one that comes nearest. */
    private List<Table> tables(XlsxFile workbook, String path) throws IOException, RefusedFileException {
        List<Table> candidates = new ArrayList<>();
        for (SheetName sheet : workbook.sheets()) {
            table(workbook, sheet, path).ifPresent(candidates::add);
        }
        List<Table> complete =
                candidates.stream().filter(table -> table.heading().fits()).toList();
        List<Table> chosen = complete;
        if (complete.isEmpty()) {
            chosen = candidates.stream()
                    .max(Comparator.comparingInt(
                            table -> table.heading().heading().fields()))
                    .map(List::of)
                    .orElseThrow(() -> noHeading(workbook));
        }
        for (Table table : candidates) {
            notes.add(
                    "sheets",
                    table.sheet().name() + ": "
                            + (chosen.contains(table)
                                    ? "read, headings in row "
                                            + table.heading().line().number()
                                    : "skipped, lacks required headings"));
        }
        Set<String> years = chosen.stream()
                .flatMap(table -> YEAR.matcher(table.sheet().name()).results().map(year -> year.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.size() > 1) {
            throw severalYears(chosen);
        }
        return chosen;
    }

    private Optional<Table> table(XlsxFile workbook, SheetName sheet, String path)
            throws IOException, RefusedFileException {
        if (sheet.part() == null || sheet.isHidden()) {
            notes.add("sheets", sheet.name() + ": skipped, " + (sheet.isHidden() ? "hidden" : "no table of cells"));
            return Optional.empty();
        }
        List<CsvFile.Line> first = new ArrayList<>();
        try (XlsxSheet rows = workbook.open(sheet)) {
            for (Optional<XlsxSheet.Row> row = rows.next();
                    row.isPresent() && first.size() < TableHeading.LINES_LOOKED_AT;
                    row = rows.next()) {
                first.add(new CsvFile.Line(row.get().number(), row.get().cells()));
            }
        }
        Optional<TableHeading> heading = TableHeading.find(path, first, reader.layouts());
        if (heading.isEmpty()) {
            notes.add("sheets", sheet.name() + ": skipped, no row has the headings");
        }
        return heading.map(found -> new Table(sheet, found));
    }

    /** Goes through the rows twice: how a column is written is known only when all of it has been seen. */
    private void read(XlsxFile workbook, Table table, int rowsBefore, Intake intake)
            throws IOException, RefusedFileException {
        int before = intake.problems().size();
        Heading heading = reader.begin(table.heading(), ';', intake);
        locate(before, table.sheet(), intake);
        int top = table.heading().line().number();
        visit(workbook, table.sheet(), row -> {
            if (row.number() > top) {
                reader.learn(line(row, heading));
            }
        });
        XlsxSheet read = visit(workbook, table.sheet(), row -> {
            if (row.number() < top) {
                intake.skip(row.cells().stream().allMatch(String::isBlank) ? "blank" : "title");
            } else if (row.number() > top) {
                read(row, table.sheet(), heading, rowsBefore, intake);
            }
        });
        read.merged().forEach(area -> notes.add("merged_cells", in(table.sheet()) + area));
        read.hiddenColumns().forEach(column -> notes.add("hidden_columns", in(table.sheet()) + column));
        before = intake.problems().size();
        reader.end(intake);
        locate(before, table.sheet(), intake);
    }

    private static XlsxSheet visit(XlsxFile workbook, SheetName name, RowVisitor visitor)
            throws IOException, RefusedFileException {
        try (XlsxSheet sheet = workbook.open(name)) {
            for (Optional<XlsxSheet.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                visitor.visit(row.get());
            }
            return sheet;
        }
    }

    /** The row's cells, as many as headings. */
    private static CsvFile.Line line(XlsxSheet.Row row, Heading heading) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < heading.width()) {
            cells.add("");
        }
        return new CsvFile.Line(row.number(), List.copyOf(cells.subList(0, heading.width())));
    }

    private void read(XlsxSheet.Row row, SheetName sheet, Heading heading, int rowsBefore, Intake intake) {
        if (row.isHidden()) {
            notes.add("hidden_rows", in(sheet) + row.number());
        }
        for (int i = heading.width(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                notes.add("cells_beside_the_table", in(sheet) + XlsxSheet.address(i, row.number()));
            }
        }
        CsvFile.Line line = line(row, heading);
        int before = intake.problems().size();
        boolean isFaulty = false;
        for (Map.Entry<Integer, Fault> fault : row.faults().entrySet()) {
            Optional<Heading.Place> place = heading.at(fault.getKey());
            if (place.isPresent()) {
                intake.report(problem(row.number(), place.get(), fault.getValue(), intake)
                        .of(heading.shown(line)));
                isFaulty = true;
            } else {
                notes.add("faults_in_ignored_columns", in(sheet) + XlsxSheet.address(fault.getKey(), row.number()));
            }
        }
        if (isFaulty) {
            reader.lose(intake);
        } else {
            reader.read(line, rowsBefore + row.number(), intake);
        }
        locate(before, sheet, intake);
    }

    /** Tells the sheet and the cell of the problems reported since {@code before}. */
    private static void locate(int before, SheetName sheet, Intake intake) {
        List<Problem> problems = intake.problems();
        for (int i = before; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            if (problem.line() != null) {
                String cell = problem.column() == null
                        ? problem.found()
                        : in(sheet) + XlsxSheet.address(problem.column() - 1, problem.line()) + ": " + problem.found();
                problems.set(i, problem.onSheet(sheet.name(), cell));
            }
        }
    }

    private static Problem problem(int row, Heading.Place place, Fault fault, Intake intake) {
        return new Problem(
                intake.path(),
                row,
                place.column() + 1,
                fault.code(),
                place.heading(),
                fault.found(),
                new Text(
                        "ett värde, inget fel och ingen oberäknad formel",
                        "a value, no error and no formula that was not computed"),
                fault.code().equals("formula_without_value")
                        ? new Text(
                                "Öppna filen i kalkylprogrammet, som räknar ut formlerna, och spara den.",
                                "Open the file in the spreadsheet program, which computes the formulas, and save it.")
                        : new Text("Rätta cellen i filen.", "Correct the cell in the file."));
    }

    private RefusedFileException noHeading(XlsxFile workbook) {
        List<String> wanted = reader.layouts().get(reader.layouts().size() - 1).fields().stream()
                .filter(Layout.LayoutField::required)
                .collect(Collectors.toMap(
                        Layout.LayoutField::field,
                        field -> field.headings().get(0),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new RefusedFileException(
                "no_heading",
                workbook.sheets().stream().map(SheetName::name).collect(Collectors.joining(", ")),
                new Text(
                        "ett synligt blad med rubrikerna " + String.join(", ", wanted),
                        "a visible sheet with the headings " + String.join(", ", wanted)),
                new Text(
                        "Sätt rubriker över kolumnerna, eller lägg till dem i schemas/sources/.",
                        "Put headings above the columns, or add them in schemas/sources/."));
    }

    private static RefusedFileException severalYears(List<Table> tables) {
        return new RefusedFileException(
                "several_years",
                tables.stream().map(table -> table.sheet().name()).collect(Collectors.joining(", ")),
                new Text("blad som gäller ett och samma år", "sheets about one and the same year"),
                new Text(
                        "Spara varje år i en egen fil, i mappen för sitt år.",
                        "Save each year in a file of its own, in the folder of its year."));
    }

    private static String in(SheetName sheet) {
        boolean plain = sheet.name().matches("[\\p{L}\\d_]+");
        return (plain ? sheet.name() : "'" + sheet.name().replace("'", "''") + "'") + "!";
    }
}
