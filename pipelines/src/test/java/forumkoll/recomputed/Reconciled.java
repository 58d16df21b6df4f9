package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** marts.reconciliation, from the figures of forums and the fees behind them. */
final class Reconciled {

    private final Declarations declarations;
    private final Costs costs;
    private final Fees fees;
    private final Map<String, BigDecimal> tolerances;
    private final Map<List<Object>, Map<String, Object>> rows = new HashMap<>();

    Reconciled(
            City city,
            Declarations declarations,
            Costs costs,
            Map<ForumAndYear, Map<String, Object>> figures,
            Map<String, BigDecimal> tolerances) {
        this.declarations = declarations;
        this.costs = costs;
        this.fees = new Fees(city);
        this.tolerances = tolerances;
        figures.forEach((line, row) -> {
            if (!costs.involved(line).feeUnits().isEmpty()) {
                fee(line);
            }
            if (Boolean.TRUE.equals(row.get("mentioned"))) {
                logged(line, "meetings", row, "meetings_declared", "meetings_held", "meetings_tolerance", null);
                logged(line, "participants", row, "participants_declared", "people", "participants_tolerance", null);
                logged(line, "hours", row, "hours_declared", "attended_hours", null, "hours_tolerance_pct");
            }
        });
    }

    Map<List<Object>, Map<String, Object>> rows() {
        return rows;
    }

    private boolean nobodyNamesIt(ForumAndYear line) {
        Involved involved = costs.involved(line);
        TreeSet<String> units = new TreeSet<>(involved.units());
        return involved.declared.isEmpty()
                && !units.isEmpty()
                && units.stream().allMatch(unit -> declarations.hasAnswered(unit, line.year()));
    }

    private BigDecimal declaredFee(ForumAndYear line) {
        Involved involved = costs.involved(line);
        List<BigDecimal> stated = new ArrayList<>();
        boolean onlyElsewhere = true;
        for (Declaration declaration : involved.declared.values()) {
            BigDecimal fee = declaration.decimal("fee_sek");
            boolean elsewhere = declaration.status().equals("included_elsewhere");
            onlyElsewhere &= elsewhere;
            boolean byLedger =
                    fees.parts(involved).stream().anyMatch(part -> part.unit().equals(declaration.unit()));
            if (fee != null || (!elsewhere && byLedger)) {
                stated.add(fee);
            }
        }
        return onlyElsewhere ? null : Amounts.sum(stated);
    }

    private BigDecimal feeAgainst(ForumAndYear line) {
        BigDecimal declared = declaredFee(line);
        return declared == null && nobodyNamesIt(line) ? Amounts.NONE : declared;
    }

    private BigDecimal feeDifference(ForumAndYear line) {
        Involved involved = costs.involved(line);
        if (involved == null || involved.feeUnits().isEmpty()) {
            return null;
        }
        BigDecimal paid = fees.paid(involved);
        BigDecimal against = feeAgainst(line);
        return paid == null || against == null ? null : paid.subtract(against);
    }

    private BigDecimal feeTolerance(ForumAndYear line) {
        BigDecimal share =
                Amounts.quotient(tolerances.get("fee_tolerance_pct").multiply(feeAgainst(line)), Amounts.HUNDRED);
        return share.max(tolerances.get("fee_tolerance_sek"));
    }

    private boolean isOff(ForumAndYear line) {
        BigDecimal difference = feeDifference(line);
        return difference != null && difference.abs().compareTo(feeTolerance(line)) > 0;
    }

    private boolean evensOut(ForumAndYear line, ForumAndYear beside) {
        return isOff(line)
                && isOff(beside)
                && feeDifference(line)
                                .add(feeDifference(beside))
                                .abs()
                                .compareTo(feeTolerance(line).max(feeTolerance(beside)))
                        <= 0;
    }

    private void fee(ForumAndYear line) {
        BigDecimal declared = declaredFee(line);
        BigDecimal paid = fees.paid(costs.involved(line));
        BigDecimal difference = feeDifference(line);
        String verdict;
        if (difference == null) {
            verdict = "unknown";
        } else if (!isOff(line)) {
            verdict = "agrees";
        } else if (evensOut(line, line.before()) || evensOut(line, line.after())) {
            verdict = "paid_other_year";
        } else if (paid.signum() == 0) {
            verdict = "declared_only";
        } else {
            verdict = feeAgainst(line).signum() == 0 ? "paid_only" : "differs";
        }
        add(line, "fee_sek", declared, declared, paid, null, declared == null ? null : difference, verdict);
    }

    private void logged(
            ForumAndYear line,
            String measure,
            Map<String, Object> row,
            String declaredColumn,
            String loggedColumn,
            String tolerance,
            String tolerancePct) {
        BigDecimal least = decimal(row.get(declaredColumn + "_min"));
        BigDecimal most = decimal(row.get(declaredColumn + "_max"));
        BigDecimal logged = decimal(row.get(loggedColumn));
        BigDecimal against = logged;
        if (least == null && most == null && nobodyNamesIt(line)) {
            against = Amounts.NONE;
        } else if (logged != null && least != null && logged.compareTo(least) < 0) {
            against = least;
        } else if (logged != null && most != null && logged.compareTo(most) > 0) {
            against = most;
        } else if (least == null) {
            against = null;
        }
        BigDecimal difference = logged == null || against == null ? null : logged.subtract(against);
        String verdict;
        if (difference == null) {
            verdict = "unknown";
        } else if (difference.abs().compareTo(tolerance == null ? BigDecimal.ZERO : tolerances.get(tolerance)) <= 0
                || (tolerancePct != null
                        && difference
                                        .abs()
                                        .multiply(Amounts.HUNDRED)
                                        .compareTo(tolerances.get(tolerancePct).multiply(against))
                                <= 0)) {
            verdict = "agrees";
        } else if (logged.signum() == 0) {
            verdict = "declared_only";
        } else {
            verdict = against.signum() == 0 ? "logged_only" : "differs";
        }
        add(line, measure, least, most, null, logged, least == null ? null : difference, verdict);
    }

    private static BigDecimal decimal(Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    private void add(
            ForumAndYear line,
            String measure,
            BigDecimal declared,
            BigDecimal declaredMax,
            BigDecimal paid,
            BigDecimal logged,
            BigDecimal difference,
            String verdict) {
        Map<String, Object> row = new HashMap<>();
        row.put("declared", declared);
        row.put("declared_max", declaredMax);
        row.put("paid", paid);
        row.put("logged", logged);
        row.put("difference", difference);
        row.put("verdict", verdict);
        rows.put(List.of(line.forum(), line.year(), measure), row);
    }
}
