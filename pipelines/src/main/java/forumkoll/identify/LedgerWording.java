package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a posting says of what it is for; an empty text where it says nothing. */
record LedgerWording(
        String supplierId, String supplier, String account, String accountText, String project, String text) {

    /** Rows come from the engines in any order. */
    static final Comparator<LedgerWording> ORDER = Comparator.comparing(LedgerWording::supplierId)
            .thenComparing(LedgerWording::supplier)
            .thenComparing(LedgerWording::account)
            .thenComparing(LedgerWording::accountText)
            .thenComparing(LedgerWording::project)
            .thenComparing(LedgerWording::text);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** A row of {@code clean.ledger_wording}. */
    static LedgerWording of(TableRow row) {
        return new LedgerWording(
                row.text("supplier_id"),
                row.text("supplier"),
                row.text("account"),
                row.text("account_text"),
                row.text("project"),
                row.text("text"));
    }

    /** Classes 1, 2 and 3 are assets, debts and income. */
    boolean isCost() {
        return account.isEmpty() || "123".indexOf(account.charAt(0)) < 0;
    }

    /** The one year the text names, or null. */
    Long namedYear() {
        List<Long> years = YEAR.matcher(text)
                .results()
                .map(year -> Long.valueOf(year.group()))
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : null;
    }

    /** The words of a text, in the letters they are written with. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** A text in which case, signs and spaces do not matter. */
    static String folded(String text) {
        return String.join(" ", words(text)).toLowerCase(Locale.ROOT);
    }

    /** An organisation number in its ten digits, whatever stands round it; other numbers without signs. */
    static String number(String written) {
        String bare = written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        if (bare.matches("SE\\d{10}01")) {
            return bare.substring(2, 12);
        }
        return bare.matches("(?:16|00)\\d{10}") ? bare.substring(2) : bare;
    }
}
