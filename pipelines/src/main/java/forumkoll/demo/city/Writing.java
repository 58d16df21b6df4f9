package forumkoll.demo.city;

import forumkoll.demo.city.ForumPlan.Alias;
import java.util.List;
import java.util.Locale;

/** How one forum is written in surveys and in titles of meetings, year by year. */
final class Writing {

    /** Ways of writing a name. */
    enum Way {
        PLAIN,
        WITHOUT_DIACRITICS,
        CAPITALS,
        INDEFINITE,
        AFTER_ORGANISER,
        ABBREVIATED,
        ORGANISER_IN_BRACKETS
    }

    private static final List<Way> WAYS = List.of(
            Way.PLAIN,
            Way.PLAIN,
            Way.PLAIN,
            Way.PLAIN,
            Way.WITHOUT_DIACRITICS,
            Way.CAPITALS,
            Way.INDEFINITE,
            Way.AFTER_ORGANISER,
            Way.ABBREVIATED,
            Way.ORGANISER_IN_BRACKETS);

    private final ForumPlan plan;
    private final Way way;
    private final int renamedIn;
    private final Dice dice;

    /**
     * A forum's ways of writing; those that nobody could guess become aliases.
     *
     * @param renamedIn the first year of the present name
     */
    Writing(ForumPlan plan, int renamedIn, Dice dice) {
        this.plan = plan;
        this.renamedIn = renamedIn;
        this.dice = dice;
        this.way = plan.forum().kind().isCity() ? Way.PLAIN : dice.pick(WAYS);
        if (way == Way.ABBREVIATED) {
            plan.aliases().add(new Alias(plan.forum().abbreviation(), "any"));
        }
        if (!plan.forum().formerName().isEmpty()) {
            plan.aliases().add(new Alias(plan.forum().formerName(), "any"));
        }
    }

    /** As an answer of the year has it. */
    String inSurvey(int year) {
        if (year < renamedIn) {
            return plan.forum().formerName();
        }
        return year % 2 == 0 ? plan.forum().name() : written();
    }

    /** As a calendar of the year has it. */
    String inTitle(int year) {
        if (year < renamedIn) {
            return plan.forum().formerName();
        }
        return switch (dice.below(6)) {
            case 0 -> "SV: " + plan.forum().name();
            case 1 ->
                way == Way.ABBREVIATED
                        ? plan.forum().abbreviation()
                        : plan.forum().name();
            default -> plan.forum().name();
        };
    }

    private String written() {
        Forum forum = plan.forum();
        return switch (way) {
            case PLAIN -> forum.name();
            case WITHOUT_DIACRITICS -> Naming.withoutDiacritics(forum.name());
            case CAPITALS -> forum.name().toUpperCase(Locale.ROOT);
            case INDEFINITE -> Naming.indefiniteName(forum);
            case AFTER_ORGANISER -> Naming.afterOrganiser(forum);
            case ABBREVIATED -> forum.abbreviation();
            case ORGANISER_IN_BRACKETS ->
                forum.name() + " (" + forum.organiser().abbreviation() + ")";
        };
    }
}
