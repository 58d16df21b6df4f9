package forumkoll.identify;

import forumkoll.identify.NameIndex.Found;
import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** From written names to stable identifiers: forums, organisers, areas and units. */
public final class Names {

    private static final BigDecimal CERTAIN = new BigDecimal("1.0000");

    private Names() {}

    /** Rows of {@code clean.forum_name}: the register's names and every name of a survey. */
    public static List<Object[]> forums(List<TableRow> forums, List<TableRow> aliases, List<TableRow> answers) {
        NameIndex index = new NameIndex();
        List<Object[]> rows = new ArrayList<>();
        for (TableRow forum : sorted(forums, "forum_id")) {
            index.add(forum.text("name"), forum.text("forum_id"));
            rows.add(row(
                    forum.text("name"), "", "register", new Found(forum.text("forum_id"), NameIndex.Method.REGISTRY)));
        }
        for (TableRow alias : sorted(aliases, "written")) {
            if (List.of("any", "survey").contains(alias.text("source_kind"))) {
                index.add(alias.text("written"), alias.text("forum_id"));
            }
        }
        SortedSet<List<String>> written =
                new TreeSet<>(java.util.Comparator.comparing((List<String> name) -> name.get(0))
                        .thenComparing(name -> name.get(1)));
        answers.forEach(answer ->
                written.add(List.of(answer.text("forum"), Objects.requireNonNullElse(answer.text("organiser"), ""))));
        written.forEach(name -> rows.add(row(name.get(0), name.get(1), "survey", index.find(name.get(0)))));
        return rows;
    }

    /** Rows of {@code clean.organiser_name}: {@code written, organiser_id, method}. */
    public static List<Object[]> organisers(List<TableRow> organisers, List<TableRow> answers) {
        return pairs(organisers, "name", "organiser_id", written(answers, "organiser"));
    }

    /** Rows of {@code clean.unit_name}: {@code written, unit_id, method}. */
    public static List<Object[]> units(List<TableRow> units, List<TableRow> answers) {
        return pairs(units, "name", "unit_id", written(answers, "unit"));
    }

    /** Rows of {@code clean.area_name}: {@code written, area_code, method}, for areas and subareas alike. */
    public static List<Object[]> areas(List<TableRow> areas, List<TableRow> answers) {
        SortedSet<String> written = written(answers, "area");
        written.addAll(written(answers, "subarea"));
        return pairs(areas, "name_sv", "area_code", written);
    }

    private static SortedSet<String> written(List<TableRow> answers, String column) {
        SortedSet<String> written = new TreeSet<>();
        answers.stream()
                .map(answer -> answer.text(column))
                .filter(Objects::nonNull)
                .forEach(written::add);
        return written;
    }

    private static List<Object[]> pairs(
            List<TableRow> register, String nameColumn, String idColumn, SortedSet<String> written) {
        NameIndex index = new NameIndex();
        sorted(register, idColumn).forEach(row -> index.add(row.text(nameColumn), row.text(idColumn)));
        List<Object[]> rows = new ArrayList<>();
        for (String name : written) {
            Found found = index.find(name);
            rows.add(new Object[] {name, found.id(), found.method().word()});
        }
        return rows;
    }

    private static List<TableRow> sorted(List<TableRow> rows, String column) {
        return rows.stream()
                .sorted(java.util.Comparator.comparing(row -> row.text(column)))
                .toList();
    }

    private static Object[] row(String written, String organiser, String sourceKind, Found found) {
        return new Object[] {
            written,
            organiser,
            sourceKind,
            found.id(),
            found.method().word(),
            CERTAIN,
            found.method().explanation()
        };
    }
}
