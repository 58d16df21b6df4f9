package forumkoll.ingest.csv;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import java.util.List;

/**
 * Takes a table line by line, whatever file it comes from. For each table of a file: its heading, all lines to learn how
 * its columns are written, all lines again to read them, its end.
 */
public interface RecordReader {

    /** The layouts that a table may have, the first that fits wins. */
    List<Layout> layouts();

    /**
     * Starts a table.
     *
     * @param separator between the cells of a line, for showing records
     */
    Heading begin(TableHeading top, char separator, Intake intake);

    /** Looks at a line before any is read. */
    void learn(CsvFile.Line line);

    /**
     * Takes one line.
     *
     * @param sourceLine number that tells the line from all others of the file; the line's own where a file has one
     *     table
     */
    void read(CsvFile.Line line, int sourceLine, Intake intake);

    /** Counts a record that could not be cut out of the file, which has been reported. */
    void lose(Intake intake);

    /** Ends a table. */
    void end(Intake intake);

    /** Called after the last table of the file. */
    void finish(Intake intake);
}
