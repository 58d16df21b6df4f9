package forumkoll.ingest.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The starts of a series of meetings. The rule is counted on the wall clock, so that a meeting at nine is at nine in
 * summer and in winter.
 */
final class Recurrence {

    /** Meetings more often than this are no meetings: daily for thirty years. */
    static final int MOST_STARTS = 11_000;

    private static final Pattern UNTIL = Pattern.compile(";?UNTIL=([^;]*)");
    private static final Pattern FREQUENCY = Pattern.compile("FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)");

    private Recurrence() {}

    /** All starts of a series, in order; an endless one gives those of {@code year}. Nothing when it cannot be read. */
    static Optional<List<CalendarTime>> starts(CalendarEvent event, long year, CalendarZones zones) {
        Map<String, CalendarTime> starts = new LinkedHashMap<>();
        starts.put(event.starts().key(), event.starts());
        if (event.rule() != null && !addByRule(event, year, zones, starts)) {
            return Optional.empty();
        }
        event.added().forEach(time -> starts.putIfAbsent(time.key(), time));
        for (CalendarTime excluded : event.excluded()) {
            starts.remove(excluded.key());
            if (excluded.isDate()) { // a bare date takes away the meeting of that day
                starts.values().removeIf(start -> start.local()
                        .toLocalDate()
                        .equals(excluded.local().toLocalDate()));
            }
        }
        if (event.isEndless()) {
            starts.values().removeIf(start -> start.day().getYear() != year);
        }
        return Optional.of(new ArrayList<>(starts.values()));
    }

    private static boolean addByRule(
            CalendarEvent event, long year, CalendarZones zones, Map<String, CalendarTime> starts) {
        Matcher until = UNTIL.matcher(event.rule());
        CalendarTime last = null;
        if (until.find()) {
            last = CalendarTime.read(CalendarLine.of(0, "UNTIL:"), until.group(1), zones)
                    .orElse(null);
            if (last == null) {
                return false;
            }
        }
        Optional<RecurrenceRule> rule = parsed(until.replaceAll(""));
        if (rule.isEmpty()) {
            return false;
        }
        try {
            return count(event, rule.get(), last, year, starts);
        } catch (RuntimeException e) { // a rule the library cannot follow is not certain
            return false;
        }
    }

    private static boolean count(
            CalendarEvent event, RecurrenceRule rule, CalendarTime last, long year, Map<String, CalendarTime> starts) {
        var dates = rule.getDateIterator(date(event.starts().local()), TimeZone.getTimeZone("UTC"));
        LocalDateTime from = LocalDateTime.of((int) year, 1, 1, 0, 0).minusDays(2);
        if (event.isEndless() && from.isAfter(event.starts().local())) {
            dates.advanceTo(date(from));
        }
        for (int steps = 0; dates.hasNext(); steps++) {
            CalendarTime start =
                    event.starts().at(LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC));
            boolean past = event.isEndless() ? start.local().getYear() > year + 1 : isAfter(start, last);
            if (past) {
                return true;
            }
            if (steps >= MOST_STARTS) {
                return false;
            }
            starts.putIfAbsent(start.key(), start);
        }
        return true;
    }

    /** An end told as a date holds its whole day. */
    private static boolean isAfter(CalendarTime start, CalendarTime last) {
        if (last == null) {
            return false;
        }
        if (start.isDate() || last.isDate()) {
            LocalDateTime end = last.local().with(LocalTime.MAX);
            return start.local().isAfter(end);
        }
        return start.instant().isAfter(last.instant());
    }

    private static Optional<RecurrenceRule> parsed(String rule) {
        if (!FREQUENCY.matcher(rule).find()) {
            return Optional.empty();
        }
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            RecurrenceRule parsed =
                    new RecurrenceRuleScribe().parseText(rule, ICalDataType.RECUR, new ICalParameters(), context);
            return context.getWarnings().isEmpty() ? Optional.of(parsed) : Optional.empty();
        } catch (RuntimeException e) { // not a rule
            return Optional.empty();
        }
    }

    private static Date date(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }
}
