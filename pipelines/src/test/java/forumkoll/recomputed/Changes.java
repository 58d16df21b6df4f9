package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.LongPredicate;

/** The columns of marts.forum_year that compare with the year before. */
record Changes(Map<ForumAndYear, Map<String, Object>> figures, LongPredicate enoughAnswers) {

    void add() {
        figures.forEach((line, now) -> {
            Map<String, Object> before = figures.get(line.before());
            boolean held = before != null && now.get("meetings_held") != null && before.get("meetings_held") != null;
            now.put(
                    "meetings_change",
                    held ? (long) now.get("meetings_held") - (long) before.get("meetings_held") : null);
            String fee = fee(line, now, before);
            now.put("fee_change_status", fee);
            now.put("fee_change_pct", fee.equals("compared") ? pct(now, before, "fee_sek") : null);
            String total = total(line, now, before);
            now.put("change_status", total);
            now.put("total_change_pct", total.equals("compared") ? pct(now, before, "total_cost_sek") : null);
        });
    }

    private static BigDecimal pct(Map<String, Object> now, Map<String, Object> before, String column) {
        BigDecimal base = (BigDecimal) before.get(column);
        return Amounts.quotient(((BigDecimal) now.get(column)).subtract(base).multiply(Amounts.HUNDRED), base);
    }

    private String fee(ForumAndYear line, Map<String, Object> now, Map<String, Object> before) {
        if (before == null) {
            return "first_year";
        }
        if (now.get("fee_sek") == null || before.get("fee_sek") == null) {
            return "not_known";
        }
        Object basis = now.get("fee_basis");
        if (!basis.equals(before.get("fee_basis")) || basis.equals("mixed")) {
            return "basis_differs";
        }
        if (basis.equals("survey") && isThin(line)) {
            return "too_few_answers";
        }
        return ((BigDecimal) before.get("fee_sek")).signum() == 0 ? "from_zero" : "compared";
    }

    private String total(ForumAndYear line, Map<String, Object> now, Map<String, Object> before) {
        if (before == null) {
            return "first_year";
        }
        if (now.get("total_cost_sek") == null || before.get("total_cost_sek") == null) {
            return "not_known";
        }
        boolean modelled = now.get("cost_basis").equals("modelled");
        Object hours = now.get("hours_basis");
        Object hoursBefore = before.get("hours_basis");
        boolean hoursDiffer = modelled && hours != null && hoursBefore != null && !hours.equals(hoursBefore);
        if (!now.get("cost_basis").equals(before.get("cost_basis")) || hoursDiffer) {
            return "basis_differs";
        }
        boolean independent = modelled && "log".equals(hours) && "ledger".equals(now.get("fee_basis"));
        if (!independent && isThin(line)) {
            return "too_few_answers";
        }
        return ((BigDecimal) before.get("total_cost_sek")).signum() == 0 ? "from_zero" : "compared";
    }

    private boolean isThin(ForumAndYear line) {
        return !enoughAnswers.test(line.year()) || !enoughAnswers.test(line.year() - 1);
    }
}
