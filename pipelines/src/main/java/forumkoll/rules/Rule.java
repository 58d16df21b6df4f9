package forumkoll.rules;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import forumkoll.engine.SqlText;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule: one SQL file that gives an outcome for every member of its population, and says in its front matter what it
 * looks for and why.
 *
 * @param needs tables that must hold rows for a year, else the rule is not run for it
 * @param parameters the values the SQL's {@code :name} take
 */
public record Rule(
        String code,
        int version,
        String severity,
        Text title,
        Text why,
        String source,
        Text population,
        List<TableName> needs,
        Map<String, Object> parameters,
        Text message,
        SqlText sql) {

    /** The parameter every rule may use without declaring it: the day the run counts as today. */
    public static final String AS_OF = "as_of";

    private static final Pattern FILE =
            Pattern.compile("\\s*/\\*---\\R(?<front>.*?)\\R---\\*/(?<sql>.*)", Pattern.DOTALL);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // 1000.00 keeps its two decimals
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Reads a rule's file; its name is the rule's code. */
    public static Rule read(Path file) {
        try {
            Matcher parts = FILE.matcher(Files.readString(file));
            if (!parts.matches()) {
                throw new RuleException(file + ": expected front matter between /*--- and ---*/, then SQL");
            }
            Rule rule = parse(
                    YAML.readTree(parts.group("front")),
                    new SqlText(parts.group("sql").strip()));
            rule.check(file);
            return rule;
        } catch (IOException e) {
            throw new RuleException(file + ": " + e.getMessage(), e);
        }
    }

    /** The table of the rule's outcomes: {@code fee-without-participation} has its own below {@code flags}. */
    public TableName outcomes() {
        return new TableName("flags", code.replace('-', '_'));
    }

    private static Rule parse(JsonNode front, SqlText sql) {
        List<TableName> needs = new ArrayList<>();
        front.path("needs").forEach(table -> needs.add(TableName.of(table.asText())));
        Map<String, Object> parameters = new TreeMap<>();
        front.path("parameters").properties().forEach(p -> parameters.put(p.getKey(), value(p.getValue())));
        JsonNode source = front.path("source");
        return new Rule(
                front.path("code").asText(),
                front.path("version").asInt(),
                front.path("severity").asText(),
                Text.of(front.path("title")),
                Text.of(front.path("why")),
                source.path("document").asText() + ": " + source.path("section").asText(),
                Text.of(front.path("population")),
                needs,
                parameters,
                Text.of(front.path("message")),
                sql);
    }

    private static Object value(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }

    private void check(Path file) {
        if (!file.getFileName().toString().equals(code + ".sql")) {
            throw new RuleException(file + ": its code is '" + code + "', expected the file's name");
        }
        Set<String> undeclared = new TreeSet<>(sql.parameters());
        undeclared.remove(AS_OF);
        if (!undeclared.equals(parameters.keySet())) {
            throw new RuleException(
                    file + ": the SQL uses " + sql.parameters() + ", the front matter gives " + parameters.keySet());
        }
        if (!List.of("info", "warning", "serious").contains(severity)) {
            throw new RuleException(file + ": severity '" + severity + "', expected info, warning or serious");
        }
    }
}
