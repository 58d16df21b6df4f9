package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Clean tables of a city drawn at random: silence, reorganisation, contradictions, credits, missing rates and gaps. */
final class RandomCity {

    private static final List<String> UNITS =
            List.of("office", "board", "harbour", "parks", "traffic", "streets", "closed");
    private static final int FIRST = 2019;
    private static final int YEARS = 5;

    private final Random random;
    private final Map<String, StringJoiner> tables = new LinkedHashMap<>();
    private final List<String> forums = new ArrayList<>(List.of("group", "member-a", "member-b", "parent", "child"));
    private int next;

    RandomCity(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < 14; i++) {
            forums.add("forum-" + (char) ('a' + i));
        }
        organisation();
        rates();
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            answers(year);
            payments(year);
            meetings(year);
            trips(year);
        }
    }

    /** The tables as text, by name. */
    Map<String, String> tables() {
        Map<String, String> texts = new LinkedHashMap<>();
        tables.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    private void row(String table, String heading, Object... cells) {
        StringJoiner row = new StringJoiner("|");
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString());
        }
        tables.computeIfAbsent(table, any -> new StringJoiner("\n").add(heading))
                .add(row.toString());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T maybe(int percent, T value) {
        return chance(percent) ? value : null;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private BigDecimal sek(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private void organisation() {
        row("clean.area", "area_code|name_sv|parent_area_code|top_area_code", "1", "Ett", null, "1");
        row("clean.area", "", "1.1", "Ett ett", "1", "1");
        row("clean.area", "", "2", "Två", null, "2");
        row("clean.organiser", "organiser_id|name", "o1", "En");
        row("clean.organiser", "", "o2", "Två");
        for (String unit : UNITS) {
            String end = unit.equals("traffic") ? "2020-12-31" : unit.equals("closed") ? "2021-12-31" : null;
            row(
                    "clean.unit",
                    "unit_id|name|valid_to|successor_unit_id",
                    unit,
                    unit,
                    end,
                    unit.equals("traffic") ? "streets" : null);
            row(
                    "clean.unit_today",
                    "unit_id|today_unit_id|successions",
                    unit,
                    unit.equals("traffic") ? "streets" : unit,
                    0);
        }
        for (String forum : forums) {
            String parent = forum.startsWith("member") ? "group" : forum.equals("child") ? "parent" : null;
            row(
                    "clean.forum",
                    "forum_id|is_group|parent_forum_id|area_code|organiser_id|kind",
                    forum,
                    forum.equals("group"),
                    parent,
                    maybe(90, one(List.of("1", "1.1", "2"))),
                    maybe(90, one(List.of("o1", "o2"))),
                    "network");
        }
    }

    private void rates() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("monthly_salary", "47123.45");
        values.put("overhead_pct", "44.53");
        values.put("annual_hours", "1720");
        values.put("politician_hourly_fee", "312.5");
        values.put("employer_contribution_pct", "31.42");
        values.put("ticket", "2345.675");
        values.put("hotel_night", "151.33");
        values.put("per_diem", "260");
        values.put("eur_sek", "11.4788");
        values.put("price_index", "104.7");
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            for (Map.Entry<String, String> rate : values.entrySet()) {
                boolean money = !List.of(
                                "overhead_pct", "annual_hours", "employer_contribution_pct", "eur_sek", "price_index")
                        .contains(rate.getKey());
                String currency = !money ? null : rate.getKey().equals("hotel_night") ? "EUR" : "SEK";
                BigDecimal value = new BigDecimal(rate.getValue()).add(BigDecimal.valueOf(year - FIRST));
                if (chance(90)) {
                    row("clean.rate", "year|rate|place|value|currency", year, rate.getKey(), "", value, currency);
                }
                if (List.of("ticket", "hotel_night", "per_diem").contains(rate.getKey()) && chance(50)) {
                    row(
                            "clean.rate",
                            "year|rate|place|value|currency",
                            year,
                            rate.getKey(),
                            one(List.of("Sverige", "BE")),
                            value.add(BigDecimal.ONE),
                            "SEK");
                }
            }
        }
    }

    private void answers(int year) {
        boolean registered = chance(70);
        for (String unit : UNITS) {
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
        int office = random.nextInt(3);
        int politicians = random.nextInt(2);
        BigDecimal meetings = BigDecimal.valueOf(random.nextInt(10), 0).divide(BigDecimal.valueOf(2));
        BigDecimal hours = BigDecimal.valueOf(random.nextInt(200), 1);
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
            status
        };
        cells[7] = cells[6] == null || open ? null : office + random.nextInt(2);
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
                    "answer_id|forum_id|year|unit_id|agreement|counted_per|office_participants_min|office_participants_max|politicians_min|politicians_max|meetings_min|meetings_max|mode|person_hours_min|person_hours_max|fee_sek|other_cost_sek|other_cost_status",
                    copy);
        }
    }

    private void payments(int year) {
        for (String unit : UNITS) {
            boolean covered = chance(50);
            for (int i = 0; covered && i < 8; i++) {
                boolean cost = chance(90);
                int refers = chance(10) ? year + 1 : chance(5) ? year - 1 : year;
                String kind = one(List.of("fee", "fee", "fee", "travel", "lodging", "per_diem", "conference", "other"));
                BigDecimal amount = chance(10) ? sek(5000).negate() : sek(90000);
                row(
                        "clean.payment",
                        "entry_id|year|refers_to_year|account|unit_id|amount_sek|cost_kind|forum_id|allocation_method",
                        ++next,
                        year,
                        cost ? refers : year,
                        cost ? "6990" : "2440",
                        maybe(95, unit),
                        amount,
                        kind,
                        cost ? maybe(80, one(forums)) : null,
                        "alias");
            }
        }
    }

    private void meetings(int year) {
        if (chance(15)) {
            return;
        }
        for (String forum : forums) {
            for (int i = random.nextInt(4); i > 0 && chance(60); i--) {
                String meeting = "m" + ++next;
                String status = one(List.of("held", "held", "held", "held", "cancelled", "tentative", "planned"));
                String day = year + "-0" + (1 + random.nextInt(9)) + "-15";
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
                                "p" + (person + random.nextInt(3) * 5),
                                chance(90),
                                body.equals("external") ? null : maybe(90, one(UNITS)),
                                body,
                                maybe(95, BigDecimal.valueOf(random.nextInt(700), 2)),
                                "log");
                    }
                }
            }
        }
    }

    private void trips(int year) {
        for (int i = chance(30) ? 0 : random.nextInt(8); i > 0; i--) {
            int month = 1 + random.nextInt(8);
            String starts = year + "-0" + month + "-20";
            String ends = year + "-0" + (month + (chance(20) ? 1 : 0)) + "-2" + random.nextInt(4);
            row(
                    "clean.trip",
                    "trip_id|forum_id|unit_id|starts|ends|country|place|persons",
                    "t" + ++next,
                    maybe(90, one(forums)),
                    maybe(90, one(UNITS)),
                    maybe(95, starts),
                    maybe(95, ends),
                    maybe(90, one(List.of("SE", "BE", "FR"))),
                    maybe(50, "BE"),
                    maybe(95, random.nextInt(4)));
        }
    }
}
