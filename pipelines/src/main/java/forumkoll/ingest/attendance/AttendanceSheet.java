package forumkoll.ingest.attendance;

import forumkoll.ingest.Intake;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.ColumnTable;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.csv.TableHeading;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.person.KnownPersons;
import java.util.Set;

/** Takes an attendance list line by line, from the sheets of a workbook. */
public final class AttendanceSheet extends ColumnTable {

    private static final int ROWS_A_GROUP = 100_000;

    private final LogSource source;
    private final KnownPersons people;
    private final MeetingRows meetings = new MeetingRows();
    private AttendanceRows rows;

    /** A reader of one file. */
    public AttendanceSheet(LogSource source, SourceLayouts layouts) {
        super(layouts, Set.of(), Set.of("date"));
        this.source = source;
        this.people = new KnownPersons(source.people());
        this.rows = new AttendanceRows(people, 0);
    }

    @Override
    public Heading begin(TableHeading top, char separator, Intake intake) {
        top.missing().forEach(intake::report);
        top.repeated().forEach(intake::report);
        return super.begin(top, separator, intake);
    }

    @Override
    public void read(CsvFile.Line line, int sourceLine, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        CellReader cells = cells(line, intake);
        AttendanceRecord record = new AttendanceRecord(rows, conventions().dates("date"));
        if (!heading().isComplete() || !record.add(cells, sourceLine)) {
            intake.reject();
            return;
        }
        intake.accept();
        if (rows.rows() == ROWS_A_GROUP) {
            tell(intake);
        }
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
