package forumkoll.flow;

import java.nio.file.Path;
import java.util.List;

/**
 * A table that lies in the warehouse.
 *
 * @param fingerprint of everything it was made from: equal fingerprints hold equal rows
 * @param files its Parquet files, at least one
 */
public record StoredTable(String fingerprint, List<Path> files) {}
