package forumkoll.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the files of one kind. A reader detects and never corrects: what is not certain is reported. */
public interface FileReader {

    /** Reads {@code file} into {@code intake}. */
    void read(Path file, Intake intake) throws IOException;
}
