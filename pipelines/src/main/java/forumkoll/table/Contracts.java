package forumkoll.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All contracts under {@code schemas/}: tables, and the registers a city may hand in. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LAYERS = List.of("raw", "clean", "marts", "flags", "meta", "registers");

    /** The register of people gives attendees their unit and body while logs are read; it is no table. */
    private static final String NEVER_STORED = "people";

    private final SortedMap<TableName, Contract> contracts = new TreeMap<>();

    private Contracts() {}

    /** Reads every {@code <layer>/<table>.json} under {@code schemas}. */
    public static Contracts read(Path schemas) {
        Contracts read = new Contracts();
        for (String layer : LAYERS) {
            read.readLayer(schemas.resolve(layer), layer);
        }
        read.addRawRegisters();
        return read;
    }

    /** The contract of {@code table}. */
    public Contract of(TableName table) {
        Contract contract = contracts.get(table);
        if (contract == null) {
            throw new ContractException(
                    "no contract for " + table + ", expected schemas/" + table.layer() + "/" + table.name() + ".json");
        }
        return contract;
    }

    /** Whether {@code table} has a contract. */
    public boolean has(TableName table) {
        return contracts.containsKey(table);
    }

    /** The contracts of one layer, by name. */
    public List<Contract> layer(String layer) {
        return contracts.values().stream()
                .filter(contract -> contract.table().layer().equals(layer))
                .toList();
    }

    /** These contracts and {@code more}, for tables that have no file in {@code schemas}. */
    public Contracts with(List<Contract> more) {
        Contracts all = new Contracts();
        all.contracts.putAll(contracts);
        more.forEach(contract -> all.contracts.put(contract.table(), contract));
        return all;
    }

    private void readLayer(Path folder, String layer) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                Contract contract = parse(file, layer);
                contracts.put(contract.table(), contract);
            }
        } catch (IOException e) {
            throw new ContractException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Every register becomes a raw table: its own columns, then the file and line each row comes from. */
    private void addRawRegisters() {
        Contract answers = contracts.get(new TableName("raw", "survey_answer"));
        if (answers == null) {
            return;
        }
        List<Column> source = List.of(answers.column("source_id"), answers.column("source_line"));
        for (Contract register : layer("registers")) {
            if (register.table().name().equals(NEVER_STORED)) {
                continue;
            }
            TableName raw = new TableName("raw", register.table().name());
            contracts.put(raw, register.extended(raw, source, List.of("source_id", "source_line")));
        }
    }

    private static Contract parse(Path file, String layer) {
        try {
            String text = Files.readString(file);
            JsonNode json = JSON.readTree(text);
            String name = file.getFileName().toString().replace(".json", "");
            List<Column> columns = new ArrayList<>();
            json.path("fields").forEach(field -> columns.add(column(field)));
            return new Contract(
                    new TableName(layer, name),
                    Text.of(json.path("title")),
                    Text.of(json.path("description")),
                    List.copyOf(columns),
                    strings(json.path("primaryKey")),
                    foreignKeys(json.path("foreignKeys")),
                    new Fingerprint().add(text).hex());
        } catch (IOException | IllegalArgumentException e) {
            throw new ContractException("cannot read the contract " + file + ": " + e.getMessage(), e);
        }
    }

    private static Column column(JsonNode field) {
        ColumnType type = type(field.path("type").asText());
        JsonNode constraints = field.path("constraints");
        return new Column(
                field.path("name").asText(),
                type,
                type == ColumnType.DECIMAL ? field.path("scale").asInt(2) : 0,
                constraints.path("required").asBoolean(false),
                strings(constraints.path("enum")),
                constraints.has("minimum") ? constraints.path("minimum").asLong() : null,
                Text.of(field.path("title")),
                Text.of(field.path("description")));
    }

    private static ColumnType type(String written) {
        return switch (written) {
            case "string" -> ColumnType.STRING;
            case "integer", "year" -> ColumnType.INTEGER;
            case "number" -> ColumnType.DECIMAL;
            case "boolean" -> ColumnType.BOOLEAN;
            case "date" -> ColumnType.DATE;
            case "datetime" -> ColumnType.TIMESTAMP;
            default ->
                throw new IllegalArgumentException(
                        "type '" + written + "', expected string, integer, year, number, boolean, date or datetime");
        };
    }

    private static List<Contract.ForeignKey> foreignKeys(JsonNode keys) {
        List<Contract.ForeignKey> read = new ArrayList<>();
        keys.forEach(key -> read.add(new Contract.ForeignKey(
                strings(key.path("fields")),
                TableName.of(key.path("reference").path("resource").asText()),
                strings(key.path("reference").path("fields")))));
        return List.copyOf(read);
    }

    private static List<String> strings(JsonNode array) {
        List<String> read = new ArrayList<>();
        array.forEach(value -> read.add(value.asText()));
        return List.copyOf(read);
    }
}
