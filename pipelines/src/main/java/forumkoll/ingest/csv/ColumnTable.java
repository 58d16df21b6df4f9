package forumkoll.ingest.csv;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import java.util.List;
import java.util.Set;

/** What readers of tables share: the heading, and how the columns below it are written. */
public abstract class ColumnTable implements RecordReader {

    private final SourceLayouts layouts;
    private final Set<String> numberFields;
    private final Set<String> dateFields;
    private Heading heading;
    private ColumnConventions conventions;

    /** A table with these layouts, fields of numbers and fields of dates. */
    protected ColumnTable(SourceLayouts layouts, Set<String> numberFields, Set<String> dateFields) {
        this.layouts = layouts;
        this.numberFields = numberFields;
        this.dateFields = dateFields;
    }

    @Override
    public final List<Layout> layouts() {
        return layouts.columns();
    }

    @Override
    public Heading begin(TableHeading top, char separator, Intake intake) {
        heading = top.heading().separatedBy(separator);
        heading.decide(top.line().number(), intake);
        conventions = new ColumnConventions(heading, layouts.conventions(top.layout()), numberFields, dateFields);
        return heading;
    }

    @Override
    public final void learn(CsvFile.Line line) {
        conventions.learn(line);
    }

    @Override
    public void lose(Intake intake) {
        intake.reject();
    }

    @Override
    public void end(Intake intake) {
        conventions.decide(intake);
    }

    /** The heading of the table that was begun last. */
    protected final Heading heading() {
        return heading;
    }

    /** The cells of a line of that table. */
    protected final CellReader cells(CsvFile.Line line, Intake intake) {
        return new CellReader(intake.path(), line, heading, conventions, intake.problems());
    }

    /** How that table's columns are written. */
    protected final ColumnConventions conventions() {
        return conventions;
    }
}
