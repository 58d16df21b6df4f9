package forumkoll.demo.truth;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.Book;
import forumkoll.demo.city.City;
import forumkoll.demo.city.CostKind;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Invoice;
import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.YearPlan;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every way in which surveys, ledgers and titles of meetings write a forum. */
public final class WrittenNames {

    private WrittenNames() {}

    /** The ways, in order. */
    public static SortedSet<String> of(ForumPlan plan, City city) {
        SortedSet<String> names = new TreeSet<>();
        for (YearPlan year : plan.years().values()) {
            year.answers().stream().map(Answer::written).forEach(names::add);
            year.meetings().stream().map(Meeting::title).forEach(names::add);
            year.invoices().stream()
                    .filter(invoice -> invoice.project().isEmpty())
                    .forEach(invoice -> add(invoice, city, names));
        }
        return names;
    }

    /** The supplier ledger has no texts, and SIE no suppliers; one year's fees are in both. */
    private static void add(Invoice invoice, City city, SortedSet<String> names) {
        boolean inReskontra = invoice.unit().book() == Book.RESKONTRA;
        boolean isFee = invoice.rows().stream().anyMatch(row -> row.kind() == CostKind.FEE);
        if (inReskontra) {
            names.add(invoice.supplier());
        }
        if (!inReskontra || (isFee && invoice.bookedOn().getYear() == city.bookedTwice())) {
            names.add(invoice.text());
        }
    }
}
