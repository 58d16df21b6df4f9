package forumkoll.recomputed;

import static forumkoll.recomputed.City.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings held of a forum in a year, or of all members of a group, and who came to them. */
final class Log {

    final List<Line> meetings = new ArrayList<>();
    private final Set<String> withAttendance = new TreeSet<>();
    private final List<Line> ours = new ArrayList<>();

    void met(Line meeting) {
        meetings.add(meeting);
    }

    void came(Line attendance) {
        withAttendance.add(attendance.text("meeting_id"));
        if (!"external".equals(attendance.text("body"))) {
            ours.add(attendance);
        }
    }

    boolean tellsWhoCame() {
        return !withAttendance.isEmpty();
    }

    long recorded() {
        return withAttendance.size();
    }

    List<Line> came(String unit, String body) {
        return ours.stream()
                .filter(line -> unit.equals(unit(line)) && body.equals(line.text("body")))
                .toList();
    }

    long attended() {
        return ours.stream().map(line -> line.text("meeting_id")).distinct().count();
    }

    long attendances() {
        return ours.size();
    }

    long attendances(String unit) {
        return ours.stream().filter(line -> unit.equals(unit(line))).count();
    }

    long people(String... bodies) {
        return names(bodies).size();
    }

    Set<String> names(String... bodies) {
        return names(ours.stream().filter(line -> List.of(bodies).contains(line.text("body"))));
    }

    static Set<String> names(Stream<Line> attendances) {
        return attendances
                .filter(line -> line.truth("named"))
                .map(line -> line.text("person_key"))
                .collect(Collectors.toSet());
    }

    Set<String> units() {
        return ours.stream().map(Log::unit).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean takesPart(String body) {
        return ours.stream().anyMatch(line -> body.equals(line.text("body")));
    }

    /** Null when somebody's hours are not known. */
    BigDecimal hours() {
        return ours.isEmpty() ? Amounts.NONE : sumOfHours(ours.stream());
    }

    boolean knowsHours(String body) {
        return ours.stream()
                .filter(line -> body.equals(line.text("body")))
                .allMatch(line -> line.decimal("attended_hours") != null);
    }

    /** Null when nobody of the unit came. */
    BigDecimal hours(String unit, String body) {
        return sumOfHours(ours.stream()
                .filter(line -> unit.equals(unit(line)) && (body.isEmpty() || body.equals(line.text("body")))));
    }

    /** Null when no meeting's mode is known. */
    BigDecimal digitalShare() {
        BigDecimal pct = Amounts.quotient(BigDecimal.valueOf(100 * digital()), BigDecimal.valueOf(withMode()));
        return pct == null ? null : pct.movePointLeft(2);
    }

    boolean allDigital() {
        return digital() == meetings.size();
    }

    long withMode() {
        return meetings.stream()
                .filter(line -> !"not_stated".equals(line.text("mode")))
                .count();
    }

    long digital() {
        return meetings.stream()
                .filter(line -> "digital".equals(line.text("mode")))
                .count();
    }

    LocalDate lastDay() {
        return meetings.stream()
                .map(line -> line.date("held_on"))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static String unit(Line attendance) {
        return attendance.text("unit_id", UNKNOWN);
    }

    private static BigDecimal sumOfHours(Stream<Line> attendances) {
        List<BigDecimal> hours = new ArrayList<>();
        attendances.forEach(line -> hours.add(line.decimal("attended_hours")));
        return Amounts.sum(hours);
    }
}
