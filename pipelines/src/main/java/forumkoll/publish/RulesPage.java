package forumkoll.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forumkoll.engine.DuckDbFiles;
import forumkoll.engine.SqlException;
import forumkoll.table.Language;
import forumkoll.table.Text;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of rules as a page in each language, as the run used them and with how they judged. */
public final class RulesPage {

    private static final String RUN = "SELECT coalesce(city_name, city), run_id, CAST(as_of AS VARCHAR),"
            + " coalesce((SELECT min(policy) FROM meta.rule), '') FROM meta.run";

    private static final String RULES = """
            SELECT code, version, severity, rule_group, group_title_sv, group_title_en, title_sv, title_en, why_sv,
                why_en, source, population_sv, population_en, needs, amount_sv, amount_en, example_sv, example_en, in_policy, left_out_sv, left_out_en,
                query
            FROM meta.rule ORDER BY rule_group_order, code
            """;

    private static final String PARAMETERS = "SELECT code, parameters, defaults FROM meta.rule ORDER BY code";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String OUTCOMES = """
            SELECT code, year,
                CAST(coalesce(sum(count) FILTER (WHERE outcome = 'flag'), 0) AS BIGINT),
                CAST(coalesce(sum(count) FILTER (WHERE outcome = 'pass'), 0) AS BIGINT),
                CAST(coalesce(sum(count) FILTER (WHERE outcome = 'not_applicable'), 0) AS BIGINT),
                CAST(coalesce(sum(count) FILTER (WHERE outcome = 'excluded'), 0) AS BIGINT),
                CAST(sum(count) FILTER (WHERE outcome = 'not_run') AS BIGINT),
                string_agg(reason_sv, '; ' ORDER BY outcome, reason_sv),
                string_agg(reason_en, '; ' ORDER BY outcome, reason_sv),
                min(notice_sv), min(notice_en)
            FROM meta.rule_outcome GROUP BY code, year ORDER BY code, year DESC NULLS LAST
            """;

    /** The gravest case: the largest amount of the latest year. */
    private static final String EXAMPLES = """
            SELECT code, message_sv, message_en FROM flags.flag WHERE status <> 'resolved'
            QUALIFY row_number() OVER (PARTITION BY code ORDER BY year DESC, amount_sek DESC NULLS LAST, flag_id) = 1
            ORDER BY code
            """;

    private RulesPage() {}

    /** Writes {@code rules.html} and {@code rules.en.html} into {@code site}, of the run in {@code file}. */
    public static void write(Path file, Path site) {
        RulesPageData data = read(file);
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        for (Language language : Language.values()) {
            StringOutput page = new StringOutput();
            templates.render("rules.jte", Map.of("page", data, "say", language), page);
            try {
                Files.createDirectories(site);
                Files.writeString(
                        site.resolve(language == Language.SV ? "rules.html" : "rules.en.html"), page.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the page of the rules", e);
            }
        }
    }

    static RulesPageData read(Path file) {
        try (Connection connection = DuckDbFiles.readOnly(file)) {
            Object[] run = RecordQuery.rows(connection, RUN).get(0);
            return new RulesPageData(
                    (String) run[0], (String) run[1], (String) run[2], (String) run[3], sections(connection));
        } catch (SQLException e) {
            throw new SqlException("cannot read " + file + " for the page of the rules: " + e.getMessage(), e);
        }
    }

    private static List<RulesPageData.Section> sections(Connection connection) throws SQLException {
        Map<String, List<RulesPageData.Parameter>> parameters = parameters(connection);
        Map<String, List<RulesPageData.Outcome>> outcomes =
                byCode(connection, RulesPageData.Outcome.class, OUTCOMES, RulesPageData.Outcome::code);
        Map<String, List<RulesPageData.Example>> examples =
                byCode(connection, RulesPageData.Example.class, EXAMPLES, RulesPageData.Example::code);
        Map<String, List<RulesPageData.Entry>> groups = new LinkedHashMap<>();
        for (RulesPageData.Rule rule : RecordQuery.records(connection, RulesPageData.Rule.class, RULES)) {
            groups.computeIfAbsent(rule.group(), key -> new ArrayList<>())
                    .add(new RulesPageData.Entry(
                            rule,
                            parameters.getOrDefault(rule.code(), List.of()),
                            outcomes.getOrDefault(rule.code(), List.of()),
                            examples.getOrDefault(rule.code(), List.of())));
        }
        return groups.entrySet().stream()
                .map(group -> new RulesPageData.Section(
                        group.getKey(),
                        new Text(
                                group.getValue().get(0).rule().groupSv(),
                                group.getValue().get(0).rule().groupEn()),
                        group.getValue()))
                .toList();
    }

    private static Map<String, List<RulesPageData.Parameter>> parameters(Connection connection) throws SQLException {
        Map<String, List<RulesPageData.Parameter>> parameters = new HashMap<>();
        for (Object[] row : RecordQuery.rows(connection, PARAMETERS)) {
            JsonNode own = json((String) row[2]);
            parameters.put(
                    (String) row[0],
                    json((String) row[1]).properties().stream()
                            .map(value -> new RulesPageData.Parameter(
                                    value.getKey(), written(value.getValue()), written(own.path(value.getKey()))))
                            .toList());
        }
        return parameters;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("meta.rule holds what is not JSON: " + text, e);
        }
    }

    private static String written(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static <T extends Record> Map<String, List<T>> byCode(
            Connection connection, Class<T> type, String sql, Function<T, String> code) throws SQLException {
        return RecordQuery.records(connection, type, sql).stream().collect(Collectors.groupingBy(code));
    }
}
