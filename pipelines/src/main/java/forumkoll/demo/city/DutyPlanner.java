package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The documents, roles and projects by which a forum's duties are met, for every year. */
final class DutyPlanner {

    private static final String PARTS = "purpose;priorities;activities;feedback;political_checkin";
    private static final int TERM = 4;

    private final ForumPlan plan;
    private final City city;

    DutyPlanner(ForumPlan plan, City city) {
        this.plan = plan;
        this.city = city;
    }

    void meet(Unit unit) {
        Forum forum = plan.forum();
        if (forum.isGroup()) {
            return;
        }
        agreement(unit);
        boolean isAbroad = forum.level().isAbroad() || forum.kind().isCity() || forum.kind() == Kind.PROJECT;
        if (isAbroad) {
            document("position_paper", date(city.firstYear() - 1, 11, 5), unit, "", "PP");
        }
        for (int year : city.years()) {
            yearly(year, unit, isAbroad);
        }
        for (int term = termOf(city.firstYear()); term <= city.lastYear(); term += TERM) {
            document("reconsideration", date(term, 3, 14), unit, "", "OM-" + term);
        }
        document("membership_decision", date(city.firstYear() - 1, 10, 20), unit, "", "MB");
        roles(unit);
        if (forum.kind() == Kind.PROJECT) {
            plan.projects()
                    .add(new Project(
                            forum.id(),
                            "Exempelfonden",
                            new BigDecimal("4000000.00"),
                            new BigDecimal("4000000.00"),
                            date(city.firstYear() - 1, 1, 1),
                            date(city.lastYear() + 2, 12, 31),
                            plan.forum().level() == Level.GLOBAL));
        }
    }

    /** The first year of the term of office that a year is in: 2019, 2023 … */
    static int termOf(int year) {
        return year - Math.floorMod(year - 2019, TERM);
    }

    private void yearly(int year, Unit unit, boolean isAbroad) {
        if (isAbroad) {
            plan.documents()
                    .add(new Document(
                            plan.id(),
                            "action_plan",
                            date(year - 1, 12, 10),
                            date(year, 1, 1),
                            date(year, 12, 31),
                            unit.id(),
                            "committee",
                            PARTS,
                            "",
                            "HP-" + year));
        }
        document("annual_report", date(year, 12, 15), unit, "", "AR-" + year);
        document("evaluation", date(year, 12, 16), unit, "", "UV-" + year);
    }

    private void agreement(Unit unit) {
        if (plan.forum().kind().isCity() || plan.forum().kind() == Kind.PROJECT) {
            plan.documents()
                    .add(new Document(
                            plan.id(),
                            "agreement",
                            date(city.firstYear() - 1, 6, 1),
                            date(city.firstYear() - 1, 6, 1),
                            date(city.lastYear() + 8, 12, 31),
                            unit.id(),
                            plan.forum().decidedBy(),
                            "",
                            "",
                            "AV"));
        }
    }

    /** The decision before a journey and the report after it. */
    void journey(Trip trip) {
        plan.documents()
                .add(new Document(
                        plan.id(),
                        "delegation_decision",
                        trip.starts().minusDays(30),
                        null,
                        null,
                        trip.unit().id(),
                        "office",
                        "",
                        trip.id(),
                        "DB-" + trip.id()));
        plan.documents()
                .add(new Document(
                        plan.id(),
                        "travel_report",
                        trip.ends().plusDays(20),
                        null,
                        null,
                        trip.unit().id(),
                        "office",
                        "",
                        trip.id(),
                        "RR-" + trip.id()));
    }

    private void roles(Unit unit) {
        if (plan.forum().kind() == Kind.MEMBERSHIP) {
            plan.roles()
                    .add(new Role(
                            plan.id(),
                            "ledamot",
                            Body.OFFICE,
                            unit.id(),
                            date(city.firstYear(), 1, 1),
                            date(city.lastYear() + 3, 12, 31)));
        }
        if (plan.forum().kind() == Kind.TWIN_CITY && city.firstYear() < city.lastYear()) {
            int hosted = city.firstYear() + 1;
            plan.roles().add(new Role(plan.id(), "värd", Body.POLITICIANS, unit.id(), date(hosted, 5, 10), null));
            document("hosting_report", date(hosted, 9, 1), unit, "", "VR-" + hosted);
        }
    }

    private void document(String kind, LocalDate dated, Unit unit, String parts, String reference) {
        plan.documents()
                .add(new Document(
                        plan.id(),
                        kind,
                        dated,
                        null,
                        null,
                        unit.id(),
                        plan.forum().decidedBy(),
                        parts,
                        "",
                        reference));
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
