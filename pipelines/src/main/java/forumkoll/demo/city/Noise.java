package forumkoll.demo.city;

import forumkoll.demo.city.Invoice.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a district buys that has nothing to do with any forum. */
public final class Noise {

    private static final int INVOICES_A_YEAR = 3;
    private static final int FIRST_SUPPLIER = 500_000;
    private static final List<String> GOODS = List.of("Papper", "Pennor", "Pärmar", "Häftmassa", "Skärmar");

    private Noise() {}

    /** The invoices of every unit and year; some of sole traders, who are masked. */
    public static List<Invoice> of(District district) {
        List<Invoice> invoices = new ArrayList<>();
        for (Unit unit : district.units()) {
            for (int year : district.city().years()) {
                if (unit.isIn(year)) {
                    Dice dice = district.city().dice("noise", unit.id(), String.valueOf(year));
                    for (int i = 0; i < INVOICES_A_YEAR; i++) {
                        invoices.add(invoice(unit, year, dice));
                    }
                }
            }
        }
        return invoices;
    }

    private static Invoice invoice(Unit unit, int year, Dice dice) {
        int goods = dice.below(GOODS.size());
        boolean isMasked = dice.oneIn(5);
        return new Invoice(
                LocalDate.of(year, dice.between(1, 12), dice.between(1, 28)),
                unit,
                isMasked ? "Enskild firma, maskerad" : GOODS.get(goods) + "handlarn AB",
                isMasked ? "" : OrgNumber.of(FIRST_SUPPLIER + goods),
                "Inköp av varor",
                "",
                year,
                List.of(new Row(CostKind.OTHER, BigDecimal.valueOf(dice.between(10_000, 900_000), 2))));
    }
}
