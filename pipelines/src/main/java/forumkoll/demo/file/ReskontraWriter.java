package forumkoll.demo.file;

import forumkoll.demo.city.CostKind;
import forumkoll.demo.city.Invoice;
import java.io.Closeable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes a year of the supplier ledger (national specification 1.1): a posting a row, amounts as in Sweden. */
final class ReskontraWriter implements Closeable {

    private static final List<String> HEADINGS = List.of(
            "kopare_id",
            "kopare",
            "verifikationsnummer",
            "leverantor",
            "leverantor_id",
            "konto_nr",
            "konto_text",
            "belopp",
            "datum",
            "forvaltning",
            "fakturanummer");

    private final Lines lines;
    private final Company company;
    private final boolean isOdd;

    ReskontraWriter(Path file, Company company, int year) {
        this.company = company;
        this.isOdd = year % 2 != 0;
        this.lines =
                isOdd ? new Lines(file, Lines.WINDOWS, ";") : new Lines(file, StandardCharsets.UTF_8, ";").marked();
        lines.cells(HEADINGS);
    }

    /** Books an invoice under a voucher number. */
    void add(String voucher, Invoice invoice) {
        for (Invoice.Row row : invoice.rows()) {
            row(
                    voucher,
                    invoice.supplier(),
                    isOdd ? invoice.supplierId().replace("-", "") : invoice.supplierId(),
                    row.kind(),
                    row.sek(),
                    invoice.bookedOn(),
                    invoice.unit().name());
        }
    }

    private void row(
            String voucher,
            String supplier,
            String supplierId,
            CostKind kind,
            BigDecimal sek,
            LocalDate day,
            String unit) {
        List<Object> cells = new ArrayList<>(List.of(
                company.orgNumber(),
                company.name(),
                voucher,
                supplier,
                supplierId,
                kind.account(),
                kind.accountText(),
                amount(sek),
                isOdd ? day.toString().replace("-", "") : day.toString(),
                unit,
                "F" + voucher.replace(" ", "")));
        lines.cells(cells);
    }

    /** A credit has its minus last in odd years. */
    private String amount(BigDecimal sek) {
        String digits = sek.abs().setScale(2).toPlainString().replace('.', ',');
        int whole = digits.length() - 3;
        String written = whole <= 3 ? digits : digits.substring(0, whole - 3) + " " + digits.substring(whole - 3);
        return sek.signum() >= 0 ? written : isOdd ? written + "-" : "-" + written;
    }

    @Override
    public void close() {
        lines.close();
    }
}
