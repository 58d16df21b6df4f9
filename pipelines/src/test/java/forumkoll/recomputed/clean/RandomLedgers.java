package forumkoll.recomputed.clean;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Books that tell of the same invoices, each in its own way: some twice, some summed, some with other numbers. */
final class RandomLedgers {

    private static final Map<String, String> LAYOUTS = new LinkedHashMap<>();

    static {
        LAYOUTS.put("ra", "reskontra_1_1");
        LAYOUTS.put("rb", "reskontra_1_1");
        LAYOUTS.put("sa", "sie4");
        LAYOUTS.put("sb", "sie4");
        LAYOUTS.put("ca", "columns");
    }

    private final Draw draw;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final TextTable entries = new TextTable(
            "source_id",
            "source_line",
            "layout",
            "year",
            "company",
            "voucher",
            "booked_on",
            "booked_month",
            "account",
            "account_text",
            "unit",
            "supplier_id",
            "supplier",
            "amount_sek",
            "text",
            "invoice_number",
            "project");

    RandomLedgers(Draw draw) {
        this.draw = draw;
        // lines pass from two digits to three, where codes are not in the order of lines
        LAYOUTS.keySet().forEach(source -> lines.put(source, 60 + draw.below(40)));
        for (int invoice = 0; invoice < 70; invoice++) {
            invoice(invoice);
        }
    }

    static List<String> sources() {
        return List.copyOf(LAYOUTS.keySet());
    }

    String entries() {
        return entries.toString();
    }

    private void invoice(int own) {
        String company = draw.maybe(80, draw.one(List.of("1402", "212000-1355", "16 2120001355", "SE212000135501")));
        String voucher =
                draw.maybe(80, draw.chance(50) ? "V " + own : draw.one(List.of("A1", "A 1", "A2", "A 3", "A4")));
        String day = draw.maybe(70, (2022 + draw.below(2)) + "-0" + (1 + draw.below(3)) + "-15");
        String account = draw.one("7640 7640 7640 7050 2440");
        String amount = draw.one("100.00 100.00 250.50 -100.00");
        String supplierId = draw.maybe(60, draw.one("5560000001 5560000002"));
        String supplier = draw.maybe(60, draw.one("Nätverk Förbund"));
        String number = draw.maybe(50, draw.one("F1 F2 F3"));
        String unit = draw.maybe(60, draw.one("SLK KS"));
        for (Map.Entry<String, String> book : LAYOUTS.entrySet()) {
            if (draw.chance(45)) {
                boolean general = book.getValue().equals("sie4");
                int times = draw.chance(15) ? 2 : 1;
                boolean split = times == 2 && draw.chance(60);
                for (int i = 0; i < times; i++) {
                    entries.add(
                            source(book.getKey()),
                            lines.merge(book.getKey(), 1 + draw.below(2), Integer::sum),
                            book.getValue(),
                            2023,
                            company,
                            draw.chance(75) || voucher == null ? voucher : "B" + draw.below(3),
                            draw.chance(85) ? day : null,
                            day == null ? null : Integer.valueOf(day.substring(5, 7)),
                            account,
                            general ? "Avgifter" : null,
                            general ? draw.maybe(20, unit) : unit,
                            general ? draw.maybe(10, supplierId) : supplierId,
                            general ? draw.maybe(10, supplier) : supplier,
                            split ? new BigDecimal(amount).multiply(new BigDecimal(i == 0 ? "0.4" : "0.6")) : amount,
                            general ? draw.maybe(50, draw.one("avgift resa")) : null,
                            general ? null : number,
                            null);
                }
            }
        }
    }

    /** As long as codes of files are cut to. */
    static String source(String name) {
        return name.repeat(8);
    }
}
