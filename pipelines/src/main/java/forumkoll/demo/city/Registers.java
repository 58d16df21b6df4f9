package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lines of the registers that are about the whole city and not about one forum. */
public final class Registers {

    /** A budget goal of a year. */
    public record Goal(String id, int year, Vocabulary.Topic topic) {}

    /** A forum that the city could join. */
    public record Candidate(String name, String topicCode) {}

    /** A unit that was sent the survey; {@code answeredOn} is null when no answer came. */
    public record Asked(int year, String unitId, LocalDate askedOn, LocalDate answeredOn) {}

    /** A function of a unit. */
    public record Contact(String unitId, String function, LocalDate starts, LocalDate ends) {}

    /** How many twin cities a report of a year claims. */
    public record PublishedTwinCities(int year, int claimed) {}

    /** What a report says both in its text and in a table. */
    public record StatedFigure(String forumId, int year, String measure, int inProse, int inTable) {}

    private final List<Areas.Area> areas;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final Map<Integer, Integer> twinCities = new TreeMap<>();
    private final Map<Integer, Integer> misprints = new TreeMap<>();
    private final SortedSet<Integer> inventories = new TreeSet<>();
    private final List<StatedFigure> statedFigures = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    private static final int TERM = 4;
    private static final String CONTACT = "internationell kontaktperson";

    /** The registers of a city in order. */
    public Registers(City city) {
        List<Vocabulary.Topic> topics = new ArrayList<>(city.topics());
        for (int year : city.years()) {
            topics.forEach(topic -> goals.add(new Goal("mal-" + topic.code(), year, topic)));
        }
        topics.add(Vocabulary.topic(Vocabulary.Topics.PARTNER_CITIES));
        int term = DutyPlanner.termOf(city.firstYear());
        for (int year = term - 2; year <= city.lastYear(); year += TERM) {
            inventories.add(year);
        }
        this.areas = new ArrayList<>(Areas.of(topics));
    }

    /** Takes in a district: its units, whom they were asked through, and visits. */
    public void add(District district) {
        City city = district.city();
        for (Unit unit : district.units()) {
            add(unit);
            for (int year : city.years()) {
                if (unit.isIn(year)) {
                    LocalDate sent = LocalDate.of(year, 11, 2);
                    asked.add(
                            new Asked(year, unit.id(), sent, district.answers(unit, year) ? sent.plusDays(20) : null));
                }
            }
        }
        for (int year : city.years()) {
            visits.add(new Visit(
                    "besok-" + year + "-" + (district.number() + 1),
                    "study",
                    "Green Exempelstad",
                    "US",
                    false,
                    LocalDate.of(year, 5, 20),
                    new BigDecimal("8000.00"),
                    district.units().get(3).id()));
        }
    }

    /** Takes in a unit, with its contact. */
    public void add(Unit unit) {
        units.add(unit);
        contacts.add(new Contact(unit.id(), CONTACT, unit.validFrom(), unit.validTo()));
    }

    public List<Areas.Area> areas() {
        return areas;
    }

    public List<Goal> goals() {
        return goals;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public List<Asked> asked() {
        return asked;
    }

    public List<Unit> units() {
        return units;
    }

    public List<Contact> contacts() {
        return contacts;
    }

    /** Counts the forum where a report counts it. */
    public void count(ForumPlan plan) {
        if (plan.forum().kind() == Kind.TWIN_CITY) {
            plan.years().values().stream()
                    .filter(year -> !year.answers().isEmpty())
                    .forEach(year -> twinCities.merge(year.year(), 1, Integer::sum));
        }
    }

    /** The report of a year says so many too many. */
    public void misprint(int year, int tooMany) {
        misprints.put(year, tooMany);
    }

    /** What reports claim of the forums counted so far. */
    public List<PublishedTwinCities> published() {
        return twinCities.entrySet().stream()
                .map(year -> new PublishedTwinCities(
                        year.getKey(), year.getValue() + misprints.getOrDefault(year.getKey(), 0)))
                .toList();
    }

    /** Years in which the city went through its international memberships. */
    public SortedSet<Integer> inventories() {
        return inventories;
    }

    public List<StatedFigure> statedFigures() {
        return statedFigures;
    }

    public List<Visit> visits() {
        return visits;
    }
}
