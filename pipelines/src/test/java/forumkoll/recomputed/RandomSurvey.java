package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.List;

/** Answers drawn at random: silence, repetitions, contradictions, ranges and what was not computed. */
final class RandomSurvey extends RandomTables {

    private final List<String> forums;
    private final int first;
    private int next;

    RandomSurvey(RandomTables into, long seed, List<String> forums, int first) {
        super(into, seed);
        this.forums = forums;
        this.first = first;
    }

    void of(int year) {
        boolean registered = chance(70);
        for (String unit : RandomCity.UNITS) {
            boolean answers =
                    chance(70) && !(unit.equals("traffic") && year > 2020) && !(unit.equals("closed") && year > 2021);
            if (registered && chance(85)) {
                row(
                        "clean.asked",
                        "year|unit_id|asked_on|answered_on",
                        year,
                        unit,
                        year + "-10-01",
                        answers && chance(80) ? year + "-11-01" : null);
            }
            for (String forum : forums) {
                if (answers && chance(25) && !forum.startsWith("member")) {
                    answer(year, forum, unit);
                }
            }
        }
        if (chance(40)) {
            answer(year, one(forums.subList(5, forums.size())), null);
        }
    }

    private void answer(int year, String forum, String unit) {
        String status = one(List.of("estimated", "estimated", "partial", "none", "not_computed", "included_elsewhere"));
        int office = below(3);
        int politicians = below(2);
        BigDecimal meetings = BigDecimal.valueOf(below(10), 0).divide(BigDecimal.valueOf(2));
        BigDecimal hours = BigDecimal.valueOf(below(200), 1);
        boolean known = List.of("estimated", "partial").contains(status);
        boolean open = chance(10);
        Object[] cells = {
            null,
            forum,
            year,
            unit,
            null,
            chance(5) ? "forum" : "line",
            maybe(90, office),
            null,
            politicians,
            null,
            meetings,
            maybe(90, meetings),
            one(List.of("digital", "physical", "not_stated")),
            maybe(60, hours),
            null,
            maybe(80, chance(30) ? BigDecimal.ZERO : sek(90000)),
            known ? sek(50000) : status.equals("none") ? 0 : null,
            status,
            forum + " name " + (chance(80) ? (year - first) / 2 : below(3)),
            maybe(70, "2." + below(9)),
            maybe(70, one(List.of("Payee A", "Payee B")))
        };
        cells[7] = cells[6] == null || open ? null : office + below(2);
        cells[9] = politicians;
        cells[14] = cells[13] == null ? null : chance(80) ? hours : hours.add(BigDecimal.ONE);
        int times = chance(20) ? 2 : 1;
        boolean conflicts = times == 2 && chance(50);
        for (int i = 0; i < times; i++) {
            Object[] copy = cells.clone();
            copy[0] = ++next;
            copy[4] = conflicts ? "conflicting" : i == 0 ? "agrees" : "repeats";
            copy[8] = conflicts ? politicians + i : copy[8];
            row(
                    "clean.participation",
                    "answer_id|forum_id|year|unit_id|agreement|counted_per|office_participants_min|office_participants_max|politicians_min|politicians_max|meetings_min|meetings_max|mode|person_hours_min|person_hours_max|fee_sek|other_cost_sek|other_cost_status|written_name|section|payee",
                    copy);
        }
    }
}
