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
 * @param respondent which columns tell who answered
 * @param fingerprint changes whenever the layout's file does
 */
public record Layout(List<LayoutField> fields, Respondent respondent, String fingerprint) implements Serializable {

    /**
     * How a form's own columns are told from its questions. A column headed by one of {@code names} is the respondent
     * where two of the headings {@code beside} stand in the same line: its cells are read by nothing.
     */
    public record Respondent(List<String> names, List<String> beside) implements Serializable {

        /** Of a source that no form gives. */
        static final Respondent NONE = new Respondent(List.of(), List.of());
    }

    /** A layout of a source that no form gives. */
    public Layout(List<LayoutField> fields, String fingerprint) {
        this(fields, Respondent.NONE, fingerprint);
    }

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
            JsonNode layout = new ObjectMapper().readTree(text);
            layout.path("fields").forEach(node -> fields.add(field(node)));
            JsonNode respondent = layout.path("respondent");
            return new Layout(
                    List.copyOf(fields),
                    new Respondent(texts(respondent.path("names")), texts(respondent.path("beside"))),
                    new Fingerprint().add(text).hex());
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
        Map<String, String> values = new LinkedHashMap<>();
        node.path("values")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asText()));
        return new LayoutField(
                node.path("field").asText(),
                texts(node.path("headings")),
                node.path("required").asBoolean(false),
                node.path("factor").asInt(1),
                values);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
