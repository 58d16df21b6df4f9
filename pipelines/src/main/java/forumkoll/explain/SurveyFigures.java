package forumkoll.explain;

import forumkoll.explain.Explanation.Combination;
import forumkoll.explain.Explanation.Part;
import forumkoll.explain.PublishedRows.Row;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the units declare: one part per unit; answers that agree are one part with several sources. */
final class SurveyFigures implements Figures {

    private record Declared(String value, String written, Combination combination) {}

    private static final Map<String, Declared> MEASURES = measuresByName();

    private final PublishedRows published;
    private final Places places;

    SurveyFigures(PublishedRows published, Places places) {
        this.published = published;
        this.places = places;
    }

    private static Map<String, Declared> measuresByName() {
        Map<String, Declared> measures = new LinkedHashMap<>();
        for (String end : List.of("min", "max")) {
            String office = "office_participants_" + end;
            String politicians = "politicians_" + end;
            // "2 per forum" says at least two, and not how many in all
            String most = end.equals("max") ? "CASE WHEN participation.counted_per = 'line' THEN %s END" : "%s";
            measures.put(
                    office, new Declared("participation." + office, "office_participants_written", Combination.SUM));
            measures.put(
                    politicians,
                    new Declared(
                            most.formatted("participation." + politicians), "politicians_written", Combination.SUM));
            measures.put(
                    "participants_declared_" + end,
                    new Declared(
                            most.formatted("participation." + office + " + participation." + politicians),
                            "office_participants_written || ' + ' || answer.politicians_written",
                            Combination.SUM));
            measures.put(
                    "meetings_declared_" + end,
                    new Declared(
                            "participation.meetings_" + end,
                            "meetings_written",
                            end.equals("min") ? Combination.LEAST : Combination.GREATEST));
        }
        return measures;
    }

    @Override
    public SortedSet<String> measures() {
        return new TreeSet<>(MEASURES.keySet());
    }

    @Override
    public Explanation explain(ForumYear subject, String measure) {
        Declared declared = MEASURES.get(measure);
        String sql = """
                SELECT coalesce(participation.unit_id, 'unknown') AS unit_id, %s AS value, answer.%s AS raw,
                    participation.source_file, participation.source_line
                FROM clean.participation AS participation
                JOIN meta.source_file AS file ON file.path = participation.source_file
                JOIN raw.survey_answer AS answer
                    ON answer.source_id = file.source_id AND answer.source_line = participation.source_line
                WHERE participation.forum_id = ? AND participation.year = ?
                ORDER BY unit_id, participation.source_file, participation.source_line
                """.formatted(declared.value(), declared.written());
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Row row : published.ask(sql, subject.forumId(), subject.year())) {
            parts.merge(row.text("unit_id") + " " + row.text("value"), part(row), SurveyFigures::oneAnswer);
        }
        List<Text> remarks = subject.figure(measure) == null
                ? List.of(new Text(
                        "Siffran är inte känd: svar saknas, går inte att tolka som ett tal, eller säger emot varandra.",
                        "The figure is not known: answers are missing, cannot be read as a number, or disagree."))
                : List.of();
        return new Explanation(
                subject.subject(),
                measure,
                subject.figure(measure),
                declared.combination(),
                List.copyOf(parts.values()),
                remarks);
    }

    private Part part(Row row) {
        String unit = row.text("unit_id");
        return new Part(
                new Text(unit, unit),
                row.number("value"),
                "",
                List.of(places.of(
                        row.text("source_file"), row.number("source_line").longValueExact(), row.text("raw"))));
    }

    private static Part oneAnswer(Part one, Part same) {
        List<Explanation.Source> sources = new ArrayList<>(one.sources());
        sources.addAll(same.sources());
        return new Part(one.name(), one.value(), one.arithmetic(), sources);
    }
}
