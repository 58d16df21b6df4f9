package forumkoll.demo.city;

import java.util.List;

/** What the register knows a district's forums as. */
final class Registration {

    private static final int FORUMS_AN_ORGANISER = 6;
    private static final int FIRST_OWN_ORGANISER = 60_000;
    private static final int ORGANISERS_A_PLACE = 300;

    private final District district;
    private final List<Vocabulary.Topic> topics;

    Registration(District district) {
        this.district = district;
        this.topics = district.city().topics();
    }

    /** The code of the ordinary forum at a place of the district. */
    String idOf(int local) {
        Shape shape = OrdinaryShapes.of(local);
        return Naming.id(name(local, shape));
    }

    private String name(int local, Shape shape) {
        return Naming.name(district.numberOf(local), shape.kind(), topic(local, shape), topics);
    }

    private Vocabulary.Topic topic(int local, Shape shape) {
        if (shape.kind().isCity()) {
            return Vocabulary.topic(Vocabulary.Topics.PARTNER_CITIES);
        }
        return Vocabulary.topics().stream()
                .filter(topic -> topic.code().equals(shape.topicCode()))
                .findFirst()
                .orElse(topics.get(district.numberOf(local) % topics.size()));
    }

    /** The line of the register. */
    Forum forum(int local, Shape shape, Life life) {
        int number = district.numberOf(local);
        City city = district.city();
        Vocabulary.Topic topic = topic(local, shape);
        String name = name(local, shape);
        boolean hasNumber = shape.paysFee() && shape.book() == Book.RESKONTRA && (number % 2 == 0 || shape.travels());
        boolean hasEnded = life.endsBefore(city.lastYear());
        return new Forum(
                Naming.id(name),
                name,
                life.renamedIn() > city.firstYear() ? Naming.formerName(number, topic, topics) : "",
                Naming.abbreviation(number, name),
                shape.level(),
                shape.kind(),
                local == OrdinaryShapes.GROUP && shape.kind() == Kind.PARTNER_CITY,
                decidedBy(shape.kind()),
                shape.kind().isCity() ? "central" : "committee",
                hasNumber ? OrgNumber.of(number) : "",
                life.firstDay(),
                hasEnded ? life.lastDay() : null,
                new Description(
                        organiser(number, shape),
                        Areas.codeOf(topic),
                        "",
                        hasEnded ? "ended" : "active",
                        Naming.purpose(number, topic, topics)));
    }

    /** A forum that was asked for with a topic of its own has an organiser of its own. */
    private Organiser organiser(int number, Shape shape) {
        int own = FIRST_OWN_ORGANISER
                + number % City.DISTRICT_SIZE * ORGANISERS_A_PLACE
                + district.number() % ORGANISERS_A_PLACE;
        return Organiser.of(shape.topicCode().isEmpty() ? number / FORUMS_AN_ORGANISER : own);
    }

    private static String decidedBy(Kind kind) {
        return switch (kind) {
            case TWIN_CITY -> "council";
            case PARTNER_CITY -> "board";
            case MEMBERSHIP -> "committee";
            default -> "office";
        };
    }
}
