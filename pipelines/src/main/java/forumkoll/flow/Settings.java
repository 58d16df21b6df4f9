package forumkoll.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A city's settings, from {@code forumkoll.yaml} in the input folder.
 *
 * @param city a stable word for the city, the same in every run
 * @param keep how many runs the warehouse keeps
 * @param tolerances how far two sources may be apart and still agree
 * @param maxRejectedShare per kind of source, the share of its rows that may be rejected without blocking, 0 to 1
 * @param maxFlagShare a rule that flags more than this share of its population says so, 0 to 1
 */
public record Settings(
        String city,
        String cityName,
        String publisher,
        List<String> languages,
        String policy,
        int keep,
        Tolerances tolerances,
        Map<String, BigDecimal> maxRejectedShare,
        BigDecimal maxFlagShare) {

    private static final String FILE = "forumkoll.yaml";
    private static final int KEEP = 30;
    private static final BigDecimal MAX_FLAG_SHARE = new BigDecimal("0.5");
    private static final Set<String> KINDS = Set.of("survey", "ledger", "meeting", "register");
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "city",
            "city_name",
            "publisher",
            "languages",
            "policy",
            "keep",
            "tolerances",
            "max_rejected_share",
            "max_flag_share"));

    /** Reads the settings of {@code input}; without a file the city is named after the folder. */
    public static Settings read(Path input) {
        Path file = input.resolve(FILE);
        String folder = input.toAbsolutePath().normalize().getFileName().toString();
        if (!Files.exists(file)) {
            return new Settings(
                    folder,
                    folder,
                    folder,
                    List.of("sv", "en"),
                    "goteborg",
                    KEEP,
                    Tolerances.standard(),
                    Map.of(),
                    MAX_FLAG_SHARE);
        }
        JsonNode yaml = parse(file);
        if (!yaml.isObject()) {
            throw refused(yaml.getNodeType().toString().toLowerCase(Locale.ROOT), null, null);
        }
        List<String> unknown = new ArrayList<>();
        yaml.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw refused(String.join(", ", unknown), null, null);
        }
        String city = text(yaml, "city", folder);
        return new Settings(
                city,
                text(yaml, "city_name", city),
                text(yaml, "publisher", city),
                languages(yaml.path("languages")),
                text(yaml, "policy", "goteborg"),
                keep(yaml.path("keep")),
                tolerances(yaml.path("tolerances")),
                shares(yaml.path("max_rejected_share")),
                share(yaml.path("max_flag_share")));
    }

    private static String text(JsonNode yaml, String key, String otherwise) {
        JsonNode value = yaml.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isValueNode() || value.asText().isBlank()) {
            throw refused(key + ": " + value, null, null);
        }
        return value.asText();
    }

    private static int keep(JsonNode number) {
        if (number.isMissingNode() || number.isNull()) {
            return KEEP;
        }
        if (!number.isInt() || number.asInt() < 1) {
            throw refused("keep: " + number, null, null);
        }
        return number.asInt();
    }

    private static BigDecimal share(JsonNode number) {
        if (number.isMissingNode() || number.isNull()) {
            return MAX_FLAG_SHARE;
        }
        if (!number.isNumber() || number.asDouble() < 0 || number.asDouble() > 1) {
            throw refused("max_flag_share: " + number, null, null);
        }
        return new BigDecimal(number.asText());
    }

    private static Tolerances tolerances(JsonNode yaml) {
        try {
            return Tolerances.of(yaml);
        } catch (IllegalArgumentException e) {
            throw refused("tolerances: " + e.getMessage(), null, null);
        }
    }

    private static Map<String, BigDecimal> shares(JsonNode byKind) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : byKind.properties()) {
            JsonNode share = entry.getValue();
            boolean isShare = share.isNumber() && share.asDouble() >= 0 && share.asDouble() <= 1;
            if (!KINDS.contains(entry.getKey()) || !isShare) {
                throw refused("max_rejected_share: " + byKind, null, null);
            }
            shares.put(entry.getKey(), new BigDecimal(share.asText()));
        }
        if (!byKind.isMissingNode() && !byKind.isNull() && !byKind.isObject()) {
            throw refused("max_rejected_share: " + byKind, null, null);
        }
        return shares;
    }

    private static List<String> languages(JsonNode list) {
        if (list.isMissingNode() || list.isNull() || (list.isArray() && list.isEmpty())) {
            return List.of("sv", "en");
        }
        List<String> languages = new ArrayList<>();
        list.forEach(language -> languages.add(language.asText()));
        if (languages.isEmpty() || !List.of("sv", "en").containsAll(languages)) {
            throw refused("languages: " + list, null, null);
        }
        return List.copyOf(languages);
    }

    /** What models may use as {@code :name}: the tolerances, and {@code :as_of}, the day the run counts as today. */
    SortedMap<String, Object> parameters(LocalDate asOf) {
        SortedMap<String, Object> parameters = new TreeMap<>(tolerances.values());
        parameters.put("as_of", asOf);
        return parameters;
    }

    /** The settings as JSON with its keys in order. */
    public String json() {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "city",
                city,
                "city_name",
                cityName,
                "publisher",
                publisher,
                "languages",
                languages,
                "policy",
                policy,
                "keep",
                keep,
                "tolerances",
                tolerances.values(),
                "max_rejected_share",
                maxRejectedShare,
                "max_flag_share",
                maxFlagShare));
        try {
            return new ObjectMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            JsonNode yaml = YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(file.toFile());
            boolean empty = yaml == null || yaml.isMissingNode() || yaml.isNull();
            return empty ? new ObjectMapper().createObjectNode() : yaml;
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
                                "YAML med nycklarna " + String.join(", ", KEYS)
                                        + "; languages är [sv, en], max_rejected_share är {survey: 0.02}, max_flag_share är 0.5, tolerances är tal för "
                                        + Tolerances.names(),
                                "YAML with the keys " + String.join(", ", KEYS)
                                        + "; languages is [sv, en], max_rejected_share is {survey: 0.02}, max_flag_share is 0.5, tolerances are numbers for "
                                        + Tolerances.names()),
                        new Text("Rätta filen.", "Correct the file."))));
    }
}
