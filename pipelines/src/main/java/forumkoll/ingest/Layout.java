package forumkoll.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forumkoll.table.Contract;
import forumkoll.table.ContractException;
import forumkoll.table.Fingerprint;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which headings a source kind's fields may have, from {@code schemas/sources/}.
 *
 * @param fields none in a layout that only says how files are written
 * @param respondent which columns tell who answered
 * @param conventions how files of this layout are written
 * @param files which files are meant, as a glob of paths in the input folder; null for all of the kind
 * @param fingerprint changes whenever the layout's file does
 */
public record Layout(
        List<LayoutField> fields, Respondent respondent, Conventions conventions, String files, String fingerprint)
        implements Serializable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> KEYS = Stream.concat(
                    Stream.of("name", "title", "description", "fields", "respondent", "files"),
                    Conventions.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());

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
        this(fields, Respondent.NONE, Conventions.NONE, null, fingerprint);
    }

    /**
     * One way to write one field. A field may have several, told apart by their headings.
     *
     * @param factor what a number is multiplied with: 1000 when the heading says tkr
     * @param values the words the file may use and what they stand for; empty when any text is fine
     * @param shown whether a cell may be shown in messages
     */
    public record LayoutField(
            String field, List<String> headings, boolean required, int factor, Map<String, String> values, Shown shown)
            implements Serializable {

        /** A field that names nobody. */
        public LayoutField(
                String field, List<String> headings, boolean required, int factor, Map<String, String> values) {
            this(field, headings, required, factor, values, Shown.AS_IT_IS);
        }
    }

    /** Whether messages may repeat what a column holds. */
    public enum Shown {
        AS_IT_IS,
        NEVER
    }

    /** Reads a layout's file; a {@link ContractException} tells what is wrong with it. */
    public static Layout read(Path file) {
        try {
            String text = Files.readString(file);
            List<LayoutField> fields = new ArrayList<>();
            JsonNode layout = JSON.readTree(text);
            List<String> unknown = new ArrayList<>();
            layout.fieldNames().forEachRemaining(unknown::add);
            unknown.removeAll(KEYS);
            if (!layout.isObject() || !unknown.isEmpty()) {
                throw new IllegalArgumentException(unknown + " (" + String.join(", ", new TreeSet<>(KEYS)) + ")");
            }
            layout.path("fields").forEach(node -> fields.add(field(node)));
            JsonNode respondent = layout.path("respondent");
            return new Layout(
                    List.copyOf(fields),
                    new Respondent(texts(respondent.path("names")), texts(respondent.path("beside"))),
                    Conventions.of(layout),
                    layout.path("files").asText(null),
                    new Fingerprint().add(text).hex());
        } catch (JsonProcessingException e) {
            throw new ContractException(file.getFileName() + ": " + e.getOriginalMessage(), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ContractException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Whether the layout is meant for the file at {@code path} in the input folder. */
    boolean isFor(String path) {
        return files == null
                || FileSystems.getDefault().getPathMatcher("glob:" + files).matches(Path.of(path));
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
                values,
                node.path("personal").asBoolean(false) ? Shown.NEVER : Shown.AS_IT_IS);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
