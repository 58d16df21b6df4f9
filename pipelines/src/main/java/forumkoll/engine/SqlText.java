package forumkoll.engine;

import forumkoll.table.TableName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL of a model or rule: what it reads, which parameters it takes, and its text with their values filled in. */
public record SqlText(String sql) {

    /** Comments, strings and quoted names are matched first, so that nothing inside them is taken for SQL. */
    private static final Pattern TOKEN = Pattern.compile("""
            (?<skipped> --[^\\n]* | /\\*.*?\\*/ | '(?:[^']|'')*' | "(?:[^"]|"")*" )
            | \\b(?<layer> raw|clean|marts|flags|meta ) \\. (?<table> [a-z][a-z0-9_]* )
            | (?<![:\\w]) : (?<parameter> [a-z][a-z0-9_]* )
            """, Pattern.COMMENTS | Pattern.DOTALL);

    /** The tables the SQL reads. */
    public SortedSet<TableName> reads() {
        SortedSet<TableName> reads = new TreeSet<>();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group("table") != null) {
                reads.add(new TableName(token.group("layer"), token.group("table")));
            }
        }
        return reads;
    }

    /** The names written {@code :name}. */
    public SortedSet<String> parameters() {
        SortedSet<String> parameters = new TreeSet<>();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group("parameter") != null) {
                parameters.add(token.group("parameter"));
            }
        }
        return parameters;
    }

    /**
     * The SQL with every {@code :name} replaced by a literal of its value's type.
     *
     * @param values long, decimal, string, boolean or date
     * @throws SqlException when a parameter has no value
     */
    public String with(Map<String, Object> values) {
        StringBuilder filled = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            String parameter = token.group("parameter");
            String text = parameter == null ? token.group() : literal(parameter, values);
            token.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return token.appendTail(filled).toString();
    }

    private static String literal(String parameter, Map<String, Object> values) {
        Object value = values.get(parameter);
        if (value == null) {
            throw new SqlException("no value for :" + parameter + ", known are " + new TreeSet<>(values.keySet()));
        }
        if (value instanceof Long || value instanceof Integer) {
            return "CAST(" + value + " AS BIGINT)";
        }
        if (value instanceof BigDecimal decimal) {
            return "CAST(" + decimal.toPlainString() + " AS DECIMAL(18," + Math.max(0, decimal.scale()) + "))";
        }
        if (value instanceof LocalDate date) {
            return "CAST('" + date + "' AS DATE)";
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }
}
