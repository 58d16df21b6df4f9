package forumkoll.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import forumkoll.explain.PublishedRows.Row;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A flag, the values its rule rests on, and those of its figures that can be explained further.
 *
 * @param evidence the rule's own columns, in its order
 */
public record Flag(
        String flagId, Text message, BigDecimal amount, Map<String, Object> evidence, List<Explanation> figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Flag of(Row row, Explain explain) {
        Map<String, Object> evidence = evidence(row.text("evidence"));
        return new Flag(
                row.text("flag_id"),
                new Text(row.text("message_sv"), row.text("message_en")),
                row.number("amount_sek"),
                evidence,
                figures(row, evidence, explain));
    }

    /** The evidence that is a figure of the forum, or of both forums, of the flag's year. */
    private static List<Explanation> figures(Row row, Map<String, Object> evidence, Explain explain) {
        long year = row.number("year").longValueExact();
        List<Explanation> figures = new ArrayList<>();
        List<String> forums = Stream.of("forum_id", "other_forum_id")
                .map(row::text)
                .filter(forum -> forum != null && explain.knows(forum, year))
                .toList();
        for (String forum : forums) {
            // an amount alone says what it costs, not of what: the fee and the total are what money flags rest on
            Stream<String> measures = row.isKnown("amount_sek")
                    ? Stream.concat(evidence.keySet().stream(), Stream.of("fee_sek", "total_cost_sek"))
                    : evidence.keySet().stream();
            measures.filter(explain.measures()::contains)
                    .distinct()
                    .forEach(measure -> figures.add(explain.figure(forum, year, measure)));
        }
        return figures;
    }

    private static Map<String, Object> evidence(String json) {
        try {
            return JSON.readValue(json, new TypeReference<java.util.LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new ExplainException("evidence that is no JSON: " + json, e);
        }
    }
}
