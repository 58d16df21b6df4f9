package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.LongPredicate;

/**
 * Every table of the marts once more, in plain Java from the rows of the clean tables of any run: no model and no engine
 * takes part.
 */
public final class Recomputation {

    private static final List<String> FORUM = List.of("forum_id", "year");
    private static final List<String> UNIT = List.of("unit_id", "year");
    private static final List<String> FORUM_AND_UNIT = List.of("forum_id", "year", "unit_id");
    private static final List<String> BODY = List.of("forum_id", "year", "unit_id", "body");
    private static final List<String> FIGURE = List.of("year", "figure");

    private final Agreement agreement;
    private final City city;
    private final Declarations declarations;
    private final Logs logs;
    private final Costs costs;
    private final Responses responses;
    private final Map<ForumAndYear, Map<String, Object>> figures;
    private final Sums sums;
    private final LongPredicate enough;

    /**
     * Computes the city anew.
     *
     * @param tables the rows of a table of the run, by its name; a row is its columns
     * @param tolerances the settings that models take, by their names
     */
    public Recomputation(
            Function<String, List<Map<String, Object>>> tables, LocalDate asOf, Map<String, BigDecimal> tolerances) {
        this.agreement = new Agreement(tables);
        this.city = new City(tables, asOf);
        this.declarations = new Declarations(city);
        this.logs = new Logs(city, line -> line);
        this.costs = new Costs(city, declarations);
        BigDecimal leastShare = tolerances.get("min_response_share");
        this.responses = new Responses(city, declarations, leastShare);
        this.figures = new ForumFigures(city, declarations, logs, costs).all();
        this.enough = year -> declarations.enough(year, leastShare);
        new Changes(figures, enough).add();
        this.sums = new Sums(city, figures, responses);
        sources();
        costs();
        sums();
        agreement.on(
                "marts.reconciliation",
                List.of("forum_id", "year", "measure"),
                new Reconciled(city, declarations, costs, figures, tolerances).rows());
        histories();
        questions();
    }

    /** Where a run and this computation differ, one line for each; empty when they agree in everything. */
    public List<String> differences() {
        return agreement.differences();
    }

    /** The columns that were compared, by table. */
    public SortedMap<String, SortedSet<String>> compared() {
        return agreement.compared();
    }

    /** How many forums and years were computed, so that a test can see that there was something to agree on. */
    public int forumsAndYears() {
        return figures.size();
    }

    private void sources() {
        Sources sources = new Sources(city, declarations);
        agreement.on("marts.calendar_year", List.of("year"), new Calendar(city).rows());
        agreement.on("marts.unit_response", UNIT, responses.ofUnits());
        agreement.on("marts.response_year", List.of("year"), responses.ofYears());
        agreement.on("marts.unit_answered", UNIT, responses.answeredFor());
        agreement.on("marts.declared_year", FORUM_AND_UNIT, sources.declared());
        agreement.on("marts.cost_carrier", FORUM, sources.carriers());
        agreement.on("marts.meeting_year", FORUM, Sources.meetings(logs));
        agreement.on("marts.attendance_year", BODY, Sources.attendances(logs));
        Booked booked = new Booked(city, declarations);
        agreement.on("marts.booked_year", List.of("forum_id", "year", "unit_id", "part"), booked.rows());
        agreement.on("marts.ledger_cover", List.of("today_unit_id", "year"), booked.covered());
        Trips trips = new Trips(city);
        agreement.on("marts.trip_rate", List.of("trip_id", "rate"), trips.rates());
        agreement.on("marts.trip_record", List.of("trip_id"), trips.records());
        agreement.on("marts.ledger_year", List.of("year", "company", "account"), new Ledger(city).rows());
    }

    private void costs() {
        CostRows rows = new CostRows(costs);
        agreement.on("marts.involved_unit", FORUM_AND_UNIT, rows.involved());
        agreement.on("marts.fee_year", FORUM_AND_UNIT, rows.fees());
        agreement.on("marts.hours_year", BODY, rows.hours());
        agreement.on("marts.travel_year", FORUM_AND_UNIT, rows.travel());
        agreement.on("marts.cost_part", List.of("forum_id", "year", "unit_id", "body", "part"), rows.parts());
        Map<List<Object>, Map<String, Object>> wanted = new HashMap<>();
        figures.forEach((line, row) -> wanted.put(List.of(line.forum(), line.year()), row));
        agreement.on("marts.forum_year", FORUM, wanted);
        for (String table : List.of("marts.frequency_year", "marts.cost_year", "marts.change_year")) {
            agreement.onItsColumns(table, FORUM, wanted);
        }
        Mentions mentions = new Mentions(city, declarations, logs, costs);
        agreement.on("marts.mention_year", FORUM, mentions.rows());
        agreement.onItsColumns("marts.declared_forum_year", FORUM, mentions.declared());
    }

    private void sums() {
        agreement.onItsColumns("marts.area_year", List.of("area_code", "year"), sums.byArea());
        agreement.onItsColumns("marts.organiser_year", List.of("organiser_id", "year"), sums.byOrganiser());
        Map<List<Object>, Map<String, Object>> ofCity = new HashMap<>();
        sums.ofCity().forEach((key, row) -> ofCity.put(List.of(key.get(1)), row));
        agreement.onItsColumns("marts.city_year", List.of("year"), ofCity);
        Map<List<Object>, Map<String, Object>> places = new HashMap<>(together("area", sums.byArea()));
        places.putAll(together("organiser", sums.byOrganiser()));
        places.putAll(together("city", sums.ofCity()));
        agreement.onItsColumns("marts.sum_year", List.of("place", "code", "year"), places);
        Shares shares = new Shares(city, declarations, logs, costs, figures, sums);
        agreement.on("marts.forum_unit_year", FORUM_AND_UNIT, shares.rows());
        UnitSums units = new UnitSums(city, logs, responses, shares);
        agreement.on("marts.unit_year", UNIT, units.ofTheTime());
        agreement.onItsColumns("marts.unit_today_year", UNIT, units.ofToday());
        Map<List<Object>, Map<String, Object>> organisations = new HashMap<>(together("then", units.ofTheTime()));
        organisations.putAll(together("today", units.ofToday()));
        agreement.on("marts.unit_sum_year", List.of("organisation", "unit_id", "year"), organisations);
    }

    /** The rows of one of several tables that stand in one, each with its name first in the key. */
    private static Map<List<Object>, Map<String, Object>> together(
            String name, Map<List<Object>, Map<String, Object>> rows) {
        Map<List<Object>, Map<String, Object>> named = new HashMap<>();
        rows.forEach((key, row) -> named.put(List.of(name, key.get(0), key.get(1)), row));
        return named;
    }

    private void histories() {
        agreement.on(
                "marts.forum_change",
                List.of("forum_id", "year", "change"),
                new ForumChanges(city, declarations, responses, figures, enough).rows());
        agreement.on(
                "marts.forum_document",
                List.of("forum_id", "written_for_forum_id", "kind", "reference"),
                new Documents(city).rows());
        agreement.on("marts.forum_at_year_end", FORUM, new YearEnds(city, figures).rows());
    }

    private void questions() {
        Goals goals = new Goals(city, declarations, logs, figures, sums);
        agreement.on("marts.topic_year", List.of("topic_code", "year"), goals.topics());
        agreement.on("marts.goal_coverage", List.of("goal_id", "year"), goals.rows());
        agreement.on(
                "marts.overlap", List.of("year", "forum_a", "forum_b"), new Overlaps(city, logs, figures, sums).rows());
        PublishedFigures published = new PublishedFigures(city, figures);
        agreement.on(
                "marts.published_figure_line",
                List.of("year", "figure", "reading", "sign", "forum_id"),
                published.lines());
        agreement.on("marts.published_figure_check", FIGURE, published.checks());
    }
}
