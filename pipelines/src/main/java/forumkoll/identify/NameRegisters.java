package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.List;

/**
 * What a city's registers say of names.
 *
 * @param forums rows of {@code raw.forums}
 * @param aliases rows of {@code raw.forum_names}
 * @param organisers rows of {@code raw.organisers}
 */
public record NameRegisters(List<TableRow> forums, List<TableRow> aliases, List<TableRow> organisers) {

    /** No registers at all. */
    public static NameRegisters none() {
        return new NameRegisters(List.of(), List.of(), List.of());
    }
}
