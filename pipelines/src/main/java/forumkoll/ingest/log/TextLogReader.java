package forumkoll.ingest.log;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.text.TextFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a log that is a table of text: Teams writes UTF-16 or UTF-8, old Outlook Windows-1252. */
public final class TextLogReader implements FileReader {

    private static final List<Charset> OLD_WINDOWS = List.of(Charset.forName("windows-1252"));

    private final LogSource source;
    private final LogFormat format;

    /** A reader of one file. */
    public TextLogReader(LogSource source, LogFormat format) {
        this.source = source;
        this.format = format;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Conventions stated = source.stated();
        Optional<TextFile> text = TextFile.read(file, stated.charset(), intake, OLD_WINDOWS);
        if (text.isPresent()) {
            MeetingLog log = new MeetingLog(source, format.layout(), intake);
            format.read(LogTable.of(text.get().text(), stated.separator(), log), log);
        }
    }
}
