package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same money is in one flag only, whichever rules find it. */
class AmountsAtStakeTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final Text TEXT = new Text("s", "e");

    private final List<Flag> flags = new ArrayList<>();

    @Test
    void of_two_rules_on_one_forum_the_larger_amount_counts() {
        flag("fee", 2023, "a", null, null, "400.00", Status.NEW);
        flag("jump", 2023, "a", null, null, "900.00", Status.OPEN);

        counts("fee:2023:a 0.00 in jump:2023:a", "jump:2023:a 900.00 in null");
    }

    @Test
    void two_years_and_two_forums_are_different_money() {
        flag("fee", 2022, "a", null, null, "1.00", Status.NEW);
        flag("fee", 2023, "a", null, null, "2.00", Status.NEW);
        flag("fee", 2023, "b", null, null, "3.00", Status.NEW);

        counts("fee:2022:a 1.00 in null", "fee:2023:a 2.00 in null", "fee:2023:b 3.00 in null");
    }

    @Test
    void a_pair_takes_both_its_forums() {
        flag("similar", 2023, "a", "b", null, "500.00", Status.NEW);
        flag("fee", 2023, "a", null, null, "300.00", Status.NEW);
        flag("fee", 2023, "b", null, null, "300.00", Status.NEW);
        flag("fee", 2023, "c", null, null, "300.00", Status.NEW);

        counts(
                "fee:2023:a 0.00 in similar:2023:a:b",
                "fee:2023:b 0.00 in similar:2023:a:b",
                "fee:2023:c 300.00 in null",
                "similar:2023:a:b 500.00 in null");
    }

    @Test
    void units_of_one_forum_pay_each_their_own_and_the_forum_pays_for_all() {
        flag("unit-fee", 2023, "a", null, "u1", "10.00", Status.NEW);
        flag("unit-fee", 2023, "a", null, "u2", "20.00", Status.NEW);
        counts("unit-fee:2023:a:u1 10.00 in null", "unit-fee:2023:a:u2 20.00 in null");

        flag("fee", 2023, "a", null, null, "30.00", Status.NEW);
        counts(
                "fee:2023:a 30.00 in null",
                "unit-fee:2023:a:u1 0.00 in fee:2023:a",
                "unit-fee:2023:a:u2 0.00 in fee:2023:a");
    }

    @Test
    void without_a_forum_only_the_very_same_thing_is_the_same_money() {
        flag("visit", 2023, null, null, "u1", "10.00", Status.NEW);
        flag("invoice", 2023, null, null, "u1", "12.00", Status.NEW);
        flag("invoice", 2023, null, null, "u2", "12.00", Status.NEW);

        counts(
                "invoice:2023:u1 12.00 in null",
                "invoice:2023:u2 12.00 in null",
                "visit:2023:u1 0.00 in invoice:2023:u1");
    }

    @Test
    void what_is_accepted_resolved_or_has_no_amount_is_not_at_stake() {
        flag("fee", 2023, "a", null, null, "10.00", Status.ACCEPTED);
        flag("fee", 2023, "b", null, null, "10.00", Status.RESOLVED);
        flag("fee", 2023, "c", null, null, null, Status.NEW);

        counts();
    }

    @Test
    void of_equal_amounts_the_first_by_id_counts_whatever_their_order() {
        flag("b", 2023, "x", null, null, "10.00", Status.NEW);
        flag("a", 2023, "x", null, null, "10.00", Status.NEW);

        counts("a:2023:x 10.00 in null", "b:2023:x 0.00 in a:2023:x");
    }

    private void counts(String... wanted) {
        assertThat(AmountsAtStake.of(flags))
                .extracting(row -> row[0] + " " + row[7] + " in " + row[8])
                .containsExactly(wanted);
    }

    private void flag(String code, long year, String forum, String other, String unit, String amount, Status status) {
        StringBuilder id = new StringBuilder(code + ":" + year);
        for (String part : new String[] {forum, other, unit}) {
            id.append(part == null ? "" : ":" + part);
        }
        Finding finding = new Finding(
                id.toString(),
                code,
                "info",
                year,
                forum,
                other,
                unit,
                null,
                null,
                amount == null ? null : new BigDecimal(amount),
                TEXT,
                TEXT,
                "{}");
        flags.add(new Flag(finding, status, status != Status.RESOLVED, DAY, DAY, null, null));
    }
}
