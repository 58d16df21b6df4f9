package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every entry read is a payment or a repeated posting, one of them and once, with its amount. Nothing is computed here. */
final class LedgerBalance {

    private LedgerBalance() {}

    static List<String> differences(RunTables tables) {
        Map<String, String> paths = tables.paths("ledger");
        Map<String, List<String>> read = new TreeMap<>();
        Map<String, List<String>> kept = new TreeMap<>();
        for (Line entry : tables.rows("raw.ledger_entry")) {
            add(read, paths.get(entry.text("source_id")), entry);
        }
        for (String table : List.of("clean.payment", "clean.repeated_posting")) {
            for (Line entry : tables.rows(table)) {
                add(kept, entry.text("source_file"), entry);
            }
        }
        List<String> differences = new ArrayList<>();
        read.forEach((place, amounts) -> {
            if (!amounts.equals(kept.get(place))) {
                differences.add(place + " holds " + amounts + ", counted or repeated are " + kept.get(place));
            }
        });
        kept.keySet().stream()
                .filter(place -> !read.containsKey(place))
                .forEach(place -> differences.add(place + " was never read, but is counted or repeated"));
        return differences;
    }

    private static void add(Map<String, List<String>> amounts, String path, Line entry) {
        amounts.computeIfAbsent(path + ":" + entry.number("source_line"), any -> new ArrayList<>())
                .add(entry.decimal("amount_sek").setScale(2).toPlainString());
    }
}
