package forumkoll.ingest.text;

import forumkoll.ingest.Intake;
import forumkoll.ingest.text.Decoding.Decoded;
import forumkoll.ingest.text.Decoding.Undecodable;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A text file decoded.
 *
 * @param text without byte order mark
 */
public record TextFile(String text) {

    /** What spreadsheet programs save in when it is not UTF-8: Windows, Unix and MS-DOS. */
    public static final List<Charset> SPREADSHEETS =
            List.of(Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("IBM437"));

    /** What an array can hold, and more than any export of a municipality's. */
    private static final long MOST_BYTES = 2_000_000_000;

    /**
     * Reads {@code file}: by its byte order mark, else as UTF-8 if it is, else by the candidates of its kind, of which
     * exactly one must spell Swedish. The decision is recorded as {@code encoding} and {@code encoding_by}; a file that
     * cannot be decoded for certain is refused and gives nothing.
     *
     * @param stated what a layout says the file is written in; null when nothing is said
     */
    public static Optional<TextFile> read(Path file, Charset stated, Intake intake, List<Charset> candidates)
            throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            intake.refuse(
                    "huge_file",
                    size + " byte",
                    new Text("högst 2 GB i en fil", "at most 2 GB in a file"),
                    new Text("Dela filen, till exempel per månad.", "Split the file, such as by month."));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        Decoding decoding = stated == null
                ? Decoding.of(bytes, candidates.toArray(Charset[]::new))
                : Decoding.stated(bytes, stated);
        if (decoding instanceof Undecodable refused) {
            intake.report(refused.in(intake.path()));
            return Optional.empty();
        }
        Decoded decoded = (Decoded) decoding;
        intake.decide("encoding", decoded.charset().name());
        intake.decide("encoding_by", decoded.by());
        return Optional.of(new TextFile(decoded.text()));
    }
}
