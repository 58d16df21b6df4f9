package forumkoll.publish;

import forumkoll.engine.DuckDbFiles;
import forumkoll.engine.SqlException;
import forumkoll.table.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The brief for decision-makers: one self-contained page in each language. It computes no measure of its own. */
public final class Brief {

    private static final String CITY = """
            SELECT year, forums, networks, lines, forums_known, lines_estimated, lines_partial, lines_without_cost,
                lines_not_computed, lines_conflicting, lines_elsewhere, fee_lines, fee_sek, other_cost_sek
            FROM marts.city_year WHERE year <= ? ORDER BY year
            """;

    private static final String AREAS = """
            SELECT area_name_sv, area_name_en, forums, lines, forums_known, fee_sek, other_cost_sek,
                CAST(round(100.0 * (coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0))
                    / greatest(1, max(coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0)) OVER ())) AS BIGINT)
            FROM marts.area_year WHERE parent_area_code IS NULL AND forums + lines > 0 AND year = ?
            ORDER BY coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0) DESC, area_code
            """;

    private static final String ORGANISERS = """
            SELECT organiser, organiser, forums, lines, forums_known, fee_sek, other_cost_sek, 0
            FROM marts.organiser_year WHERE forums > 0 AND year = ?
            ORDER BY forums DESC, organiser_id LIMIT 10
            """;

    private static final String FEES = """
            SELECT forum.name, coalesce(min(answer.payee), ''), forum_year.fee_sek
            FROM marts.forum_year JOIN clean.forum USING (forum_id)
            LEFT JOIN clean.participation AS answer USING (forum_id, year)
            WHERE forum_year.fee_sek > 0 AND forum_year.year = ?
            GROUP BY forum.name, forum_id, forum_year.fee_sek ORDER BY forum_year.fee_sek DESC, forum_id
            """;

    private static final String GOALS = """
            SELECT title_sv, title_en, forums, participating_forums, coverage
            FROM marts.goal_coverage WHERE year = ? ORDER BY coalesce(forums, -1), goal_id
            """;

    private static final String FLAGS = """
            SELECT code, message_sv, message_en, evidence ->> 'candidates'
            FROM flags.flag WHERE status <> 'resolved' AND year = ? ORDER BY code, amount_sek DESC NULLS LAST, flag_id
            """;

    private static final String STAKE = """
            SELECT coalesce(sum(counted_sek), 0), count(*) FILTER (WHERE counted_in IS NULL)
            FROM flags.amount_at_stake WHERE year = ?
            """;

    private static final String NOTICES = """
            SELECT rule.code, rule.title_sv, rule.title_en, outcome.notice_sv, outcome.notice_en
            FROM meta.rule_outcome AS outcome JOIN meta.rule USING (code)
            WHERE outcome.notice_sv IS NOT NULL AND outcome.year = ? ORDER BY rule.code
            """;

    private static final String FIGURES = """
            SELECT label_sv, label_en, unit, published, computed, agrees, arithmetic, reading, reading_sv, reading_en
            FROM marts.published_figure_check WHERE year = ? ORDER BY agrees, figure
            """;

    private Brief() {}

    /** Writes {@code brief.html} and {@code brief.en.html} into {@code site}, of the newest year in {@code file}. */
    public static void write(Path file, Path site) {
        BriefData data = read(file);
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        for (Language language : Language.values()) {
            StringOutput page = new StringOutput();
            templates.render("brief.jte", Map.of("brief", data, "say", language), page);
            String name = language == Language.SV ? "brief.html" : "brief.en.html";
            try {
                Files.createDirectories(site);
                Files.writeString(site.resolve(name), page.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the brief", e);
            }
        }
    }

    static BriefData read(Path file) {
        try (Connection connection = DuckDbFiles.readOnly(file)) {
            Object[] run = RecordQuery.rows(
                            connection, "SELECT city_name, publisher, run_id, CAST(as_of AS VARCHAR) FROM meta.run")
                    .get(0);
            Object newest = RecordQuery.rows(
                            connection,
                            "SELECT coalesce((SELECT max(year) FROM marts.forum_year), year(as_of)) FROM meta.run")
                    .get(0)[0];
            long year = (Long) newest;
            List<BriefData.City> years = RecordQuery.records(connection, BriefData.City.class, CITY, year);
            return new BriefData(
                    (String) run[0],
                    (String) run[1],
                    (String) run[2],
                    (String) run[3],
                    year,
                    years.isEmpty() ? nothing() : years.get(years.size() - 1),
                    years,
                    RecordQuery.records(connection, BriefData.Sum.class, AREAS, year),
                    RecordQuery.records(connection, BriefData.Sum.class, ORGANISERS, year),
                    RecordQuery.records(connection, BriefData.Fee.class, FEES, year),
                    RecordQuery.records(connection, BriefData.Goal.class, GOALS, year),
                    RecordQuery.records(connection, BriefData.Flag.class, FLAGS, year),
                    RecordQuery.records(connection, BriefData.Figure.class, FIGURES, year),
                    RecordQuery.records(connection, BriefData.Stake.class, STAKE, year)
                            .get(0),
                    RecordQuery.records(connection, BriefData.Notice.class, NOTICES, year));
        } catch (SQLException e) {
            throw new SqlException("cannot read " + file + " for the brief: " + e.getMessage(), e);
        }
    }

    /** A city without any answer. */
    private static BriefData.City nothing() {
        return new BriefData.City(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, null, null);
    }
}
