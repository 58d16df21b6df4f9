package forumkoll.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import forumkoll.ingest.Problem;
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

/**
 * A city's settings, from {@code forumkoll.yaml} in the input folder.
 *
 * @param city a stable word for the city, the same in every run
 */
public record Settings(String city, String cityName, String publisher, List<String> languages, String policy) {

    private static final String FILE = "forumkoll.yaml";
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("city", "city_name", "publisher", "languages", "policy"));

    /** Reads the settings of {@code input}; without a file the city is named after the folder. */
    public static Settings read(Path input) {
        Path file = input.resolve(FILE);
        String folder = input.toAbsolutePath().normalize().getFileName().toString();
        if (!Files.exists(file)) {
            return new Settings(folder, folder, folder, List.of("sv", "en"), "goteborg");
        }
        JsonNode yaml = parse(file);
        List<String> unknown = new ArrayList<>();
        yaml.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                unknown.add(key);
            }
        });
        if (!unknown.isEmpty()) {
            throw refused(String.join(", ", unknown), null, null);
        }
        String city = yaml.path("city").asText(folder);
        List<String> languages = new ArrayList<>();
        yaml.path("languages").forEach(language -> languages.add(language.asText()));
        return new Settings(
                city,
                yaml.path("city_name").asText(city),
                yaml.path("publisher").asText(city),
                languages.isEmpty() ? List.of("sv", "en") : List.copyOf(languages),
                yaml.path("policy").asText("goteborg"));
    }

    /** The settings as JSON with its keys in order. */
    public String json() {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "city", city, "city_name", cityName, "publisher", publisher, "languages", languages, "policy", policy));
        try {
            return new ObjectMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            JsonNode yaml = new YAMLMapper().readTree(file.toFile());
            return yaml == null ? new ObjectMapper().createObjectNode() : yaml;
        } catch (JsonProcessingException e) {
            throw refused(
                    e.getOriginalMessage().lines().findFirst().orElse(""),
                    e.getLocation() == null ? null : e.getLocation().getLineNr(),
                    e.getLocation() == null ? null : e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw refused(e.getMessage(), null, null);
        }
    }

    private static BlockedException refused(String found, Integer line, Integer column) {
        return new BlockedException(
                new Text("Inställningarna kan inte läsas.", "The settings cannot be read."),
                List.of(new Problem(
                        FILE,
                        line,
                        column,
                        "settings",
                        null,
                        found,
                        new Text(
                                "YAML med nycklarna " + String.join(", ", KEYS),
                                "YAML with the keys " + String.join(", ", KEYS)),
                        new Text("Rätta filen.", "Correct the file."))));
    }
}
