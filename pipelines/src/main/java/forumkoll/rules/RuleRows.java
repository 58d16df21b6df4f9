package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a rule, from its table or from its query; values by column, in the rule's order. */
final class RuleRows {

    private final Engine engine;
    private final String from;

    private RuleRows(Engine engine, String from) {
        this.engine = engine;
        this.from = from;
    }

    /** The rows that a run has written. */
    static RuleRows written(Engine engine, Rule rule) {
        return new RuleRows(engine, rule.outcomes().toString());
    }

    /** The rows that a query gives. */
    static RuleRows asked(Engine engine, String query) {
        return new RuleRows(engine, "(" + query + "\n) AS member");
    }

    /** What can stand behind FROM. */
    String from() {
        return from;
    }

    List<Column> columns() {
        return engine.columns("SELECT * FROM " + from);
    }

    /** The rows for which {@code condition} holds. */
    List<Map<String, Object>> where(String condition) {
        String select = "SELECT * FROM " + from;
        List<Column> columns = engine.columns(select);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object[] values : engine.query(select + " WHERE " + condition)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i).name(), values[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
