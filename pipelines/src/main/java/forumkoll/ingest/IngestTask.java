package forumkoll.ingest;

import forumkoll.table.Contract;
import forumkoll.table.Fingerprint;
import java.io.Serializable;

/**
 * Everything that reading one file depends on.
 *
 * @param sourceId SHA-256 of the file's bytes
 * @param raw contract of the raw table the rows go to
 * @param register contract of the register's file; null for surveys
 * @param folder where {@code rows.parquet} and {@code report.json} go, an absolute path
 */
public record IngestTask(
        SourceFile file, String sourceId, Contract raw, Contract register, Layout layout, String folder)
        implements Serializable {

    /** Raised whenever the parsers could read the same bytes otherwise. */
    private static final String PARSER_VERSION = "1";

    /** A task to read {@code file} into a folder of its own below {@code rawFolder}. */
    public static IngestTask of(
            SourceFile file, Contract raw, Contract register, Layout layout, java.nio.file.Path rawFolder) {
        String sourceId = Fingerprint.of(java.nio.file.Path.of(file.location()));
        String key = new Fingerprint()
                .add(PARSER_VERSION)
                .add(sourceId)
                .add(file.name())
                .add(String.valueOf(file.year()))
                .add(raw.fingerprint())
                .add(layout.fingerprint())
                .hex();
        return new IngestTask(
                file,
                sourceId,
                raw,
                register,
                layout,
                rawFolder.resolve(key).toAbsolutePath().toString());
    }
}
