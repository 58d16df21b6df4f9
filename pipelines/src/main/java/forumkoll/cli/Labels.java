package forumkoll.cli;

import forumkoll.flow.BlockedException;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.util.List;

/** Files in which people have labelled what the program is to find by itself. */
final class Labels {

    private Labels() {}

    /** A column whose cells may not be empty. */
    static Column required(String name) {
        Text text = new Text(name, name);
        return new Column(name, ColumnType.STRING, 0, true, List.of(), null, text, text);
    }

    /** The file has a heading and nothing more. */
    static BlockedException none(Path file) {
        return new BlockedException(new Text(
                "Filen " + file + " har inga rader: det finns inget att mäta.",
                "The file " + file + " has no rows: there is nothing to measure."));
    }
}
