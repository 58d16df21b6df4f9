package forumkoll.demo.planted;

import forumkoll.demo.city.Book;
import forumkoll.demo.city.Evidence;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Level;
import forumkoll.demo.city.Mode;
import forumkoll.demo.city.OtherCost;
import forumkoll.demo.city.Quantity;
import forumkoll.demo.city.Shape;
import forumkoll.demo.city.Trip;
import forumkoll.demo.city.YearPlan;
import java.math.BigDecimal;
import java.util.List;

/** Amounts that jump, stand out, or cannot be reckoned. */
final class PlantedMoney {

    private static final int BIG_PARTY = 6;
    private static final BigDecimal RISE = new BigDecimal("1.80");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /** A range, so that nobody reckons a cost per meeting. */
    private static final Quantity SOME_MEETINGS = Quantity.between(2, 4);

    private PlantedMoney() {}

    static List<Planted> all() {
        Shape surveyed = Shape.ofKind(Kind.NETWORK).with(Evidence.SURVEY_ONLY);
        return List.of(
                Planted.of(
                        "fee-jumped",
                        PlantedMoney::feeJumped,
                        Shape.ofKind(Kind.MEMBERSHIP).paying().demanding()),
                Planted.of("total-jumped", PlantedMoney::totalJumped, surveyed),
                Planted.of(
                        "fee-out-of-scale",
                        PlantedMoney::feeOutOfScale,
                        Shape.ofKind(Kind.MEMBERSHIP)
                                .with(Evidence.SURVEY_ONLY)
                                .in(Book.NONE)
                                .paying()),
                Planted.of("meeting-cost-outlier", PlantedMoney::outlier, surveyed.in(Book.NONE)),
                Planted.of(
                        "travel-dominates",
                        PlantedMoney::travelDominates,
                        surveyed.at(Level.EUROPEAN)
                                .in(Book.NONE)
                                .meeting(Mode.MIXED)
                                .travelling()),
                Planted.of("cost-not-computable", PlantedMoney::notComputable, surveyed.in(Book.NONE)));
    }

    private static Quantity hours(int hours) {
        return Quantity.hours(BigDecimal.valueOf(hours));
    }

    /** From the fourth year the fee is nearly twice as high, in survey and ledger alike. */
    private static void feeJumped(Planting planting) {
        for (YearPlan year : planting.years()) {
            if (year.year() >= planting.first() + 3) {
                year.invoices().replaceAll(invoice -> invoice.times(RISE));
                Planting.answer(
                        year,
                        answer -> answer.withFee(answer.feeSek().multiply(RISE).setScale(2)));
            }
        }
        planting.flag(planting.years(3), year -> {});
    }

    /** From the fifth year it takes far more time, in many short meetings. */
    private static void totalJumped(Planting planting) {
        for (YearPlan year : planting.years()) {
            int hours = year.year() >= planting.first() + 4 ? 80 : 20;
            Planting.answer(year, answer -> answer.withTime(Quantity.of(20), hours(hours)));
        }
        planting.flag(planting.years(4), year -> {});
    }

    /** One year kronor are taken for thousands of kronor. */
    private static void feeOutOfScale(Planting planting) {
        planting.years()
                .forEach(year -> Planting.answer(year, answer -> answer.withTime(SOME_MEETINGS, answer.hours())));
        planting.flag(
                planting.years(2),
                year -> Planting.answer(
                        year, answer -> answer.withFee(answer.feeSek().multiply(THOUSAND))));
    }

    /** Two meetings a year take half a year's work. */
    private static void outlier(Planting planting) {
        planting.flag(
                planting.years(), year -> Planting.answer(year, answer -> answer.withTime(Quantity.of(2), hours(900))));
    }

    /** Six people travel to a network that also meets on the screen. */
    private static void travelDominates(Planting planting) {
        planting.flag(planting.years(), year -> {
            year.trips().replaceAll(PlantedMoney::withBigParty);
            Planting.answer(year, answer -> answer.withTime(SOME_MEETINGS, hours(20)));
        });
    }

    private static Trip withBigParty(Trip trip) {
        return new Trip(
                trip.id(),
                trip.forumId(),
                trip.unit(),
                trip.starts(),
                trip.ends(),
                trip.country(),
                trip.place(),
                BIG_PARTY);
    }

    /** Neither hours nor any other cost are stated. */
    private static void notComputable(Planting planting) {
        planting.flag(
                planting.years(),
                year -> Planting.answer(year, answer -> answer.withTime(answer.meetings(), Quantity.EMPTY)
                        .withOther(new OtherCost.NotComputed())));
    }
}
