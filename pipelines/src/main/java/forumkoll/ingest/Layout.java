package forumkoll.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forumkoll.table.Contract;
import forumkoll.table.ContractException;
import forumkoll.table.Fingerprint;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which headings a source kind's fields may have, from {@code schemas/sources/}.
 *
 * @param fingerprint changes whenever the layout's file does
 */
public record Layout(List<LayoutField> fields, String fingerprint) implements Serializable {

    /**
     * One way to write one field. A field may have several, told apart by their headings.
     *
     * @param factor what a number is multiplied with: 1000 when the heading says tkr
     * @param values the words the file may use and what they stand for; empty when any text is fine
     */
    public record LayoutField(
            String field, List<String> headings, boolean required, int factor, Map<String, String> values)
            implements Serializable {}

    /** Reads a layout's file. */
    public static Layout read(Path file) {
        try {
            String text = Files.readString(file);
            List<LayoutField> fields = new ArrayList<>();
            new ObjectMapper().readTree(text).path("fields").forEach(node -> fields.add(field(node)));
            return new Layout(List.copyOf(fields), new Fingerprint().add(text).hex());
        } catch (IOException e) {
            throw new ContractException("cannot read the layout " + file + ": " + e.getMessage(), e);
        }
    }

    /** A register's contract as a layout: every column's heading is its name. */
    public static Layout of(Contract register) {
        return new Layout(
                register.columns().stream()
                        .map(column ->
                                new LayoutField(column.name(), List.of(column.name()), column.required(), 1, Map.of()))
                        .toList(),
                register.fingerprint());
    }

    private static LayoutField field(JsonNode node) {
        List<String> headings = new ArrayList<>();
        node.path("headings").forEach(heading -> headings.add(heading.asText()));
        Map<String, String> values = new LinkedHashMap<>();
        node.path("values")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asText()));
        return new LayoutField(
                node.path("field").asText(),
                List.copyOf(headings),
                node.path("required").asBoolean(false),
                node.path("factor").asInt(1),
                values);
    }
}
