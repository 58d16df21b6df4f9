package forumkoll.identify;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cost is for, where no rule of the city says it: the account's text decides; without one, the account's place in
 * the municipal chart of accounts (Kommun-Bas); then the posting's own text.
 */
enum LedgerCostKind {
    FEE(
            "medlemsavgift|medlemskap|föreningsavgift|årsavgift|serviceavgift|nätverksavgift|partneravgift"
                    + "|samverkansavgift|\\bkontingent|\\bmembership|\\b(?:annual|yearly|member) fee",
            "764"),
    PER_DIEM("traktament|\\bper diem", "552"),
    LODGING("\\bhotel|\\blogi\\b|övernattning|\\blodging|\\baccommodation", "7053"),
    CONFERENCE(
            "konferens|kongress|seminari|deltagaravgift|kursavgift|anmälningsavgift|\\bconference|\\bcongress"
                    + "|\\bregistration fee",
            "715"),
    TRAVEL(
            "\\bres(?:a|an|or|orna)\\b|tjänsteres|resekostnad|reseersättning|reseutlägg|reseräkning|bilersättning"
                    + "|milersättning|biljett|\\bflyg|\\btåg|\\btaxi|\\btravel|\\bflight",
            "551|70"),
    OTHER("(?!)", "(?!)");

    /** Alone it says less than the words above: a conference has fees too. */
    private static final Pattern ANY_FEE =
            Pattern.compile("\\b(?:avgift|avgiften|avgifter|fee|fees)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final Pattern words;
    private final Pattern accounts;

    LedgerCostKind(String words, String accounts) {
        this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
        this.accounts = Pattern.compile("(?:" + accounts + ").*");
    }

    /** The word in the tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LedgerCostKind of(LedgerWording wording) {
        if (!wording.isCost()) {
            return OTHER;
        }
        LedgerCostKind byAccount =
                wording.accountText().isEmpty() ? byNumber(wording.account()) : byWords(wording.accountText());
        if (byAccount != OTHER) {
            return byAccount;
        }
        LedgerCostKind byText = byWords(wording.text());
        return byText == OTHER && ANY_FEE.matcher(lower(wording.text())).find() ? FEE : byText;
    }

    private static LedgerCostKind byWords(String text) {
        String lower = lower(text);
        for (LedgerCostKind kind : values()) {
            if (kind.words.matcher(lower).find()) {
                return kind;
            }
        }
        return OTHER;
    }

    private static LedgerCostKind byNumber(String account) {
        for (LedgerCostKind kind : values()) {
            if (kind.accounts.matcher(account).matches()) {
                return kind;
            }
        }
        return OTHER;
    }

    private static String lower(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }
}
