package forumkoll.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a finding rests on, as JSON, and whether it has changed so much that a decision no longer holds. */
final class Evidence {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A number that moved by more than this share of what it was is another number. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    private static final String AMOUNT = "amount_sek";

    private Evidence() {}

    /** The columns that are not the frame's, in the rule's order; what is not known is null. */
    static String of(Map<String, Object> row) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (!Member.IDENTITY.contains(column) && !Member.VERDICT.contains(column)) {
                evidence.put(column, value instanceof LocalDate date ? date.toString() : value);
            }
        });
        return written(evidence);
    }

    static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new RuleException("cannot write as JSON: " + value, e);
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RuleException("not JSON: " + json, e);
        }
    }

    /**
     * The first thing that changed materially, as {@code name: before → now}: a number by more than a tenth of what it
     * was, anything else at all, known to not known or the other way.
     */
    static Optional<String> materialChange(BigDecimal amountBefore, String before, BigDecimal amountNow, String now) {
        if (isMaterial(amountBefore, amountNow)) {
            return Optional.of(AMOUNT + ": " + shown(amountBefore) + " → " + shown(amountNow));
        }
        JsonNode first = read(before);
        JsonNode second = read(now);
        SortedSet<String> names = new TreeSet<>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> isMaterial(first.path(name), second.path(name)))
                .findFirst()
                .map(name -> name + ": " + first.path(name).asText("") + " → "
                        + second.path(name).asText(""));
    }

    private static boolean isMaterial(JsonNode before, JsonNode now) {
        if (before.isNumber() && now.isNumber()) {
            return isMaterial(before.decimalValue(), now.decimalValue());
        }
        boolean neither = isUnknown(before) && isUnknown(now);
        return !neither && !before.equals(now);
    }

    private static boolean isMaterial(BigDecimal before, BigDecimal now) {
        if (before == null || now == null) {
            return (before == null) != (now == null);
        }
        return now.subtract(before).abs().compareTo(before.abs().multiply(TOLERANCE)) > 0;
    }

    private static boolean isUnknown(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String shown(BigDecimal number) {
        return number == null ? "–" : number.toPlainString();
    }
}
