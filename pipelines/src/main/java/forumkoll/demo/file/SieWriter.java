package forumkoll.demo.file;

import forumkoll.demo.city.CostKind;
import forumkoll.demo.city.Invoice;
import forumkoll.demo.city.Unit;
import java.io.Closeable;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a year of books as SIE 4: in the letters it declares, or, in odd years, in Windows' in spite of that. */
final class SieWriter implements Closeable {

    private static final Charset DECLARED = Charset.forName("IBM437");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String DEBT = "2440";

    private final Lines lines;
    private final int year;
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private boolean hasVouchers;

    SieWriter(Path file, Company company, int year) {
        this.year = year;
        this.lines = new Lines(file, year % 2 == 0 ? DECLARED : Lines.WINDOWS, " ");
        lines.line("#FLAGGA 0");
        lines.line("#PROGRAM \"Exempelbok \\\"Plus\\\"\" 1.0");
        lines.line("#FORMAT PC8");
        lines.line("#GEN " + year + "1231");
        lines.line("#SIETYP 4");
        lines.line("#ORGNR " + company.orgNumber());
        lines.line("#FNAMN \"" + company.name() + "\"");
        lines.line("#RAR 0 " + year + "0101 " + year + "1231");
        lines.line("#OKANDETIKETT \"som ingen behöver förstå\"");
        lines.line("#KONTO " + DEBT + " \"Leverantörsskulder\"");
        for (CostKind kind : CostKind.values()) {
            lines.line("#KONTO " + kind.account() + " \"" + kind.accountText() + "\"");
        }
        lines.line("#DIM 1 \"Kostnadsställe\"");
        lines.line("#DIM 6 \"Projekt\"");
    }

    /** Books an invoice under a voucher number such as {@code A 17}. */
    void add(String voucher, Invoice invoice) {
        String day = DAY.format(invoice.bookedOn());
        int unit = unit(invoice.unit());
        hasVouchers = true;
        lines.line("#VER " + voucher + " " + day + " \"" + invoice.text() + "\"");
        lines.line("{");
        String objects =
                "{1 \"" + unit + "\"" + (invoice.project().isEmpty() ? "" : " 6 \"" + invoice.project() + "\"") + "}";
        for (Invoice.Row row : invoice.rows()) {
            lines.line("\t#TRANS " + row.kind().account() + " " + objects + " " + amount(row.sek()) + " " + day + " \""
                    + invoice.text() + "\"");
        }
        lines.line("   #TRANS " + DEBT + " {} " + amount(invoice.sek().negate()));
        if (year % 3 == 0) {
            // a correction made and taken back: what remains is in the rows above
            lines.line("   #RTRANS " + DEBT + " {} " + amount(invoice.sek().negate()));
            lines.line("   #BTRANS " + DEBT + " {} " + amount(invoice.sek()));
        }
        lines.line("}");
    }

    private int unit(Unit unit) {
        Integer known = units.get(unit.name());
        if (known != null) {
            return known;
        }
        int number = 500 + units.size();
        units.put(unit.name(), number);
        lines.line("#OBJEKT 1 \"" + number + "\" \"" + unit.name() + "\"");
        return number;
    }

    private static String amount(BigDecimal sek) {
        return sek.setScale(2).toPlainString();
    }

    boolean hasVouchers() {
        return hasVouchers;
    }

    @Override
    public void close() {
        lines.close();
    }
}
