package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.ledger.Posting.Soundness;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a SIE 4 file (4E or 4I). Its records are the rows of its vouchers: {@code #TRANS} is counted,
 * {@code #RTRANS} and {@code #BTRANS} tell of corrections that {@code #TRANS} already holds.
 */
final class SieFourReader {

    private static final Text NEXT_STEP =
            new Text("Rätta raden, eller exportera filen på nytt.", "Correct the line, or export the file anew.");

    private final LedgerRows rows;
    private final Intake intake;
    private final SieFourHead head;
    private List<String> written = List.of();
    private Voucher voucher;
    private boolean isOpen;
    private Map<String, Object> voucherColumns = Map.of();

    SieFourReader(LedgerRows rows) {
        this.rows = rows;
        this.intake = rows.intake();
        this.head = new SieFourHead(intake);
    }

    /** Reads the text of a file. */
    void read(String text) {
        written = text.lines().toList();
        List<SieLine> lines = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String stripped = written.get(i).strip();
            if (stripped.startsWith("#")) {
                lines.add(SieLine.of(i + 1, stripped));
            } else if (stripped.startsWith("{") || stripped.startsWith("}")) {
                lines.add(new SieLine(i + 1, stripped, List.of(), List.of(), SieLine.Fault.NONE));
            }
        }
        lines.forEach(head::read); // names may stand after the vouchers that use them
        if (head.announces(lines)) {
            lines.forEach(this::readBody);
            leaveVoucher(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number());
            rows.finish();
        }
    }

    private void readBody(SieLine line) {
        switch (line.label()) {
            case "#VER" -> startVoucher(line);
            case "#TRANS" -> readTransaction(line);
            case "#RTRANS" -> intake.skip("#RTRANS: an addition that a #TRANS repeats");
            case "#BTRANS" -> intake.skip("#BTRANS: a removed row");
            case "{" -> open(line);
            case "}" -> close(line);
            default -> {
                if (line.label().startsWith("{") || line.label().startsWith("}")) {
                    report(line, "sie_syntax", new Text("{ eller } ensam på raden", "{ or } alone on its line"));
                    markReported();
                }
            }
        }
    }

    private void startVoucher(SieLine line) {
        leaveVoucher(line.number());
        String name = (line.field(0) + " " + line.field(1)).strip();
        voucher = new Voucher(name.isEmpty() ? "#VER, " + line.number() : name);
        voucherColumns = new HashMap<>();
        voucherColumns.put("company", head.company());
        voucherColumns.put("voucher", blankToNull(name));
        voucherColumns.put("text", blankToNull(line.field(3)));
        Optional<LocalDate> date = LedgerDate.of(line.field(2));
        date.ifPresent(day -> {
            voucherColumns.put("booked_on", day);
            voucherColumns.put("booked_month", (long) day.getMonthValue());
        });
        boolean opensHere =
                line.fault() == SieLine.Fault.OPEN_BRACE && line.objects().isEmpty();
        isOpen = opensHere;
        if ((line.fault() != SieLine.Fault.NONE && !opensHere)
                || !line.objects().isEmpty()) {
            report(
                    line,
                    "sie_syntax",
                    new Text("#VER serie nummer datum \"text\"", "#VER series number date \"text\""));
            voucher.markReported();
        } else if (date.isEmpty()) {
            report(line, "not_a_date", LedgerDate.WRITTEN);
            voucher.markReported();
        }
    }

    private void open(SieLine line) {
        if (voucher == null || isOpen) {
            report(line, "sie_syntax", new Text("{ direkt efter #VER", "{ right after #VER"));
            markReported();
        }
        isOpen = voucher != null;
    }

    private void close(SieLine line) {
        if (!isOpen) {
            report(line, "sie_syntax", new Text("} efter { och rader", "} after { and rows"));
            markReported();
        }
        isOpen = false;
        settle();
    }

    private void readTransaction(SieLine line) {
        BigDecimal amount = LedgerAmount.sie(line.field(1)).orElse(null);
        rows.count(amount);
        Map<String, Object> columns = new HashMap<>(voucherColumns);
        Soundness soundness = judge(line, amount);
        columns.put("account", line.field(0));
        columns.put("account_text", head.names().account(line.field(0)));
        if (!line.field(3).isEmpty()) {
            columns.put("text", line.field(3));
        }
        for (int i = 0; i + 1 < line.objects().size(); i += 2) {
            head.names()
                    .putObject(
                            columns,
                            line.objects().get(i).strip(),
                            line.objects().get(i + 1).strip());
        }
        Posting posting = new Posting(line.number(), raw(line.number()), amount, columns, soundness);
        if (isOpen) {
            voucher.add(posting);
        } else {
            rows.reject(posting);
        }
    }

    private Soundness judge(SieLine line, BigDecimal amount) {
        if (!isOpen) {
            report(
                    line,
                    "trans_outside_voucher",
                    new Text("#TRANS mellan { och } efter #VER", "#TRANS between { and } after #VER"));
        } else if (line.fault() != SieLine.Fault.NONE || line.objects().size() % 2 != 0) {
            report(
                    line,
                    "sie_syntax",
                    new Text(
                            "#TRANS konto {dimension objekt …} belopp datum \"text\", med slutna citat och klamrar",
                            "#TRANS account {dimension object …} amount date \"text\", quotes and braces closed"));
        } else if (amount == null) {
            report(line, "not_an_amount", LedgerAmount.SIE);
        } else if (!LedgerAmount.isWholeOre(amount)) {
            report(line, "too_many_decimals", LedgerAmount.SIE);
        } else if (!line.field(2).isEmpty() && LedgerDate.of(line.field(2)).isEmpty()) {
            // as in "1 000.00", whose amount would be read as 1
            report(line, "not_a_date", LedgerDate.WRITTEN);
        } else if (line.field(0).isEmpty()) {
            report(line, "missing_value", new Text("ett kontonummer", "an account number"));
        } else {
            return Soundness.SOUND;
        }
        return Soundness.REPORTED;
    }

    /** A voucher that is left before its brace closes is cut off: rows may be missing. */
    private void leaveVoucher(int lineNumber) {
        if (isOpen) {
            intake.report(new Problem(
                            intake.path(),
                            lineNumber,
                            null,
                            "open_voucher",
                            "#VER",
                            String.valueOf(voucherColumns.get("voucher")),
                            new Text("} efter verifikationens rader", "} after the rows of the voucher"),
                            NEXT_STEP)
                    .of(raw(lineNumber)));
            voucher.markReported();
        }
        isOpen = false;
        settle();
    }

    private void settle() {
        if (voucher != null) {
            voucher.settle(rows);
        }
        voucher = null;
    }

    private void markReported() {
        if (voucher != null) {
            voucher.markReported();
        }
    }

    private void report(SieLine line, String code, Text expected) {
        // account, amount and date, or series, number and date: texts may name persons
        String found = String.join(" ", line.field(0), line.field(1), line.field(2));
        if (line.fault() == SieLine.Fault.TOO_LONG) {
            reportTooLong(line);
            return;
        }
        intake.report(
                new Problem(intake.path(), line.number(), null, code, line.label(), found.strip(), expected, NEXT_STEP)
                        .of(raw(line.number())));
    }

    private void reportTooLong(SieLine line) {
        intake.report(new Problem(
                intake.path(),
                line.number(),
                null,
                "line_too_long",
                line.label(),
                "> " + SieLine.LONGEST_LINE,
                new Text(
                        "högst " + SieLine.LONGEST_LINE + " tecken på en rad",
                        "at most " + SieLine.LONGEST_LINE + " characters on a line"),
                NEXT_STEP));
    }

    private String raw(int lineNumber) {
        return lineNumber > written.size() ? null : written.get(lineNumber - 1).strip();
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
