package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Tables as text, filled row by row with what is drawn. */
class RandomTables {

    private final Random random;
    private final Map<String, StringJoiner> tables;

    RandomTables(long seed) {
        this.random = new Random(seed);
        this.tables = new LinkedHashMap<>();
    }

    /** Draws of its own into the tables of another, so that what the other draws stays the same. */
    RandomTables(RandomTables into, long seed) {
        this.random = new Random(seed);
        this.tables = into.tables;
    }

    /** The tables as text, by name. */
    Map<String, String> tables() {
        Map<String, String> texts = new LinkedHashMap<>();
        tables.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    final void row(String table, String heading, Object... cells) {
        StringJoiner row = new StringJoiner("|");
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString());
        }
        tables.computeIfAbsent(table, any -> new StringJoiner("\n").add(heading))
                .add(row.toString());
    }

    final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    final <T> T maybe(int percent, T value) {
        return chance(percent) ? value : null;
    }

    final String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    final int below(int most) {
        return random.nextInt(most);
    }

    final BigDecimal sek(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    final String day(int firstYear, int years) {
        int year = firstYear + below(years);
        return chance(20) ? year + "-12-31" : "%d-%02d-%02d".formatted(year, 1 + below(12), 1 + below(28));
    }
}
