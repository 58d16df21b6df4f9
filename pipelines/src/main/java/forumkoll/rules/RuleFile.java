package forumkoll.rules;

import com.fasterxml.jackson.core.StreamReadFeature;
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

/** Reads a rule from its file: front matter in a comment, then the SQL. */
final class RuleFile {

    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // 1000.00 keeps its two decimals
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern PARTS =
            Pattern.compile("\\s*/\\*---\\R(?<front>.*?)\\R---\\*/(?<sql>.*)", Pattern.DOTALL);

    /** What front matter may say; a misspelt key would be silently without effect. */
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "code",
            "version",
            "severity",
            "group",
            "title",
            "why",
            "source",
            "population",
            "needs",
            "parameters",
            "message",
            "amount",
            "example",
            "columns"));

    /** Tables of the frame, which no rule may take for its own. */
    private static final Set<String> TAKEN = Set.of("flag", "amount-at-stake");

    private final Path file;
    private final JsonNode front;

    private RuleFile(Path file, JsonNode front) {
        this.file = file;
        this.front = front;
    }

    static Rule read(Path file) {
        try {
            Matcher parts = PARTS.matcher(Files.readString(file));
            if (!parts.matches()) {
                throw new RuleException(file + ": expected front matter between /*--- and ---*/, then SQL");
            }
            RuleFile rule = new RuleFile(file, YAML.readTree(parts.group("front")));
            rule.checkKeys();
            return rule.checked(rule.rule(new SqlText(parts.group("sql").strip())));
        } catch (IOException e) {
            throw new RuleException(file + ": " + e.getMessage(), e);
        }
    }

    private Rule rule(SqlText sql) {
        JsonNode source = front.path("source");
        return new Rule(
                front.path("code").asText(),
                front.path("version").asInt(),
                front.path("severity").asText(),
                group(),
                Text.of(front.path("title")),
                Text.of(front.path("why")),
                source.path("document").asText() + ": " + source.path("section").asText(),
                Text.of(front.path("population")),
                needs(),
                parameters(),
                Text.of(front.path("message")),
                Text.of(front.path("amount")),
                Text.of(front.path("example")),
                columns(),
                sql);
    }

    private Group group() {
        JsonNode word = front.path("group");
        if (word.isMissingNode()) {
            return Group.OTHER;
        }
        return Group.of(word.asText())
                .orElseThrow(() ->
                        new RuleException(file + ": group '" + word.asText() + "', expected one of " + Group.words()));
    }

    private List<TableName> needs() {
        List<TableName> needs = new ArrayList<>();
        front.path("needs").forEach(table -> needs.add(TableName.of(table.asText())));
        return needs;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        front.path("parameters").properties().forEach(parameter -> {
            if (!parameter.getValue().isValueNode() || parameter.getValue().isNull()) {
                throw new RuleException(file + ": the parameter " + parameter.getKey()
                        + " is a number, a text, true or false, not " + parameter.getValue());
            }
            parameters.put(parameter.getKey(), ParameterValue.read(parameter.getValue()));
        });
        return parameters;
    }

    private Map<String, Text> columns() {
        Map<String, Text> columns = new TreeMap<>();
        front.path("columns").properties().forEach(column -> columns.put(column.getKey(), Text.of(column.getValue())));
        return columns;
    }

    private void checkKeys() {
        List<String> unknown = new ArrayList<>();
        front.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new RuleException(file + ": front matter says " + unknown + ", known are " + KEYS);
        }
    }

    private Rule checked(Rule rule) {
        if (!file.getFileName().toString().equals(rule.code() + ".sql") || TAKEN.contains(rule.code())) {
            throw new RuleException(
                    file + ": its code is '" + rule.code() + "', expected the file's name, and none of " + TAKEN);
        }
        Set<String> undeclared = new TreeSet<>(rule.sql().parameters());
        undeclared.remove(Rule.AS_OF);
        if (!undeclared.equals(rule.parameters().keySet())) {
            throw new RuleException(file + ": the SQL uses " + rule.sql().parameters() + ", the front matter gives "
                    + rule.parameters().keySet());
        }
        if (!Rule.SEVERITIES.contains(rule.severity())) {
            throw new RuleException(file + ": severity '" + rule.severity() + "', expected info, warning or serious");
        }
        return rule;
    }
}
