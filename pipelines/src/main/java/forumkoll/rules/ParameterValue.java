package forumkoll.rules;

import com.fasterxml.jackson.databind.JsonNode;
import forumkoll.table.Text;
import java.io.IOException;
import java.math.BigDecimal;

/** The value of a rule's parameter: a whole number, a decimal, a text or a truth value, as the rule declares it. */
final class ParameterValue {

    private ParameterValue() {}

    /** The value as a rule declares it. */
    static Object read(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }

    /**
     * Another value for a parameter declared as {@code declared}.
     *
     * @return null when it is of another type
     */
    static Object like(Object declared, JsonNode node) {
        if (declared instanceof BigDecimal decimal && node.isNumber()) {
            // as many decimals as declared, so that only the value changes and not the type of what is reckoned from it
            BigDecimal value = node.decimalValue();
            return value.setScale(Math.max(decimal.scale(), value.scale()));
        }
        boolean same = declared instanceof Long
                ? node.isIntegralNumber()
                : declared instanceof Boolean ? node.isBoolean() : declared instanceof String && node.isTextual();
        return same ? read(node) : null;
    }

    /** A value as it is written on a command line. */
    static Object parse(Object declared, String written) {
        try {
            return declared instanceof String ? written : like(declared, RuleFile.YAML.readTree(written));
        } catch (IOException e) {
            return null;
        }
    }

    /** What values the parameter takes, in words. */
    static Text type(Object declared) {
        if (declared instanceof BigDecimal) {
            return new Text("ett tal (1000.00)", "a number (1000.00)");
        }
        if (declared instanceof Long) {
            return new Text("ett heltal (3)", "a whole number (3)");
        }
        return declared instanceof Boolean ? new Text("true eller false", "true or false") : new Text("text", "text");
    }
}
