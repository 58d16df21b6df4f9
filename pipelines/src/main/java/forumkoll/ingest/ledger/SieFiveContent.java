package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.ledger.Posting.Soundness;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What a SIE 5 file holds, gathered element by element; names may come after the entries that use them. An entry is
 * posted on its own {@code ledgerDate} if it has one, else on the {@code journalDate} of its voucher: so says the
 * schema. When it was typed in ({@code EntryInfo}, {@code OriginalEntryInfo}) is not when it was posted.
 */
final class SieFiveContent {

    private static final Text NEXT_STEP =
            new Text("Rätta raden, eller exportera filen på nytt.", "Correct the entry, or export the file anew.");

    /** A date of XML may tell its zone; the day is the one that is written. */
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d\\d:\\d\\d)$");

    private static final int LONGEST_TEXT = 65_536;
    private static final Text TOO_LONG = new Text(
            "en text på högst " + LONGEST_TEXT + " tecken", "a text of at most " + LONGEST_TEXT + " characters");

    /** One LedgerEntry as written. */
    private static final class Entry {

        private int line;
        private String account = "";
        private String amount = "";
        private String date = "";
        private String text = "";
        private final List<String[]> objects = new ArrayList<>();
        private boolean isStruckOut;

        private String raw() {
            return "<LedgerEntry accountId=\"" + account + "\" amount=\"" + amount + "\" ledgerDate=\"" + date
                    + "\" text=\"" + text + "\">";
        }
    }

    /** One JournalEntry as written. */
    private static final class JournalEntry {

        private int line;
        private String name = "";
        private String date = "";
        private String text = "";
        private final List<Entry> entries = new ArrayList<>();
    }

    private final Intake intake;
    private final SieNames names = new SieNames();
    private final List<JournalEntry> journalEntries = new ArrayList<>();
    private String company;
    private String currency = "SEK";
    private String journal = "";
    private String dimension = "";
    private JournalEntry journalEntry;
    private Entry entry;

    SieFiveContent(Intake intake) {
        this.intake = intake;
    }

    /** An element of the namespace starts. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Company" -> company = company == null ? emptyToNull(attribute(xml, "organizationId")) : company;
            case "AccountingCurrency" -> currency = attribute(xml, "currency");
            case "Account" -> names.nameAccount(attribute(xml, "id"), attribute(xml, "name"));
            case "Dimension" -> dimension = attribute(xml, "id");
            case "Object" -> names.nameObject(dimension, attribute(xml, "id"), attribute(xml, "name"));
            case "Journal" -> journal = attribute(xml, "id");
            case "JournalEntry" -> startJournalEntry(xml);
            case "LedgerEntry" -> startEntry(xml);
            case "ObjectReference" -> {
                if (entry != null) {
                    entry.objects.add(new String[] {attribute(xml, "dimId"), attribute(xml, "objectId")});
                }
            }
            case "Overstrike" -> {
                if (entry != null) {
                    entry.isStruckOut = true;
                }
            }
            default -> {} // ForeignCurrencyAmount among them: the amount in SEK is the entry's own
        }
    }

    /** An element of the namespace ends. */
    void end(String element) {
        switch (element) {
            case "Journal" -> journal = "";
            case "JournalEntry" -> journalEntry = null;
            case "LedgerEntry" -> entry = null;
            default -> {}
        }
    }

    /** Whether the amounts are in SEK; if not, the file is refused. */
    boolean isInKronor() {
        return currency.isEmpty() || LedgerRows.isInKronor(currency, intake);
    }

    /** Accepts, rejects and skips all entries. */
    void settle(LedgerRows rows) {
        if (journalEntries.isEmpty()) {
            intake.refuse(
                    "no_vouchers",
                    "0 JournalEntry",
                    new Text("verifikationer (JournalEntry)", "vouchers (JournalEntry)"),
                    new Text("Exportera med verifikationer.", "Export with vouchers."));
        }
        numberEntries();
        journalEntries.forEach(voucher -> settle(voucher, rows));
    }

    /**
     * The line tells where a row is and, with the file, which one it is. In a file without line breaks it can do
     * neither: then entries are numbered instead.
     */
    private void numberEntries() {
        Set<Integer> lines = new HashSet<>();
        boolean unique = journalEntries.stream()
                .flatMap(voucher -> voucher.entries.stream())
                .allMatch(each -> lines.add(each.line));
        intake.decide("source_line", unique ? "line" : "number of the LedgerEntry: several stand on one line");
        if (!unique) {
            int number = 0;
            for (JournalEntry voucher : journalEntries) {
                for (Entry each : voucher.entries) {
                    number++;
                    each.line = number;
                }
            }
        }
    }

    private void settle(JournalEntry written, LedgerRows rows) {
        Voucher voucher = new Voucher(written.name.isEmpty() ? "JournalEntry, " + written.line : written.name);
        for (Entry each : written.entries) {
            if (each.isStruckOut) {
                intake.skip("Overstrike: a removed row");
            } else {
                voucher.add(posting(written, each, rows));
            }
        }
        voucher.settle(rows);
    }

    private Posting posting(JournalEntry voucher, Entry written, LedgerRows rows) {
        BigDecimal amount = LedgerAmount.sie(written.amount).orElse(null);
        rows.count(amount);
        String dated = written.date.isEmpty() ? voucher.date : written.date;
        LocalDate date = LedgerDate.of(ZONE.matcher(dated).replaceFirst("")).orElse(null);
        Map<String, Object> columns = new HashMap<>();
        columns.put("company", company);
        columns.put("voucher", emptyToNull(voucher.name));
        columns.put("booked_on", date);
        columns.put("booked_month", date == null ? null : (long) date.getMonthValue());
        columns.put("account", written.account);
        columns.put("account_text", names.account(written.account));
        columns.put("text", emptyToNull(written.text.isEmpty() ? voucher.text : written.text));
        written.objects.forEach(object -> names.putObject(columns, object[0], object[1]));
        return new Posting(written.line, written.raw(), amount, columns, judge(written, amount, date, dated));
    }

    private Soundness judge(Entry written, BigDecimal amount, LocalDate date, String dated) {
        if (amount == null) {
            report(written, "not_an_amount", "amount", written.amount, LedgerAmount.SIE);
        } else if (!LedgerAmount.isWholeOre(amount)) {
            report(written, "too_many_decimals", "amount", written.amount, LedgerAmount.SIE);
        } else if (written.account.isEmpty()) {
            report(written, "missing_value", "accountId", "", new Text("ett kontonummer", "an account number"));
        } else if (written.text.length() > LONGEST_TEXT) {
            report(written, "too_long", "text", String.valueOf(written.text.length()), TOO_LONG);
        } else if (date == null) {
            report(written, "not_a_date", "ledgerDate", dated, LedgerDate.WRITTEN);
        } else {
            return Soundness.SOUND;
        }
        return Soundness.REPORTED;
    }

    private void startJournalEntry(XMLStreamReader xml) {
        journalEntry = new JournalEntry();
        journalEntry.line = xml.getLocation().getLineNumber();
        journalEntry.name = (journal + " " + attribute(xml, "id")).strip();
        journalEntry.date = attribute(xml, "journalDate");
        journalEntry.text = attribute(xml, "text");
        journalEntries.add(journalEntry);
    }

    private void startEntry(XMLStreamReader xml) {
        if (journalEntry == null) {
            // an entry outside a voucher cannot balance: it gets one of its own
            startJournalEntry(xml);
        }
        entry = new Entry();
        entry.line = xml.getLocation().getLineNumber();
        entry.account = attribute(xml, "accountId");
        entry.amount = attribute(xml, "amount");
        entry.date = attribute(xml, "ledgerDate");
        entry.text = attribute(xml, "text");
        journalEntry.entries.add(entry);
    }

    private void report(Entry written, String code, String field, String found, Text expected) {
        intake.report(new Problem(intake.path(), written.line, null, code, field, found, expected, NEXT_STEP)
                .of(written.raw()));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
