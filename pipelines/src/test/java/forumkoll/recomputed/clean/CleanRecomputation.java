package forumkoll.recomputed.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every clean table that SQL makes once more, in plain Java from the raw rows of any run and from what names were found to
 * stand for: no model and no engine takes part.
 */
public final class CleanRecomputation {

    /** Sentences that tell a reader why; what they explain is compared. */
    private static final Set<String> MEETING_SENTENCES = Set.of("allocation_explanation");

    private static final Map<String, List<String>> KEYS = new TreeMap<>();

    static {
        KEYS.put("clean.area", List.of("area_code"));
        KEYS.put("clean.asked", List.of("year", "unit_id"));
        KEYS.put("clean.attendance", List.of("meeting_id", "person_key"));
        KEYS.put("clean.candidate", List.of("name"));
        KEYS.put("clean.contact", List.of());
        KEYS.put("clean.declared_name", List.of("written", "organiser", "year", "declared_by"));
        KEYS.put("clean.document", List.of("forum_id", "kind", "reference"));
        KEYS.put("clean.forum", List.of("forum_id"));
        KEYS.put("clean.goal", List.of("goal_id", "year"));
        KEYS.put("clean.inventory", List.of("covers", "reported_in"));
        KEYS.put("clean.ledger_rule", List.of("rule_id"));
        KEYS.put(
                "clean.ledger_wording",
                List.of("supplier_id", "supplier", "account", "account_text", "project", "text", "unit"));
        KEYS.put("clean.meeting", List.of("meeting_id"));
        KEYS.put("clean.meeting_log", List.of("source_id", "meeting_ref"));
        KEYS.put("clean.meeting_source", List.of("source_id", "meeting_ref"));
        KEYS.put("clean.organiser", List.of("organiser_id"));
        KEYS.put("clean.participation", List.of("answer_id"));
        KEYS.put("clean.payment", List.of("entry_id"));
        KEYS.put("clean.posting", List.of("entry_id"));
        KEYS.put("clean.posting_book", List.of("entry_id"));
        KEYS.put("clean.project", List.of());
        KEYS.put("clean.published_figure", List.of("year", "figure"));
        KEYS.put("clean.rate", List.of("year", "rate", "place"));
        KEYS.put("clean.repeated_posting", List.of("entry_id"));
        KEYS.put("clean.role", List.of());
        KEYS.put("clean.stated_figure", List.of("forum_id", "year", "measure"));
        KEYS.put("clean.topic", List.of("topic_code"));
        KEYS.put("clean.trip", List.of("trip_id"));
        KEYS.put("clean.unit", List.of("unit_id"));
        KEYS.put("clean.visit", List.of("visit_id"));
        KEYS.put("clean.written_name", List.of("written", "organiser", "source_kind"));
    }

    private final RunTables tables;
    private final Map<String, List<Map<String, Object>>> wanted = new LinkedHashMap<>();

    /** Computes anew from the rows of a table of the run, by its name; a row is its columns. */
    public CleanRecomputation(Function<String, List<Map<String, Object>>> tables, LocalDate asOf) {
        this.tables = new RunTables(tables);
        RegisterTables.REGISTERS.keySet().forEach(table -> wanted.put(table, RegisterTables.rows(this.tables, table)));
        organise();
        spend();
        meet(asOf);
        wanted.put("clean.participation", new Answers(this.tables).participation());
    }

    private void organise() {
        Areas areas = new Areas(tables);
        Organisers organisers = new Organisers(tables);
        wanted.put("clean.area", areas.rows());
        wanted.put("clean.organiser", organisers.rows());
        wanted.put("clean.forum", new Forums(tables, organisers, areas).rows());
    }

    private void spend() {
        Ledgers ledgers = new Ledgers(tables);
        wanted.put(
                "clean.posting_book",
                ledgers.postings.stream().map(PostingBook::row).toList());
        wanted.put("clean.posting", ledgers.postings());
        wanted.put("clean.repeated_posting", ledgers.repeated());
        wanted.put("clean.payment", ledgers.payments());
        wanted.put("clean.ledger_wording", ledgers.wordings());
        WrittenNames names = new WrittenNames(tables, ledgers);
        wanted.put("clean.written_name", names.rows());
        wanted.put("clean.declared_name", names.declared());
    }

    private void meet(LocalDate asOf) {
        MeetingLogs logs = new MeetingLogs(tables);
        Meetings meetings = new Meetings(logs, asOf);
        wanted.put("clean.meeting_log", logs.rows());
        wanted.put("clean.meeting_source", meetings.sources());
        wanted.put("clean.meeting", meetings.rows());
        wanted.put("clean.attendance", new Attendances(tables, meetings).rows());
    }

    /** Where a run and this computation differ, one line for each; empty when they agree in everything. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>(LedgerBalance.differences(tables));
        wanted.forEach((table, rows) -> {
            Set<String> leftOut = table.startsWith("clean.meeting") ? MEETING_SENTENCES : Set.of();
            differences.addAll(
                    new TableComparison(table, KEYS.get(table), leftOut).differences(rows, tables.rows(table)));
        });
        return differences;
    }

    /** How many rows of each table were computed. */
    public Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        wanted.forEach((table, of) -> rows.put(table, of.size()));
        return rows;
    }
}
