package forumkoll.identify;

import forumkoll.identify.NameIndex.Found;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** From written names to stable identifiers: organisers, areas and units. */
public final class Names {

    private Names() {}

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
}
