package forumkoll.ingest.input;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file of the input folder.
 *
 * @param path path in the input folder, with {@code /}
 * @param location absolute path on this machine
 * @param name {@code survey}, or the register's name
 * @param year the year told by the folder, null for registers
 */
public record SourceFile(String path, String location, SourceKind kind, String name, Long year)
        implements Serializable {

    /** What the name tells beyond the folder: digits, such as the month of an older ledger file. */
    String factsInName() {
        return kind == SourceKind.LEDGER ? fileName().replaceAll("\\D+", " ").strip() : "";
    }

    /** Whether the file says that it is a workbook. */
    boolean isWorkbook() {
        return fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The name without its folder. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
