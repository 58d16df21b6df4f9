package forumkoll.identify;

import forumkoll.identify.Link.Candidate;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every written name stands for, and what a person has to decide. */
public final class ForumNames {

    /**
     * Where names stand.
     *
     * @param answers rows of {@code raw.survey_answer}
     * @param entries rows of {@code raw.ledger_entry}
     * @param meetings rows of {@code raw.meeting}
     */
    public record Sources(List<TableRow> answers, List<TableRow> entries, List<TableRow> meetings) {}

    private static final Link REGISTERED =
            new Link(null, Method.REGISTRY, 1, "samma namn i registret / the same name in the register", List.of());

    private final List<Object[]> names = new ArrayList<>();
    private final List<Object[]> undecided = new ArrayList<>();

    /**
     * Resolves all names.
     *
     * @param decisions rows of {@code meta.name_decision}
     * @param previous rows of {@code meta.previous_forum_name}
     * @throws DecisionConflict when the decisions contradict each other
     */
    public ForumNames(
            Sources sources,
            NameRegisters registers,
            List<TableRow> decisions,
            List<TableRow> previous,
            String cityName) {
        ForumResolver resolver = new ForumResolver(
                registers,
                new Naming(registers, cityName),
                decisions.stream().map(NameDecision::of).toList(),
                PreviousForums.of(previous));
        addRegister(registers);
        SortedMap<WrittenForm, Link> links = new TreeMap<>(WrittenForm.ORDER);
        links.putAll(resolver.resolve(forms(sources)));
        links.forEach(this::add);
    }

    /** Changes whenever the same rows could give other answers. */
    public static String version(String cityName) {
        return "forum_name 2 " + cityName + " " + Naming.version();
    }

    /** Rows of {@code clean.forum_name}. */
    public List<Object[]> names() {
        return names;
    }

    /** Rows of {@code clean.undecided_name}. */
    public List<Object[]> undecided() {
        return undecided;
    }

    /** The register's own names; of forums of one name, each with its organiser. */
    private void addRegister(NameRegisters registers) {
        Map<String, Long> count = new HashMap<>();
        registers.forums().forEach(row -> count.merge(row.text("name"), 1L, Long::sum));
        Map<String, String> organisers = new HashMap<>();
        registers.organisers().forEach(row -> organisers.put(row.text("organiser_id"), row.text("name")));
        registers.forums().stream()
                .sorted(java.util.Comparator.comparing(row -> row.text("forum_id")))
                .forEach(row -> {
                    String id = row.text("organiser_id");
                    String organiser =
                            count.get(row.text("name")) == 1 || id == null ? "" : organisers.getOrDefault(id, id);
                    names.add(row(row.text("name"), organiser, NameSource.REGISTER, row.text("forum_id"), REGISTERED));
                });
    }

    private void add(WrittenForm form, Link link) {
        names.add(row(form.written(), form.organiser(), form.source(), link.forumId(), link));
        for (Candidate candidate : link.candidates()) {
            if (!candidate.forumId().equals(link.forumId())) {
                undecided.add(new Object[] {
                    form.written(),
                    form.organiser(),
                    form.source().word(),
                    candidate.forumId(),
                    Evidence.rounded(candidate.score()),
                    candidate.explanation()
                });
            }
        }
    }

    private static Object[] row(String written, String organiser, NameSource source, String forumId, Link link) {
        return new Object[] {
            written,
            organiser,
            source.word(),
            forumId,
            link.method().word(),
            Evidence.rounded(link.score()),
            link.explanation()
        };
    }

    private static Set<WrittenForm> forms(Sources sources) {
        Map<PreviousForums.Name, Long> firstYear = new TreeMap<>();
        for (TableRow answer : sources.answers()) {
            add(firstYear, answer.text("forum"), answer.text("organiser"), NameSource.SURVEY, answer);
        }
        for (TableRow entry : sources.entries()) {
            String text = Objects.requireNonNullElse(entry.text("text"), entry.text("supplier"));
            add(firstYear, text, entry.text("supplier"), NameSource.LEDGER, entry);
        }
        for (TableRow meeting : sources.meetings()) {
            add(firstYear, meeting.text("title"), null, NameSource.MEETING, meeting);
        }
        Set<WrittenForm> forms = new TreeSet<>(WrittenForm.ORDER);
        firstYear.forEach(
                (name, year) -> forms.add(new WrittenForm(name.written(), name.organiser(), name.source(), year)));
        return forms;
    }

    private static void add(
            Map<PreviousForums.Name, Long> firstYear,
            String written,
            String organiser,
            NameSource source,
            TableRow row) {
        if (written != null && !written.isBlank()) {
            firstYear.merge(
                    new PreviousForums.Name(written, Objects.requireNonNullElse(organiser, ""), source),
                    row.integer("year"),
                    Math::min);
        }
    }
}
