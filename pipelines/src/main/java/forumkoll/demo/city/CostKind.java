package forumkoll.demo.city;

import java.util.Locale;

/** What a cost is for, with an account of the municipal chart of accounts. */
public enum CostKind {
    FEE("7641", "Föreningsavgifter"),
    TRAVEL("7051", "Biljetter"),
    LODGING("7053", "Hotell och logi"),
    PER_DIEM("5521", "Traktamenten"),
    CONFERENCE("7155", "Konferensavgifter"),
    OTHER("6410", "Kontorsmaterial");

    private final String account;
    private final String accountText;

    CostKind(String account, String accountText) {
        this.account = account;
        this.accountText = accountText;
    }

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String account() {
        return account;
    }

    public String accountText() {
        return accountText;
    }

    /** Whether it is a cost of travelling. */
    public boolean isTravel() {
        return this == TRAVEL || this == LODGING || this == PER_DIEM || this == CONFERENCE;
    }
}
