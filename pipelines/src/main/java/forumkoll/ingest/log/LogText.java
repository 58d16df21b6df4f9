package forumkoll.ingest.log;

import forumkoll.ingest.Intake;
import forumkoll.ingest.text.TextFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a meeting log: Teams writes UTF-16 with a byte order mark, others UTF-8, old Outlook Windows-1252. */
public final class LogText {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private LogText() {}

    /** The text of {@code file} without byte order mark; nothing when it has been refused. */
    static Optional<String> read(Path file, Intake intake) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (isUtf16(bytes)) {
            intake.decide("encoding", "UTF-16");
            return Optional.of(decodeUtf16(bytes));
        }
        return TextFile.read(file, intake, OLD_WINDOWS).map(TextFile::text);
    }

    /** Whether the bytes start with a byte order mark of UTF-16. */
    public static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    /** The text after the byte order mark. */
    public static String decodeUtf16(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16);
    }
}
