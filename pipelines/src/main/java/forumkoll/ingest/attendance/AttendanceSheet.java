package forumkoll.ingest.attendance;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.ColumnConventions;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.csv.RecordReader;
import forumkoll.ingest.csv.TableHeading;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.person.KnownPersons;
import java.util.List;

/** Takes an attendance list line by line, from the sheets of a workbook. */
public final class AttendanceSheet implements RecordReader {

    private static final int ROWS_A_GROUP = 100_000;

    private final LogSource source;
    private final SourceLayouts layouts;
    private final KnownPersons people;
    private final MeetingRows meetings = new MeetingRows();
    private AttendanceRows rows;
    private Heading heading;
    private ColumnConventions conventions;

    /** A reader of one file. */
    public AttendanceSheet(LogSource source, SourceLayouts layouts) {
        this.source = source;
        this.layouts = layouts;
        this.people = new KnownPersons(source.people());
        this.rows = new AttendanceRows(people, 0);
    }

    @Override
    public List<Layout> layouts() {
        return layouts.columns();
    }

    @Override
    public Heading begin(TableHeading top, char separator, Intake intake) {
        heading = top.heading();
        top.missing().forEach(intake::report);
        top.repeated().forEach(intake::report);
        heading.decide(top.line().number(), intake);
        conventions = new ColumnConventions(heading, layouts.conventions(top.layout()), List.of(), List.of("date"));
        return heading;
    }

    @Override
    public void learn(CsvFile.Line line) {
        conventions.learn(line);
    }

    @Override
    public void read(CsvFile.Line line, int sourceLine, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        CellReader cells = new CellReader(intake.path(), line, heading, conventions, intake.problems());
        AttendanceRecord record = new AttendanceRecord(rows, conventions.dates("date"));
        if (!heading.isComplete() || !record.add(cells, sourceLine)) {
            intake.reject();
            return;
        }
        intake.accept();
        if (rows.rows() == ROWS_A_GROUP) {
            tell(intake);
        }
    }

    @Override
    public void lose(Intake intake) {
        intake.reject();
    }

    @Override
    public void end(Intake intake) {
        conventions.decide(intake);
    }

    @Override
    public void finish(Intake intake) {
        tell(intake);
        meetings.tell(intake, source.sourceId(), source.year());
    }

    private void tell(Intake intake) {
        if (rows.rows() > 0) {
            intake.add("attendance", rows.encoded(intake.contract("attendance"), source.sourceId()));
            meetings.include(rows, intake);
            rows = new AttendanceRows(people, 0);
        }
    }
}
