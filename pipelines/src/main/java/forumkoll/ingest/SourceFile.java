package forumkoll.ingest;

import java.io.Serializable;

/**
 * A file of the input folder.
 *
 * @param path path in the input folder, with {@code /}
 * @param location absolute path on this machine
 * @param name {@code survey}, or the register's name
 * @param year the year told by the folder, null for registers
 */
public record SourceFile(String path, String location, SourceKind kind, String name, Long year)
        implements Serializable {}
