package forumkoll.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll query}: SQL on what is published. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {"Ställer en SQL-fråga till det publicerade.", "Asks what is published a question in SQL."})
final class QueryCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        CSV,
        JSON
    }

    private static final ObjectMapper JSON_MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Parameters(index = "0", paramLabel = "SQL", description = "Frågan (DuckDB). / The question (DuckDB).")
    private String sql;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            description = "table, csv eller/or json (standard/default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws SQLException {
        try (PublishedFile file = PublishedFile.open(warehouse.published())) {
            print(answer(file));
        }
        return ExitCode.DONE;
    }

    private PublishedFile.Answer answer(PublishedFile file) {
        try {
            return file.answer(sql);
        } catch (SQLException e) {
            throw new UsageException("Frågan kan inte besvaras. / The question cannot be answered.\n" + e.getMessage());
        }
    }

    private void print(PublishedFile.Answer answer) {
        switch (format) {
            case TABLE -> printTable(answer);
            case CSV -> {
                printCsv(answer.heading().toArray());
                answer.rows().forEach(QueryCommand::printCsv);
            }
            case JSON -> printJson(answer);
        }
    }

    private static void printTable(PublishedFile.Answer answer) {
        List<String[]> lines = new ArrayList<>();
        lines.add(answer.heading().toArray(String[]::new));
        answer.rows()
                .forEach(row -> lines.add(
                        java.util.Arrays.stream(row).map(QueryCommand::text).toArray(String[]::new)));
        int[] widths = new int[answer.heading().size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        });
        for (int l = 0; l < lines.size(); l++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = lines.get(l)[i];
                boolean number = l > 0 && answer.rows().get(l - 1)[i] instanceof Number;
                String padding = " ".repeat(widths[i] - cell.length());
                line.append(number ? padding + cell : cell + padding).append("  ");
            }
            System.out.println(line.toString().stripTrailing());
        }
    }

    /** What is not known is empty; an empty text is written in quotes. */
    static void printCsv(Object[] row) {
        System.out.println(java.util.Arrays.stream(row)
                .map(value -> value == null ? "" : quoted(text(value)))
                .collect(Collectors.joining(",")));
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void printJson(PublishedFile.Answer answer) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object[] row : answer.rows()) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                boolean plain = row[i] == null || row[i] instanceof Number || row[i] instanceof Boolean;
                object.put(answer.heading().get(i), plain ? row[i] : text(row[i]));
            }
            rows.add(object);
        }
        try {
            System.out.println(JSON_MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
