package forumkoll.ingest.ledger;

import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One voucher of a SIE file. It is taken in whole or not at all: half a voucher would say that money came from nowhere.
 */
final class Voucher {

    private final String shown;
    private final List<Posting> postings = new ArrayList<>();
    private boolean sound = true;

    /**
     * A voucher without rows.
     *
     * @param shown series and number, for messages
     */
    Voucher(String shown) {
        this.shown = shown;
    }

    void add(Posting posting) {
        postings.add(posting);
    }

    List<Posting> postings() {
        return postings;
    }

    /** Something of the voucher itself was reported: none of its rows can be taken. */
    void markReported() {
        sound = false;
    }

    /** Accepts or rejects all rows. */
    void settle(LedgerRows rows) {
        boolean readable = postings.stream().allMatch(posting -> posting.amount() != null);
        BigDecimal difference = postings.stream()
                .filter(posting -> posting.amount() != null)
                .map(Posting::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean balances = difference.signum() == 0;
        if (sound && balances && postings.stream().allMatch(Posting::isSound)) {
            postings.forEach(rows::accept);
            return;
        }
        for (Posting posting : postings) {
            if (posting.isSound()) {
                rows.intake()
                        .report(
                                readable && !balances
                                        ? unbalanced(rows.intake().path(), posting, difference)
                                        : partOfRejected(rows.intake().path(), posting));
            }
            rows.reject(posting);
        }
    }

    private Problem unbalanced(String path, Posting posting, BigDecimal difference) {
        return new Problem(
                        path,
                        posting.line(),
                        null,
                        "unbalanced_voucher",
                        null,
                        shown + ": " + LedgerRows.shown(difference),
                        new Text(
                                "att verifikationens rader blir noll; de blir " + LedgerRows.shown(difference),
                                "that the rows of the voucher make zero; they make " + LedgerRows.shown(difference)),
                        new Text(
                                "Exportera verifikationen på nytt ur ekonomisystemet.",
                                "Export the voucher anew from the accounting system."))
                .of(posting.raw());
    }

    private Problem partOfRejected(String path, Posting posting) {
        return new Problem(
                        path,
                        posting.line(),
                        null,
                        "rejected_voucher",
                        null,
                        shown,
                        new Text(
                                "en verifikation där varje rad kan läsas; en annan rad eller dess huvud är fel",
                                "a voucher whose every row can be read; another row or its head is wrong"),
                        new Text(
                                "Rätta det som är fel i verifikationen; den tas in hel eller inte alls.",
                                "Correct what is wrong in the voucher; it is taken in whole or not at all."))
                .of(posting.raw());
    }
}
