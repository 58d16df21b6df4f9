package forumkoll.flow;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.input.Ingest;
import forumkoll.table.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What changed among the source files since the published run, one line for each file. */
final class Changes {

    private final Path rawFolder;
    private final List<Text> lines = new ArrayList<>();

    private Changes(Path rawFolder) {
        this.rawFolder = rawFolder;
    }

    /**
     * Compares two runs.
     *
     * @param before per path, the folder below {@code raw/} that the published run used
     * @param now the same for this run
     */
    static List<Text> between(SortedMap<String, String> before, SortedMap<String, String> now, Path rawFolder) {
        Changes changes = new Changes(rawFolder);
        SortedMap<String, String> all = new TreeMap<>(before);
        all.putAll(now);
        all.keySet().forEach(path -> changes.compare(path, before.get(path), now.get(path)));
        return changes.lines;
    }

    private void compare(String path, String before, String now) {
        if (before == null) {
            lines.add(new Text("Ny: " + path, "New: " + path));
        } else if (now == null) {
            lines.add(new Text("Borta, raderna utgår: " + path, "Gone, its rows leave: " + path));
        } else if (!before.equals(now)) {
            String rows = rows(before) + " → " + rows(now);
            lines.add(
                    new Text("Ändrad: " + path + " (" + rows + " rader)", "Changed: " + path + " (" + rows + " rows)"));
        }
    }

    private String rows(String key) {
        Path report = rawFolder.resolve(key).resolve(Ingest.REPORT);
        return Files.exists(report) ? String.valueOf(IngestReport.read(report).accepted()) : "?";
    }
}
