package forumkoll.demo.city;

import java.util.ArrayList;
import java.util.List;

/** What happens to one forum in one year, as far as it is known anywhere. */
public final class YearPlan {

    private final int year;
    private final Unit unit;
    private final List<Person> people;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Trip> trips = new ArrayList<>();

    YearPlan(int year, Unit unit, List<Person> people) {
        this.year = year;
        this.unit = unit;
        this.people = people;
    }

    public int year() {
        return year;
    }

    /** The unit that takes part. */
    public Unit unit() {
        return unit;
    }

    /** Who of the city takes part. */
    public List<Person> people() {
        return people;
    }

    /** The lines of the survey about it. */
    public List<Answer> answers() {
        return answers;
    }

    /** Held and cancelled ones, in order. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** Those that are for this year, whenever booked. */
    public List<Invoice> invoices() {
        return invoices;
    }

    public List<Trip> trips() {
        return trips;
    }
}
