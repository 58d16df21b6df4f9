package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import java.util.List;

/** A program's way to write a log as a table of text. */
public interface LogFormat {

    /** The word of {@code raw.meeting.layout}. */
    String layout();

    /** Reads all lines of a file, blank ones too: each is accepted, rejected or skipped. */
    void read(List<CsvFile.Line> lines, MeetingLog log);
}
