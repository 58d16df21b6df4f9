package forumkoll.explain;

import forumkoll.explain.Explanation.Combination;
import forumkoll.explain.Explanation.Part;
import forumkoll.explain.PublishedRows.Row;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a forum costs: the parts of {@code marts.cost_part}, each with its rates and source rows. */
final class CostFigures implements Figures {

    private static final List<String> REPORTED = List.of("fee", "other");
    private static final List<String> MODELLED = List.of("fee", "staff", "political", "travel");

    /** Which parts make a figure; the total's depend on its basis. */
    private static final SortedMap<String, List<String>> PARTS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "fee_sek", List.of("fee"),
            "staff_cost_sek", List.of("staff"),
            "political_cost_sek", List.of("political"),
            "travel_cost_sek", List.of("travel"),
            "other_cost_sek", List.of("other"),
            "reported_total_sek", REPORTED,
            "modelled_total_sek", MODELLED,
            "total_cost_sek", List.of())));

    private static final Map<String, Text> NAMES = Map.of(
            "fee", new Text("Avgift", "Fee"),
            "staff", new Text("Arbetstid", "Staff"),
            "political", new Text("Arvoden", "Politicians"),
            "travel", new Text("Resor", "Travel"),
            "other", new Text("Övrig kostnad", "Other cost"));

    private static final String SQL = """
            SELECT unit_id, body, part, basis, amount_sek, missing_rate, arithmetic
            FROM marts.cost_part
            WHERE forum_id = ? AND year = ?
            ORDER BY part, unit_id, body
            """;

    private final PublishedRows published;
    private final CostSources sources;

    CostFigures(PublishedRows published, Places places) {
        this.published = published;
        this.sources = new CostSources(published, places);
    }

    @Override
    public SortedSet<String> measures() {
        return new TreeSet<>(PARTS.keySet());
    }

    @Override
    public Explanation explain(ForumYear subject, String measure) {
        List<String> wanted = parts(subject, measure);
        List<Part> parts = new ArrayList<>();
        List<Text> remarks = new ArrayList<>();
        for (Row row : published.ask(SQL, subject.forumId(), subject.year())) {
            if (wanted.contains(row.text("part"))) {
                parts.add(part(subject, row));
                if (row.isKnown("missing_rate")) {
                    remarks.add(new Text(
                            "Satsen saknas: " + row.text("missing_rate") + ". Lägg den i registers/rates.csv.",
                            "The rate is missing: " + row.text("missing_rate") + ". Put it in registers/rates.csv."));
                }
            }
        }
        remarks.addAll(unknown(subject, measure));
        return new Explanation(subject.subject(), measure, subject.figure(measure), Combination.SUM, parts, remarks);
    }

    private static List<String> parts(ForumYear subject, String measure) {
        if (!measure.equals("total_cost_sek")) {
            return PARTS.get(measure);
        }
        return "modelled".equals(subject.figures().text("cost_basis")) ? MODELLED : REPORTED;
    }

    private Part part(ForumYear subject, Row row) {
        Text name = NAMES.get(row.text("part"));
        String of = " " + row.text("unit_id") + ("all".equals(row.text("body")) ? "" : ", " + row.text("body"));
        return new Part(
                new Text(name.sv() + of, name.en() + of),
                row.number("amount_sek"),
                row.text("arithmetic"),
                sources.of(subject, row.text("unit_id"), row.text("body"), row.text("part"), row.text("basis")));
    }

    /** Why the figure is not known: the cost's status says it. */
    private static List<Text> unknown(ForumYear subject, String measure) {
        if (subject.figure(measure) != null) {
            return List.of();
        }
        String status = subject.figures().text("cost_status");
        return List.of(new Text("Siffran är inte känd: " + status + ".", "The figure is not known: " + status + "."));
    }
}
