package forumkoll.demo.city;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A year's meetings of one forum: a series with gaps, a cancelled and a moved meeting, and sometimes a night. */
final class MeetingPlanner {

    private static final int WEEKS = 44;
    private static final Duration LATE = Duration.ofMinutes(15);
    private static final Duration IN_TWO_PARTS = Duration.ofMinutes(30);
    private static final Duration OVERLAP = Duration.ofMinutes(6);

    private final Shape shape;
    private final String title;
    private final Pace pace;
    private final Dice dice;
    private final Person guest;

    MeetingPlanner(Shape shape, String title, Pace pace, Dice dice, Person guest) {
        this.shape = shape;
        this.title = title;
        this.pace = pace;
        this.dice = dice;
        this.guest = guest;
    }

    /** The meetings of a year with these people of the city. */
    List<Meeting> meetings(int year, List<Person> people) {
        List<Meeting> meetings = new ArrayList<>();
        if (shape.evidence() == Evidence.SURVEY_ONLY) {
            return meetings;
        }
        int held = pace.held();
        int excluded = dice.oneIn(2) ? 1 : -1;
        int cancelled = dice.oneIn(2) ? held : -1;
        int extra = (excluded < 0 ? 0 : 1) + (cancelled < 0 ? 0 : 1);
        int everyWeeks = WEEKS / (held + extra);
        LocalDateTime first = LocalDate.of(year, 1, 8)
                .plusDays(dice.below(7))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(dice.between(1, 5))))
                .atTime(LocalTime.of(dice.between(8, 14), 0));
        for (int number = 0; number < held + extra; number++) {
            if (number != excluded) {
                Meeting meeting = meeting(number, first.plusWeeks((long) number * everyWeeks), people);
                meetings.add(number == cancelled ? cancelled(meeting) : told(changed(meeting, people), people));
            }
        }
        return meetings;
    }

    private Meeting meeting(int number, LocalDateTime start, List<Person> people) {
        List<Person> accepted = new ArrayList<>(people);
        accepted.add(guest);
        return new Meeting(
                number,
                title,
                start,
                start,
                pace.length(),
                shape.mode(),
                Meeting.Status.HELD,
                accepted,
                List.of(),
                null);
    }

    /** Outlook tells only in the title that a meeting is off. */
    private Meeting cancelled(Meeting meeting) {
        boolean inTitle = shape.evidence() == Evidence.OUTLOOK_AND_LIST;
        return meeting.titled(inTitle ? "Inställt: " + title : title).cancelled();
    }

    /** The third meeting is moved; the first one, when it is long, may be in the night when the clocks change. */
    private Meeting changed(Meeting meeting, List<Person> people) {
        if (meeting.number() == 0 && shape.effort() == Effort.DEMANDING && dice.oneIn(6)) {
            Month month = dice.oneIn(2) ? Month.MARCH : Month.OCTOBER;
            LocalDate sunday = LocalDate.of(meeting.scheduled().getYear(), month, 1)
                    .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
            return meeting.moved(sunday.minusDays(1).atTime(23, 0), Duration.ofHours(5));
        }
        if (meeting.number() != 2) {
            return meeting;
        }
        Meeting moved = meeting.moved(meeting.scheduled().plusDays(1).withMinute(30), pace.length());
        List<Person> yes = new ArrayList<>(meeting.accepted());
        Person last = people.get(people.size() - 1);
        if (people.size() == 1) {
            return moved;
        }
        yes.remove(last);
        return moved.answered(yes, List.of(last));
    }

    /** What attendance reports and lists say of it. */
    private Meeting told(Meeting meeting, List<Person> people) {
        return switch (shape.evidence()) {
            case SURVEY_ONLY, CALENDAR -> meeting;
            case CALENDAR_AND_REPORT -> meeting.number() < 2 ? meeting.reported(report(meeting, people)) : meeting;
            case LIST, OUTLOOK_AND_LIST -> meeting.reported(list(meeting, people));
        };
    }

    /** Not all who accepted came, and one lost the connection and came back on a second device. */
    private List<Presence> report(Meeting meeting, List<Person> people) {
        List<Presence> presences = new ArrayList<>();
        boolean oneStaysAway = meeting.number() == 1 && people.size() > 1;
        for (Person person : people.subList(0, people.size() - (oneStaysAway ? 1 : 0))) {
            presences.add(presences.isEmpty() ? inTwoParts(person, meeting) : Presence.throughout(person, meeting));
        }
        presences.add(Presence.throughout(guest, meeting));
        return presences;
    }

    private List<Presence> list(Meeting meeting, List<Person> people) {
        List<Presence> presences = new ArrayList<>();
        for (Person person : people) {
            boolean isFirst = presences.isEmpty();
            boolean isLate = !isFirst && dice.oneIn(3);
            presences.add(
                    isLate
                            ? late(person, meeting)
                            : isFirst && meeting.number() == 0
                                    ? inTwoParts(person, meeting)
                                    : Presence.throughout(person, meeting));
        }
        presences.add(Presence.throughout(guest, meeting));
        return presences;
    }

    private static Presence late(Person person, Meeting meeting) {
        return new Presence(person, List.of(new Stay(meeting.starts().plus(LATE), meeting.ends())));
    }

    private static Presence inTwoParts(Person person, Meeting meeting) {
        return new Presence(
                person,
                List.of(
                        new Stay(meeting.starts(), meeting.starts().plus(IN_TWO_PARTS)),
                        new Stay(meeting.starts().plus(IN_TWO_PARTS).minus(OVERLAP), meeting.ends())));
    }
}
