package forumkoll.recomputed;

import static forumkoll.recomputed.City.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who answered, about what, and whose silence makes what not known. */
final class Declarations {

    private final City city;
    private final Map<ForumAndYear, Map<String, Declaration>> byLine = new HashMap<>();
    /** Years in which a unit of today answered. */
    private final Map<String, TreeSet<Long>> answering = new TreeMap<>();

    private final Set<List<Object>> answeredUnits = new HashSet<>();
    private final Map<Long, Set<String>> register = new HashMap<>();

    Declarations(City city) {
        this.city = city;
        city.asked.forEach(line -> register.computeIfAbsent(line.number("year"), any -> new TreeSet<>())
                .add(line.text("unit_id")));
        Map<ForumAndYear, Map<String, List<Line>>> grouped = new HashMap<>();
        for (Line answer : city.answers) {
            ForumAndYear line = new ForumAndYear(answer.text("forum_id"), answer.number("year"));
            grouped.computeIfAbsent(line, any -> new TreeMap<>())
                    .computeIfAbsent(answer.text("unit_id", UNKNOWN), any -> new ArrayList<>())
                    .add(answer);
            answered(answer.text("unit_id", UNKNOWN), line.year());
        }
        city.asked.stream()
                .filter(asked -> asked.date("answered_on") != null)
                .forEach(asked -> answered(asked.text("unit_id"), asked.number("year")));
        grouped.forEach((line, units) ->
                units.forEach((unit, lines) -> add(new Declaration(line, unit, List.copyOf(lines), line.year()))));
        silence();
    }

    private void answered(String unit, long year) {
        answeredUnits.add(List.of(unit, year));
        answering.computeIfAbsent(city.today(unit), any -> new TreeSet<>()).add(year);
        answering.computeIfAbsent(UNKNOWN, any -> new TreeSet<>()).add(year);
    }

    private void add(Declaration declaration) {
        byLine.computeIfAbsent(declaration.line(), any -> new TreeMap<>()).put(declaration.unit(), declaration);
    }

    private void silence() {
        for (Declaration last : all()) {
            String today = city.today(last.unit());
            for (long year : city.years) {
                TreeSet<Long> years = answering.get(today);
                boolean isLast = years.lower(year) != null
                        && years.lower(year) == last.line().year();
                ForumAndYear now = new ForumAndYear(last.line().forum(), year);
                boolean isThere = !endedBefore(city.units.get(today), year)
                        && !endedBefore(city.forums.get(last.line().forum()), year);
                if (isLast && !years.contains(year) && isThere && !answeredByAnybody(now)) {
                    add(new Declaration(now, last.unit(), List.of(), last.line().year()));
                }
            }
        }
    }

    /** Null is what no register knows. */
    private static boolean endedBefore(Line registered, long year) {
        LocalDate end = registered == null ? null : registered.date("valid_to");
        return end != null && end.getYear() < year;
    }

    private boolean answeredByAnybody(ForumAndYear line) {
        Declaration unplaced = of(line).get(UNKNOWN);
        return unplaced != null && unplaced.answered();
    }

    List<Declaration> all() {
        return byLine.values().stream()
                .flatMap(units -> units.values().stream())
                .toList();
    }

    /** What each unit says of the forum in the year. */
    Map<String, Declaration> of(ForumAndYear line) {
        return byLine.getOrDefault(line, Map.of());
    }

    boolean isAnswered(ForumAndYear line) {
        return of(line).values().stream().anyMatch(Declaration::answered);
    }

    boolean hasAnswered(String unit, long year) {
        return answeredUnits.contains(List.of(unit, year));
    }

    /** The group line that carries the cost of a member, or the forum itself. */
    ForumAndYear carrier(ForumAndYear line) {
        Line forum = city.forums.get(line.forum());
        String parent = forum == null ? null : forum.text("parent_forum_id");
        ForumAndYear group = new ForumAndYear(parent, line.year());
        boolean carried = parent != null && city.isGroup(parent) && isAnswered(group) && !isAnswered(line);
        return carried ? group : line;
    }

    /** Null when the register does not hold the year. */
    Boolean wasAsked(String unit, long year) {
        return register.containsKey(year) ? register.get(year).contains(unit) : null;
    }

    /** Units asked in the year; empty when the register does not hold it. */
    Set<String> asked(long year) {
        return register.getOrDefault(year, Set.of());
    }

    /** How many of those asked in the year answered. */
    long cameBack(long year) {
        return asked(year).stream().filter(unit -> hasAnswered(unit, year)).count();
    }

    /** False when the register shows that too few answered; true when enough did, or nobody knows. */
    boolean enough(long year, BigDecimal leastShare) {
        BigDecimal least = leastShare.multiply(BigDecimal.valueOf(asked(year).size()));
        return BigDecimal.valueOf(cameBack(year)).compareTo(least) >= 0;
    }
}
