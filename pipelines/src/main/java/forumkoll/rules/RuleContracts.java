package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contracts of the rules' own tables, made from their front matter: what a row is, and what its columns mean as far as
 * the rule, the frame or a table it reads tells.
 */
public final class RuleContracts {

    private static final Map<String, Text> FRAME = Map.of(
            "year", new Text("Kalenderåret som raden gäller.", "The calendar year the row is about."),
            "outcome",
                    new Text(
                            "flag = flaggad, pass = utan anmärkning, not_applicable = går inte att pröva, excluded = undantagen.",
                            "flag = flagged, pass = nothing to remark, not_applicable = cannot be judged, excluded = left out."),
            "amount_sek",
                    new Text(
                            "Beloppet som raden rör, i SEK; tomt när inget är känt eller rörs.",
                            "The amount the row concerns, in SEK; empty when none is known or concerned."),
            "subject",
                    new Text(
                            "Det som skiljer raden från andra om samma sak.",
                            "What tells the row from others about the same thing."),
            "other_forum_id", new Text("Det andra forumet i paret.", "The other forum of the pair."),
            "reason",
                    new Text("Varför raden inte prövades eller undantogs.", "Why the row was not judged or left out."));

    private static final Text EVIDENCE =
            new Text("Underlag; se regelns fråga i meta.rule.", "Evidence; see the rule's query in meta.rule.");

    private RuleContracts() {}

    /** The contracts of the tables that {@code rules} have written. */
    public static List<Contract> of(Engine engine, RulesInForce rules, Contracts known) {
        List<Contract> contracts = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            List<Column> columns = engine.columns("SELECT * FROM " + rule.outcomes()).stream()
                    .map(column -> column(rule, column, known))
                    .toList();
            contracts.add(new Contract(
                    rule.outcomes(), rule.title(), grain(rule), columns, List.of(), List.of(), rule.logic()));
        }
        return contracts;
    }

    private static Text grain(Rule rule) {
        return new Text(
                "Regeln " + rule.code() + ": en rad per år och prövad. Prövas: "
                        + rule.population().sv() + ". " + rule.why().sv(),
                "The rule " + rule.code() + ": one row per year and member judged. Judged are: "
                        + rule.population().en() + ". " + rule.why().en());
    }

    private static Column column(Rule rule, Column column, Contracts known) {
        String name = column.name();
        boolean verdict = name.equals("outcome");
        Text description = Optional.ofNullable(rule.columns().get(name))
                .or(() -> Optional.ofNullable(FRAME.get(name)))
                .or(() -> described(rule, name, known))
                .orElse(EVIDENCE);
        return new Column(
                name,
                column.type(),
                column.type() == ColumnType.DECIMAL ? column.scale() : 0,
                verdict || name.equals("year"),
                verdict ? Member.OUTCOMES.stream().sorted().toList() : List.of(),
                null,
                new Text(name, name),
                description);
    }

    /** What a table that the rule reads says of a column of that name. */
    private static Optional<Text> described(Rule rule, String name, Contracts known) {
        for (TableName table : rule.sql().reads()) {
            if (known.has(table)) {
                Optional<Column> column = known.of(table).columns().stream()
                        .filter(its -> its.name().equals(name))
                        .findFirst();
                if (column.isPresent()) {
                    return column.map(Column::description);
                }
            }
        }
        return Optional.empty();
    }
}
