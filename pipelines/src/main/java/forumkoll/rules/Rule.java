package forumkoll.rules;

import forumkoll.engine.SqlText;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule: one SQL file that gives an outcome for every member of its population, and says in its front matter what it
 * looks for and why.
 *
 * @param needs tables that must hold rows for a year, else the rule is not run for it
 * @param parameters the values the SQL's {@code :name} take
 * @param amount how the amount of a finding was reckoned; empty when the rule tells of no money
 * @param example a case in words; empty when a finding is to serve as one
 * @param columns what the rule's own columns mean, as far as it says
 */
public record Rule(
        String code,
        int version,
        String severity,
        Group group,
        Text title,
        Text why,
        String source,
        Text population,
        List<TableName> needs,
        Map<String, Object> parameters,
        Text message,
        Text amount,
        Text example,
        Map<String, Text> columns,
        SqlText sql) {

    /** The parameter every rule may use without declaring it: the day the run counts as today. */
    public static final String AS_OF = "as_of";

    /** From information to what should be acted on. */
    static final List<String> SEVERITIES = List.of("info", "warning", "serious");

    /** Reads a rule's file; its name is the rule's code. */
    public static Rule read(Path file) {
        return RuleFile.read(file);
    }

    /** The table of the rule's outcomes: {@code fee-without-participation} has its own below {@code flags}. */
    public TableName outcomes() {
        return new TableName("flags", code.replace('-', '_'));
    }

    /** The query as it can be run, with every parameter filled in. */
    public String query(LocalDate asOf) {
        Map<String, Object> values = new TreeMap<>(parameters);
        values.put(AS_OF, asOf);
        return sql.with(values);
    }

    /** The same rule with other values and another severity. */
    public Rule with(Map<String, Object> values, String otherSeverity) {
        return new Rule(
                code,
                version,
                otherSeverity,
                group,
                title,
                why,
                source,
                population,
                needs,
                new TreeMap<>(values),
                message,
                amount,
                example,
                columns,
                sql);
    }

    /** Changes whenever the same tables and parameters could give other rows. */
    String logic() {
        return new Fingerprint()
                .add(sql.sql())
                .add(String.valueOf(version))
                .add(needs.toString())
                .hex();
    }
}
