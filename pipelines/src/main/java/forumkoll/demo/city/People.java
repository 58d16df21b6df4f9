package forumkoll.demo.city;

import java.util.ArrayList;
import java.util.List;

/** Who takes part in a forum. A unit's successor has people of its own, so that a person has one unit. */
final class People {

    private static final int NUMBERS_A_FORUM = 20;
    private static final int NUMBERS_A_UNIT = 10;
    private static final int FIRST_POLITICIAN = 5;

    /** Above all forums' own numbers. */
    private static final long FIRST_SHARED = 10_000_000;

    private final int forum;
    private final int officials;
    private final int politicians;
    private final int round;

    /**
     * The people of a forum.
     *
     * @param round forums of one round have topics of their own, and may share an official; negative for none shared
     */
    People(int forum, int officials, int politicians, int round) {
        this.forum = forum;
        this.officials = officials;
        this.politicians = politicians;
        this.round = round;
    }

    /** Those of a unit. */
    List<Person> of(Unit unit, int slot) {
        List<Person> people = new ArrayList<>();
        int later = unit.validFrom() == null ? 0 : NUMBERS_A_UNIT;
        for (int i = 0; i < officials; i++) {
            boolean shared = i == 0 && round >= 0;
            long number = shared
                    ? FIRST_SHARED + (round * 10L + slot) * 2 + (later == 0 ? 0 : 1)
                    : (long) forum * NUMBERS_A_FORUM + later + i;
            people.add(Person.of(number, unit, Body.OFFICE));
        }
        for (int i = 0; i < politicians; i++) {
            people.add(
                    Person.of((long) forum * NUMBERS_A_FORUM + later + FIRST_POLITICIAN + i, unit, Body.POLITICIANS));
        }
        return people;
    }
}
