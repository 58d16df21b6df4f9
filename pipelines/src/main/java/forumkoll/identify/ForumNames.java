package forumkoll.identify;

import forumkoll.identify.Link.Candidate;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every written name stands for, and what a person has to decide. */
public final class ForumNames {

    private static final Link REGISTERED =
            new Link(null, Method.REGISTRY, 1, "samma namn i registret / the same name in the register", List.of());

    private final List<Object[]> names = new ArrayList<>();
    private final List<Object[]> undecided = new ArrayList<>();

    /**
     * Resolves all names.
     *
     * @param written rows of {@code clean.written_name}
     * @param declared rows of {@code clean.declared_name}
     * @param decisions rows of {@code meta.name_decision}
     * @param previous rows of {@code meta.previous_forum_name}
     * @throws DecisionConflict when the decisions contradict each other
     */
    public ForumNames(
            List<TableRow> written,
            List<TableRow> declared,
            NameRegisters registers,
            List<TableRow> decisions,
            List<TableRow> previous,
            String cityName) {
        ForumResolver resolver = new ForumResolver(
                registers,
                new Naming(registers, cityName),
                decisions.stream().map(NameDecision::of).toList(),
                PreviousForums.of(previous),
                new YearContinuity(declared));
        addRegister(registers);
        resolver.resolve(written.stream().map(ForumNames::form).toList()).forEach(this::add);
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

    private static WrittenForm form(TableRow row) {
        return new WrittenForm(
                row.text("written"),
                Objects.requireNonNullElse(row.text("organiser"), ""),
                NameSource.of(row.text("source_kind")),
                row.integer("first_year"));
    }
}
