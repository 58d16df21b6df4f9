package forumkoll.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the layouts say of one file.
 *
 * @param columns layouts of its columns, the first that fits wins; none for logs, whose columns are known
 * @param stated how the file is written, whatever its columns are
 */
public record SourceLayouts(ArrayList<Layout> columns, Conventions stated) implements Serializable {

    /** The layouts {@code columns} and nothing more. */
    public static SourceLayouts of(Layout... columns) {
        return new SourceLayouts(new ArrayList<>(List.of(columns)), Conventions.NONE);
    }

    /** The layout of a source that has but one. */
    public Layout only() {
        return columns.get(0);
    }

    /** How a file whose columns are those of {@code layout} is written. */
    public Conventions conventions(Layout layout) {
        return stated.or(layout.conventions());
    }
}
