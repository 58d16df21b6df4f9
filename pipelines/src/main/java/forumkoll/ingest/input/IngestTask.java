package forumkoll.ingest.input;

import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Contract;
import forumkoll.table.Fingerprint;
import forumkoll.table.ProgramFingerprint;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Everything that reading one file depends on.
 *
 * @param sourceId SHA-256 of the file's bytes
 * @param tables contracts of the raw tables the rows go to, by name
 * @param register contract of the register's file; null for other kinds
 * @param layouts what the layouts say of the file
 * @param people gives persons their pseudonyms; null where a kind holds none
 * @param folder where {@code <table>.parquet} and {@code report.json} go, an absolute path
 */
public record IngestTask(
        SourceFile file,
        String sourceId,
        TreeMap<String, Contract> tables,
        Contract register,
        SourceLayouts layouts,
        Pseudonyms people,
        String folder)
        implements Serializable {

    /** A task to read {@code file} into a folder of its own below {@code rawFolder}. */
    public static IngestTask of(
            SourceFile file,
            List<Contract> tables,
            Contract register,
            SourceLayouts layouts,
            Pseudonyms people,
            Path rawFolder) {
        String sourceId = Fingerprint.of(Path.of(file.location()));
        Fingerprint key = new Fingerprint()
                .add(ProgramFingerprint.of("forumkoll.ingest"))
                .add(ProgramFingerprint.of("forumkoll.table"))
                .add(sourceId)
                .add(file.name())
                .add(String.valueOf(file.year()))
                .add(file.factsInName())
                .add(people == null ? "" : people.fingerprint());
        layouts.columns().forEach(layout -> key.add(layout.fingerprint()));
        key.add(layouts.stated().toString());
        TreeMap<String, Contract> byName = new TreeMap<>();
        for (Contract table : tables) {
            byName.put(table.table().name(), table);
            key.add(table.fingerprint());
        }
        return new IngestTask(
                file,
                sourceId,
                byName,
                register,
                layouts,
                people,
                rawFolder.resolve(key.hex()).toAbsolutePath().toString());
    }
}
