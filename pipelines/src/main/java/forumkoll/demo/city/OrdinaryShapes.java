package forumkoll.demo.city;

import static forumkoll.demo.city.Kind.COLLABORATION;
import static forumkoll.demo.city.Kind.MEMBERSHIP;
import static forumkoll.demo.city.Kind.NETWORK;
import static forumkoll.demo.city.Kind.PARTNER_CITY;
import static forumkoll.demo.city.Kind.PROJECT;
import static forumkoll.demo.city.Kind.TWIN_CITY;

import java.util.List;
import java.util.Set;

/** The sorts of forum that an ordinary city has, by their place in a district. */
final class OrdinaryShapes {

    /** The line that stands for the cities after it. */
    static final int GROUP = 17;

    static final int FIRST_MEMBER = 18;
    static final int LAST_MEMBER = 19;

    /** A line that holds the cost of another, of the same unit. */
    static final int HOLDS_COST = 5;

    static final int COST_ELSEWHERE = 15;

    private static final List<Shape> REPEATED = List.of(
            Shape.ofKind(NETWORK)
                    .at(Level.EUROPEAN)
                    .with(Evidence.LIST)
                    .in(Book.NONE)
                    .meeting(Mode.MIXED)
                    .travelling(),
            Shape.ofKind(NETWORK),
            Shape.ofKind(COLLABORATION).at(Level.NATIONAL).with(Evidence.CALENDAR_AND_REPORT),
            Shape.ofKind(MEMBERSHIP).meeting(Mode.MIXED).paying(),
            Shape.ofKind(NETWORK)
                    .at(Level.NATIONAL)
                    .with(Evidence.LIST)
                    .in(Book.SIE)
                    .meeting(Mode.PHYSICAL)
                    .paying(),
            Shape.ofKind(COLLABORATION)
                    .at(Level.LOCAL)
                    .with(Evidence.SURVEY_ONLY)
                    .in(Book.NONE)
                    .meeting(Mode.PHYSICAL),
            Shape.ofKind(MEMBERSHIP)
                    .at(Level.NORDIC)
                    .in(Book.SIE)
                    .meeting(Mode.MIXED)
                    .paying()
                    .travelling(),
            Shape.ofKind(NETWORK).at(Level.LOCAL).with(Evidence.OUTLOOK_AND_LIST),
            Shape.ofKind(PROJECT).in(Book.SIE),
            Shape.ofKind(MEMBERSHIP)
                    .at(Level.NATIONAL)
                    .with(Evidence.SURVEY_ONLY)
                    .meeting(Mode.PHYSICAL)
                    .paying(),
            Shape.ofKind(NETWORK)
                    .at(Level.GLOBAL)
                    .with(Evidence.CALENDAR_AND_REPORT)
                    .in(Book.NONE),
            Shape.ofKind(COLLABORATION).with(Evidence.LIST).meeting(Mode.PHYSICAL),
            Shape.ofKind(NETWORK)
                    .with(Evidence.SURVEY_ONLY)
                    .in(Book.SIE)
                    .meeting(Mode.PHYSICAL)
                    .paying(),
            Shape.ofKind(COLLABORATION).at(Level.NATIONAL).in(Book.NONE),
            Shape.ofKind(MEMBERSHIP)
                    .at(Level.EUROPEAN)
                    .with(Evidence.LIST)
                    .meeting(Mode.MIXED)
                    .paying()
                    .travelling(),
            Shape.ofKind(COLLABORATION)
                    .at(Level.LOCAL)
                    .with(Evidence.SURVEY_ONLY)
                    .in(Book.NONE)
                    .meeting(Mode.PHYSICAL));

    /** Places, within two rounds, of those that take much time beside the ones that somebody travels to. */
    private static final Set<Integer> DEMANDING = Set.of(1, 2, 13, 18, 23, 24, 27, 28);

    private static final Shape TWIN = Shape.ofKind(TWIN_CITY)
            .at(Level.NORDIC)
            .in(Book.NONE)
            .meeting(Mode.MIXED)
            .demanding();
    private static final Shape PARTNERS = Shape.ofKind(PARTNER_CITY)
            .at(Level.GLOBAL)
            .with(Evidence.SURVEY_ONLY)
            .in(Book.NONE);

    private OrdinaryShapes() {}

    static Shape of(int local) {
        if (local == GROUP - 1) {
            return TWIN;
        }
        if (local >= GROUP && local <= LAST_MEMBER) {
            return PARTNERS;
        }
        Shape shape = REPEATED.get(local % REPEATED.size());
        return DEMANDING.contains(local % (2 * REPEATED.size())) ? shape.demanding() : shape;
    }

    static boolean isMember(int local) {
        return local >= FIRST_MEMBER && local <= LAST_MEMBER;
    }
}
