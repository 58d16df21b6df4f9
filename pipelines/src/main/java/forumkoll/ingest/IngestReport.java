package forumkoll.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What became of one file: {@code rowsRead = accepted + rejected + skipped}.
 *
 * @param decisions how the file was read: encoding, separator, heading line, ignored columns
 * @param problems why rows were rejected, or the whole file refused
 */
public record IngestReport(
        String sourceId,
        long bytes,
        long rowsRead,
        long accepted,
        long rejected,
        long skipped,
        Map<String, String> decisions,
        List<Problem> problems)
        implements Serializable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a report that {@link #write} wrote. */
    public static IngestReport read(Path file) {
        try {
            return JSON.readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The same report for another file with the same bytes. */
    public IngestReport in(String path) {
        List<Problem> renamed =
                problems.stream().map(problem -> problem.in(path)).toList();
        return new IngestReport(sourceId, bytes, rowsRead, accepted, rejected, skipped, decisions, renamed);
    }

    public void write(Path file) {
        try {
            JSON.writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
