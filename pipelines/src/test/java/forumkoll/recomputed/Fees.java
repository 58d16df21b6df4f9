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

    List<Part> parts(Involved involved) {
        List<Part> parts = new ArrayList<>();
        for (String unit : involved.feeUnits()) {
            Declaration declaration = involved.declared.get(unit);
            List<Line> booked = Involved.of(involved.fees, unit);
            BigDecimal declared = declaration == null ? null : declaration.decimal("fee_sek");
            if (ledgerDecides(involved, unit) || (declared == null && !booked.isEmpty())) {
                parts.add(Part.of(unit, "all", "fee", "ledger", sum(booked)));
            } else if (declared != null) {
                String basis = declared.signum() == 0 ? "stated_none" : "survey";
                parts.add(Part.of(unit, "all", "fee", basis, declared));
            } else if (declaration == null || !declaration.status().equals("included_elsewhere")) {
                parts.add(Part.unknown(unit, "all", "fee"));
            }
        }
        return parts;
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
