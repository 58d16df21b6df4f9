package forumkoll.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far two sources may be apart and still agree, and how many answers are enough; models use them as {@code :name}. */
public record Tolerances(SortedMap<String, BigDecimal> values) {

    /** What holds unless the city says otherwise; also every name there is. */
    private static final SortedMap<String, BigDecimal> STANDARD =
            Collections.unmodifiableSortedMap(new TreeMap<>(java.util.Map.of(
                    "fee_tolerance_sek", new BigDecimal("1.00"),
                    "fee_tolerance_pct", new BigDecimal("1.00"),
                    "meetings_tolerance", new BigDecimal("0.50"),
                    "participants_tolerance", new BigDecimal("0.00"),
                    "hours_tolerance_pct", new BigDecimal("10.00"),
                    "min_response_share", new BigDecimal("0.50"))));

    static Tolerances standard() {
        return new Tolerances(STANDARD);
    }

    /**
     * The city's own values over the standard ones.
     *
     * @throws IllegalArgumentException when a name is unknown or a value is not a number from 0
     */
    static Tolerances of(JsonNode yaml) {
        SortedMap<String, BigDecimal> values = new TreeMap<>(STANDARD);
        if (!yaml.isMissingNode() && !yaml.isNull() && !yaml.isObject()) {
            throw new IllegalArgumentException(yaml.toString());
        }
        yaml.properties().forEach(entry -> {
            if (!STANDARD.containsKey(entry.getKey())
                    || !entry.getValue().isNumber()
                    || entry.getValue().decimalValue().signum() < 0) {
                throw new IllegalArgumentException(entry.getKey() + ": " + entry.getValue());
            }
            values.put(entry.getKey(), new BigDecimal(entry.getValue().asText()));
        });
        return new Tolerances(Collections.unmodifiableSortedMap(values));
    }

    static java.util.Set<String> names() {
        return STANDARD.keySet();
    }
}
