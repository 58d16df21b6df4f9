package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The fee and the other cost of a forum in a year, unit by unit. */
final class Fees {

    private final City city;

    Fees(City city) {
        this.city = city;
    }

    /**
     * The fee of one unit.
     *
     * @param declared what the unit states; null when not known
     * @param booked null where no ledger tells
     * @param amount the fee that counts; null when not known
     */
    record Fee(
            String unit,
            Declaration declaration,
            BigDecimal declared,
            List<Line> entries,
            BigDecimal booked,
            String basis,
            BigDecimal amount) {}

    List<Fee> of(Involved involved) {
        return involved.feeUnits().stream().map(unit -> of(involved, unit)).toList();
    }

    private Fee of(Involved involved, String unit) {
        Declaration declaration = involved.declared.get(unit);
        List<Line> entries = Involved.of(involved.fees, unit);
        BigDecimal declared = declaration == null ? null : declaration.decimal("fee_sek");
        BigDecimal booked = entries.isEmpty() && !ledgerDecides(involved, unit) ? null : sum(entries);
        if (ledgerDecides(involved, unit) || (declared == null && !entries.isEmpty())) {
            return new Fee(unit, declaration, declared, entries, booked, "ledger", booked);
        }
        if (declared != null) {
            String basis = declared.signum() == 0 ? "stated_none" : "survey";
            return new Fee(unit, declaration, declared, entries, booked, basis, declared);
        }
        boolean elsewhere = declaration != null && declaration.status().equals("included_elsewhere");
        return new Fee(unit, declaration, null, entries, booked, elsewhere ? "included_elsewhere" : "not_known", null);
    }

    List<Part> parts(Involved involved) {
        return of(involved).stream()
                .filter(fee -> !fee.basis().equals("included_elsewhere"))
                .map(fee -> Part.of(fee.unit(), "all", "fee", fee.basis(), fee.amount()))
                .toList();
    }

    private boolean ledgerDecides(Involved involved, String unit) {
        boolean unplaced = !involved.fees.isEmpty() && involved.feeUnits().contains(City.UNKNOWN);
        return unplaced || city.ledgerCovers(unit, involved.line.year());
    }

    /** What the ledger shows; null when some unit may have paid unseen. */
    BigDecimal paid(Involved involved) {
        boolean seen = false;
        for (String unit : involved.feeUnits()) {
            boolean booked = !Involved.of(involved.fees, unit).isEmpty();
            Declaration declaration = involved.declared.get(unit);
            boolean elsewhere = declaration != null
                    && declaration.status().equals("included_elsewhere")
                    && declaration.decimal("fee_sek") == null;
            if (!booked && !ledgerDecides(involved, unit) && !elsewhere) {
                return null;
            }
            seen |= booked || ledgerDecides(involved, unit);
        }
        return seen ? sum(involved.fees) : null;
    }

    static BigDecimal sum(List<Line> payments) {
        return payments.stream().map(line -> line.decimal("amount_sek")).reduce(Amounts.NONE, BigDecimal::add);
    }

    static List<Part> otherCosts(Involved involved, Declarations declarations) {
        List<Part> parts = new ArrayList<>();
        involved.declared.forEach((unit, declaration) -> {
            BigDecimal other = declaration.decimal("other_cost_sek");
            String status = declaration.status();
            if (!status.equals("included_elsewhere")) {
                String basis = other == null ? "not_known" : status.equals("none") ? "stated_none" : "survey";
                parts.add(Part.of(unit, "all", "other", basis, other));
            }
        });
        for (String unit : involved.undeclared()) {
            long year = involved.line.year();
            if (Boolean.TRUE.equals(declarations.wasAsked(unit, year)) && !declarations.hasAnswered(unit, year)) {
                parts.add(Part.unknown(unit, "all", "other"));
            }
        }
        return parts;
    }
}
