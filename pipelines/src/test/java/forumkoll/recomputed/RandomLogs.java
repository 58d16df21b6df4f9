package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Meetings drawn at random, with people who come to several forums. */
final class RandomLogs extends RandomTables {

    private final List<String> forums;
    private final LocalDate asOf;
    private int next;

    /** @param asOf no meeting was held later */
    RandomLogs(RandomTables into, long seed, List<String> forums, LocalDate asOf) {
        super(into, seed);
        this.forums = forums;
        this.asOf = asOf;
    }

    void of(int year) {
        if (chance(15)) {
            return;
        }
        for (String forum : forums) {
            for (int i = below(4); i > 0 && chance(60); i--) {
                String meeting = "m" + ++next;
                String status = one(List.of("held", "held", "held", "held", "cancelled", "tentative", "planned"));
                String day = year + "-0" + (1 + below(9)) + "-15";
                if (LocalDate.parse(day).isAfter(asOf)) {
                    status = "planned";
                }
                row(
                        "clean.meeting",
                        "meeting_id|forum_id|year|held_on|mode|status|allocation_method",
                        meeting,
                        maybe(95, forum),
                        year,
                        maybe(95, day),
                        one(List.of("digital", "digital", "physical", "not_stated")),
                        status,
                        "alias");
                for (int person = 0; person < 5; person++) {
                    if (chance(40)) {
                        String body = one(List.of("office", "office", "politicians", "external"));
                        row(
                                "clean.attendance",
                                "meeting_id|person_key|named|unit_id|body|attended_hours|basis",
                                meeting,
                                "p" + (person + below(3) * 5),
                                chance(90),
                                body.equals("external") ? null : maybe(90, one(RandomCity.UNITS)),
                                body,
                                maybe(95, BigDecimal.valueOf(below(700), 2)),
                                "log");
                    }
                }
            }
        }
    }
}
