package forumkoll.identify;

import forumkoll.table.TableRow;
import forumkoll.table.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who called a forum what in which year. Where one name takes the other's place from one survey to the next, the two are
 * likelier one forum; where a unit lists both in one survey, they are likelier two.
 */
final class YearContinuity {

    /** So much a sign changes a score: as much as a general word, less than any word that tells a forum. */
    static final double WEIGHT = 0.1;

    /** What the years say of two names. */
    record Sign(Kind kind, Text text) {

        double weight() {
            return kind == Kind.SUCCESSION ? WEIGHT : -WEIGHT;
        }
    }

    /** Which way a sign points. */
    enum Kind {
        SUCCESSION,
        TOGETHER
    }

    private record Name(String written, String organiser) {}

    private final Map<Name, Map<String, SortedSet<Long>>> declared = new HashMap<>();
    private final Map<Name, Map<String, SortedSet<Long>>> declaredToday = new HashMap<>();
    private final Map<String, SortedSet<Long>> surveys = new HashMap<>();

    /**
     * Learns the years.
     *
     * @param rows of {@code clean.declared_name}
     */
    YearContinuity(List<TableRow> rows) {
        for (TableRow row : rows) {
            Name name = new Name(row.text("written"), row.text("organiser"));
            Long year = row.integer("year");
            String today = row.text("declared_by_today");
            add(declared.computeIfAbsent(name, key -> new TreeMap<>()), row.text("declared_by"), year);
            add(declaredToday.computeIfAbsent(name, key -> new TreeMap<>()), today, year);
            add(surveys, today, year);
        }
    }

    /** No surveys of several years are known. */
    static YearContinuity unknown() {
        return new YearContinuity(List.of());
    }

    /** What the years say of two forums by their names; that both were listed together goes first. */
    Optional<Sign> between(Collection<WrittenForm> some, Collection<WrittenForm> others) {
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sign> together = together(years(declared, some), years(declared, others));
        return together.isPresent() ? together : succession(years(declaredToday, some), years(declaredToday, others));
    }

    private static Optional<Sign> together(Map<String, SortedSet<Long>> some, Map<String, SortedSet<Long>> others) {
        for (Map.Entry<String, SortedSet<Long>> one : some.entrySet()) {
            SortedSet<Long> both = new TreeSet<>(one.getValue());
            both.retainAll(others.getOrDefault(one.getKey(), new TreeSet<>()));
            if (!both.isEmpty()) {
                Long year = both.first();
                return Optional.of(new Sign(
                        Kind.TOGETHER,
                        new Text("samma svarande har båda " + year, "one respondent lists both in " + year)));
            }
        }
        return Optional.empty();
    }

    private Optional<Sign> succession(Map<String, SortedSet<Long>> some, Map<String, SortedSet<Long>> others) {
        for (Map.Entry<String, SortedSet<Long>> one : some.entrySet()) {
            SortedSet<Long> other = others.get(one.getKey());
            if (other != null) {
                boolean first = one.getValue().last() < other.first();
                SortedSet<Long> earlier = first ? one.getValue() : other;
                SortedSet<Long> later = first ? other : one.getValue();
                SortedSet<Long> next = surveys.get(one.getKey()).tailSet(earlier.last() + 1);
                if (earlier.last() < later.first() && next.first().equals(later.first())) {
                    String years = earlier.last() + "–" + later.first();
                    return Optional.of(new Sign(
                            Kind.SUCCESSION,
                            new Text(
                                    "det ena avlöser det andra hos samma svarande " + years,
                                    "one takes the other's place with one respondent " + years)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, SortedSet<Long>> years(
            Map<Name, Map<String, SortedSet<Long>>> all, Collection<WrittenForm> forms) {
        Map<String, SortedSet<Long>> years = new TreeMap<>();
        for (WrittenForm form : forms) {
            all.getOrDefault(new Name(form.written(), form.organiser()), Map.of())
                    .forEach((by, when) ->
                            years.computeIfAbsent(by, key -> new TreeSet<>()).addAll(when));
        }
        return years;
    }

    private static void add(Map<String, SortedSet<Long>> years, String by, Long year) {
        years.computeIfAbsent(by, key -> new TreeSet<>()).add(year);
    }
}
