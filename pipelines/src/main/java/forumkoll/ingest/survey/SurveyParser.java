package forumkoll.ingest.survey;

import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.RowParser;
import forumkoll.ingest.survey.Quantities.Measure;
import forumkoll.ingest.survey.Quantities.Stated;
import forumkoll.ingest.survey.Quantities.Status;
import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One answer of a survey. A dash says that there is none, an empty cell that it could not be computed, and "se 2.14.6"
 * that another line holds it: three different things, kept apart.
 */
public final class SurveyParser implements RowParser {

    private static final Text COUNT = new Text(
            "ett antal (2), ett intervall (1–2), ”2 per forum”, - för ingen eller tomt",
            "a count (2), a range (1–2), \"2 per forum\", - for none, or empty");
    private static final Text MEETINGS = new Text(
            "ett antal per år (4), ett intervall (6–8), ”vartannat år” eller tomt",
            "a number a year (4), a range (6–8), \"vartannat år\", or empty");
    private static final Text HOURS = new Text(
            "timmar per år (40), ett intervall (30–50), ”2 tim/mån” eller tomt",
            "hours a year (40), a range (30–50), \"2 hours/month\", or empty");

    private static final Pattern CHOICES = Pattern.compile("\\s*[;,]\\s*");

    private final Contract contract;
    private final String sourceId;
    private final Long year;
    private final Set<String> sections = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();

    /** A line whose cost another section holds. */
    private record Reference(CellReader cells, String section) {}

    public SurveyParser(Contract contract, String sourceId, Long year) {
        this.contract = contract;
        this.sourceId = sourceId;
        this.year = year;
    }

    @Override
    public Set<String> numberFields() {
        return Set.of("fee", "other_cost", "office_participants", "politicians", "meetings", "hours");
    }

    @Override
    public Object[] row(CellReader cells, int lineNumber) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("source_id", sourceId);
        answer.put("source_line", (long) lineNumber);
        answer.put("year", year);
        for (String field : new String[] {
            "unit",
            "section",
            "area",
            "subarea",
            "cost_reported_in",
            "organiser",
            "payee",
            "purpose",
            "cost_parts",
            "note"
        }) {
            answer.put(field, cells.text(field));
        }
        answer.put("forum", forum(cells));
        putParticipants(cells, answer);
        SurveyCosts.put(cells, answer);
        putPerYear(cells, "meetings", Measure.MEETINGS, answer);
        putPerYear(cells, "hours", Measure.HOURS, answer);
        answer.put("mode", mode(cells));
        answer.put("level", cells.word("level"));
        answer.put("kind", cells.word("kind"));
        remember(cells, answer);
        return cells.isClean() ? inOrder(answer) : null;
    }

    /** Every section that is referred to must be a line of this file: else its cost would be nowhere. */
    @Override
    public void finish() {
        for (Reference reference : references) {
            if (!sections.contains(reference.section())) {
                reference
                        .cells()
                        .report(
                                "other_cost",
                                "unknown_section",
                                new Text(
                                        "ett avsnitt som finns i filen, inte " + reference.section(),
                                        "a section of this file, not " + reference.section()));
            }
        }
    }

    private void remember(CellReader cells, Map<String, Object> answer) {
        if (answer.get("section") != null) {
            sections.add((String) answer.get("section"));
        }
        if (answer.get("cost_reported_in") != null) {
            references.add(new Reference(cells, (String) answer.get("cost_reported_in")));
        }
    }

    private static String forum(CellReader cells) {
        String name = cells.text("forum");
        if (name == null) {
            cells.report("forum", "missing_value", new Text("forumets namn", "the name of the forum"));
        }
        return name;
    }

    private static void putParticipants(CellReader cells, Map<String, Object> answer) {
        Stated office = participants(cells, "office_participants", answer);
        Stated politicians = participants(cells, "politicians", answer);
        boolean perForum = office.perForum() || politicians.perForum();
        boolean stated = isKnown(office) || isKnown(politicians);
        answer.put("counted_per", perForum ? "forum" : stated ? "line" : null);
    }

    private static boolean isKnown(Stated stated) {
        return stated.minimum() != null || stated.maximum() != null;
    }

    private static Stated participants(CellReader cells, String field, Map<String, Object> answer) {
        Stated stated = stated(cells, field, Measure.PARTICIPANTS, answer);
        answer.put(field + "_min", whole(stated.minimum()));
        answer.put(field + "_max", whole(stated.maximum()));
        return stated;
    }

    private static void putPerYear(CellReader cells, String field, Measure measure, Map<String, Object> answer) {
        Stated stated = stated(cells, field, measure, answer);
        answer.put(field + "_min", stated.minimum() == null ? null : SurveyCosts.money(stated.minimum()));
        answer.put(field + "_max", stated.maximum() == null ? null : SurveyCosts.money(stated.maximum()));
    }

    /** The text of an answer, how far it could be understood, and what it says; a number that cannot be is reported. */
    private static Stated stated(CellReader cells, String field, Measure measure, Map<String, Object> answer) {
        String written = cells.text(field);
        answer.put(field + "_written", written);
        Stated stated = written == null || SurveyCosts.isReference(written)
                ? new Stated(Status.NOT_STATED, null, null, false)
                : Quantities.read(written, measure, cells.numbers(field));
        if (stated.status() == Status.MALFORMED) {
            switch (measure) {
                case PARTICIPANTS -> cells.reportNumber(field, "not_a_count", COUNT);
                case MEETINGS -> cells.reportNumber(field, "not_a_frequency", MEETINGS);
                case HOURS -> cells.reportNumber(field, "not_hours", HOURS);
            }
        }
        answer.put(field + "_status", stated.status().word());
        return stated;
    }

    private static Long whole(BigDecimal number) {
        return number == null ? null : Long.valueOf(number.longValueExact());
    }

    /**
     * The stable word of a multiple choice, whose choices a form joins with {@code ;} or {@code ,}. On the screen and
     * on the spot together are both.
     */
    private static String mode(CellReader cells) {
        String written = cells.text("mode");
        if (written == null) {
            return "not_stated";
        }
        Set<String> modes = new TreeSet<>();
        for (String choice : CHOICES.split(written)) {
            String word = cells.layout("mode").values().get(choice.strip().toLowerCase(Locale.ROOT));
            if (word == null) {
                return cells.word("mode"); // reports the cell
            }
            modes.add(word);
        }
        return modes.size() > 1 ? "mixed" : modes.stream().findFirst().orElse("not_stated");
    }

    private Object[] inOrder(Map<String, Object> answer) {
        return contract.columns().stream()
                .map(column -> answer.get(column.name()))
                .toArray();
    }
}
