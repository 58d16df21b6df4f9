package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The flags of a published run, and everything they were made from, read from its DuckDB file alone. */
public final class PublishedFlags {

    private final Engine engine;
    private final SortedMap<String, Flag> active = new TreeMap<>();
    private final SortedMap<String, RecordedRule> rules;
    private final Map<List<Object>, Object> forumOfName = new HashMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final String runId;
    private final LocalDate asOf;
    private final String settings;
    private final String program;

    /** A flag as people accept it. */
    public record Acceptable(String flagId, BigDecimal amountSek, Text message, String evidence, String status) {}

    /** Reads the run that {@code engine} has open. */
    public PublishedFlags(Engine engine) {
        this.engine = engine;
        RuleRows.asked(engine, "SELECT * FROM flags.flag").where("status <> 'resolved'").stream()
                .map(Flag::of)
                .forEach(flag -> active.put(flag.finding().flagId(), flag));
        this.rules = RecordedRule.read(engine);
        engine.query("SELECT written, organiser, source_kind, forum_id FROM clean.forum_name")
                .forEach(row -> forumOfName.put(List.of(row[0], row[1], row[2]), row[3]));
        engine.query("SELECT path, source_id FROM meta.source_file")
                .forEach(row -> sources.put((String) row[0], (String) row[1]));
        Object[] run = engine.query("SELECT run_id, as_of, settings, program FROM meta.run")
                .get(0);
        this.runId = (String) run[0];
        this.asOf = (LocalDate) run[1];
        this.settings = (String) run[2];
        this.program = (String) run[3];
    }

    /** The flag called {@code flagId}, unless it is resolved or unknown. */
    public Optional<Acceptable> acceptable(String flagId) {
        return Optional.ofNullable(active.get(flagId))
                .map(flag -> new Acceptable(
                        flagId,
                        flag.finding().amountSek(),
                        flag.finding().message(),
                        flag.finding().evidence(),
                        flag.status().word()));
    }

    /** The ids of the flags that are not resolved. */
    public List<String> flagIds() {
        return List.copyOf(active.keySet());
    }

    public String runId() {
        return runId;
    }

    /** The day the run stands for. */
    public LocalDate asOf() {
        return asOf;
    }

    SortedMap<String, Flag> active() {
        return active;
    }

    SortedMap<String, RecordedRule> rules() {
        return rules;
    }

    Map<List<Object>, Object> forumOfName() {
        return forumOfName;
    }

    /** Per path of the input, the fingerprint of what the file holds. */
    SortedMap<String, String> sources() {
        return sources;
    }

    String settings() {
        return settings;
    }

    String program() {
        return program;
    }

    /** What a rule, of this run or of another, finds in the tables of this one. */
    SortedMap<String, Finding> find(Rule rule, LocalDate day) {
        SortedMap<String, Finding> found = new TreeMap<>();
        boolean readable = rule.needs().stream().allMatch(this::holds)
                && rule.sql().reads().stream().allMatch(this::holds);
        if (readable) {
            new Findings(new RuleInputs(engine, List.of(rule)), new DisplayNames(engine))
                    .of(rule, RuleRows.asked(engine, rule.query(day)))
                    .forEach(finding -> found.put(finding.flagId(), finding));
        }
        return found;
    }

    private boolean holds(TableName table) {
        return !engine.query("SELECT 1 FROM duckdb_tables() WHERE schema_name = '" + table.layer()
                        + "' AND table_name = '" + table.name() + "'")
                .isEmpty();
    }
}
