package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    /** What a report claims. */
    public record PublishedFigure(
            int year, String figure, String labelSv, String labelEn, BigDecimal value, String measure, String filter) {}

    /** What a report says both in its text and in a table. */
    public record StatedFigure(String forumId, int year, String measure, int inProse, int inTable) {}

    private final List<Areas.Area> areas;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<PublishedFigure> publishedFigures = new ArrayList<>();
    private final List<StatedFigure> statedFigures = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    private static final String CONTACT = "internationell kontaktperson";

    /** The registers of a city in order. */
    public Registers(City city) {
        List<Vocabulary.Topic> topics = new ArrayList<>(city.topics());
        for (int year : city.years()) {
            topics.forEach(topic -> goals.add(new Goal("mal-" + topic.code(), year, topic)));
            publishedFigures.add(new PublishedFigure(
                    year, "twin_cities", "Vänorter", "Twin cities", BigDecimal.ONE, "forums", "kind=twin_city"));
        }
        topics.add(Vocabulary.topic(Vocabulary.Topics.PARTNER_CITIES));
        topics.add(Vocabulary.topic(Vocabulary.Topics.NATIONAL_MINORITIES));
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

    public List<PublishedFigure> publishedFigures() {
        return publishedFigures;
    }

    public List<StatedFigure> statedFigures() {
        return statedFigures;
    }

    public List<Visit> visits() {
        return visits;
    }
}
