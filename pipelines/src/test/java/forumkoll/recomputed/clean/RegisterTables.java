package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Registers that are taken as the city keeps them. */
final class RegisterTables {

    /** Tables and the registers they hold. */
    static final Map<String, String> REGISTERS = Map.ofEntries(
            Map.entry("clean.asked", "raw.asked"),
            Map.entry("clean.candidate", "raw.candidates"),
            Map.entry("clean.contact", "raw.contacts"),
            Map.entry("clean.document", "raw.documents"),
            Map.entry("clean.goal", "raw.goals"),
            Map.entry("clean.inventory", "raw.inventories"),
            Map.entry("clean.ledger_rule", "raw.ledger_rules"),
            Map.entry("clean.project", "raw.projects"),
            Map.entry("clean.published_figure", "raw.published_figures"),
            Map.entry("clean.rate", "raw.rates"),
            Map.entry("clean.role", "raw.roles"),
            Map.entry("clean.stated_figure", "raw.stated_figures"),
            Map.entry("clean.topic", "raw.topics"),
            Map.entry("clean.trip", "raw.trips"),
            Map.entry("clean.unit", "raw.units"),
            Map.entry("clean.visit", "raw.visits"));

    /** Where in its file a row stands; and the words of topics, which are for the reading of names. */
    private static final Set<String> NOT_KEPT = Set.of("source_id", "source_line", "keyword_stems_sv");

    /** What may be missing in the register, and names a row in the table. */
    private static final Map<String, String> IN_KEY = Map.of("clean.document", "reference", "clean.rate", "place");

    private static final Set<String> AMOUNTS =
            Set.of("monthly_salary", "politician_hourly_fee", "ticket", "hotel_night", "per_diem");
    private static final Pattern EURO = Pattern.compile("EUR|[eE]uro|€");
    private static final Pattern OTHER_CURRENCY = Pattern.compile("USD|GBP|DKK|NOK|CHF");

    private RegisterTables() {}

    static List<Map<String, Object>> rows(RunTables tables, String table) {
        return tables.rows(REGISTERS.get(table)).stream()
                .map(row -> kept(table, row))
                .toList();
    }

    private static Map<String, Object> kept(String table, Line register) {
        Map<String, Object> row = new LinkedHashMap<>(register.values());
        row.keySet().removeAll(NOT_KEPT);
        String column = IN_KEY.get(table);
        if (column != null) {
            row.put(column, register.text(column, ""));
        }
        if (table.equals("clean.rate")) {
            row.put("currency", currency(register));
        }
        return row;
    }

    private static String currency(Line rate) {
        String unit = rate.text("unit", "");
        if (!AMOUNTS.contains(rate.text("rate"))) {
            return null;
        }
        return EURO.matcher(unit).find() ? "EUR" : OTHER_CURRENCY.matcher(unit).find() ? "other" : "SEK";
    }
}
