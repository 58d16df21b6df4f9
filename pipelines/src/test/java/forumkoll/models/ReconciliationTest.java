package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Declared, paid and logged against each other; the id of a forum says what it is a case of. */
class ReconciliationTest {

    private static final String RESPONSE = """
            unit_id | year | answered
            slk     | 2021 | true
            slk     | 2022 | true
            slk     | 2023 | true
            quiet   | 2022 | false
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void fees_agree_within_a_krona_or_a_percent(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.unit_response", RESPONSE)
                .given("marts.involved_unit", """
                        forum_id         | year | unit_id | declared | paid
                        undeclared       | 2022 | slk     | false    | true
                        payer-was-silent | 2022 | quiet   | false    | true
                        exactly-a-krona  | 2022 | slk     | true     | true
                        """)
                .given("marts.fee_year", """
                        forum_id         | year | unit_id | declared_status | declared_sek | covered | entries | booked_sek | basis
                        exactly-a-krona  | 2022 | slk     | estimated       | 50.00        | true    | 1       | 51.00      | ledger
                        an-ore-more      | 2022 | slk     | estimated       | 50.00        | true    | 1       | 51.01      | ledger
                        exactly-a-pct    | 2022 | slk     | estimated       | 10000.00     | true    | 1       | 9900.00    | ledger
                        more-than-a-pct  | 2022 | slk     | estimated       | 10000.00     | true    | 1       | 9899.99    | ledger
                        none-booked      | 2022 | slk     | estimated       | 800.00       | true    | 0       | 0.00       | ledger
                        no-ledger        | 2022 | slk     | estimated       | 800.00       | false   | 0       |            | survey
                        partly-covered   | 2022 | slk     | estimated       | 800.00       | true    | 1       | 800.00     | ledger
                        partly-covered   | 2022 | brg     | estimated       | 700.00       | false   | 0       |            | survey
                        stated-none      | 2022 | slk     | none            | 0.00         | true    | 1       | 300.00     | ledger
                        undeclared       | 2022 | slk     |                 |              | true    | 1       | 300.00     | ledger
                        payer-was-silent | 2022 | quiet   |                 |              | true    | 1       | 300.00     | ledger
                        conflicting      | 2022 | slk     | conflicting     |              | true    | 1       | 300.00     | ledger
                        """)
                .model("marts.reconciliation", """
                        forum_id         | measure | declared | paid     | difference | verdict
                        exactly-a-krona  | fee_sek | 50.00    | 51.00    | 1.00       | agrees
                        an-ore-more      | fee_sek | 50.00    | 51.01    | 1.01       | differs
                        exactly-a-pct    | fee_sek | 10000.00 | 9900.00  | -100.00    | agrees
                        more-than-a-pct  | fee_sek | 10000.00 | 9899.99  | -100.01    | differs
                        none-booked      | fee_sek | 800.00   | 0.00     | -800.00    | declared_only
                        no-ledger        | fee_sek | 800.00   |          |            | unknown
                        partly-covered   | fee_sek | 1500.00  |          |            | unknown
                        stated-none      | fee_sek | 0.00     | 300.00   | 300.00     | paid_only
                        undeclared       | fee_sek |          | 300.00   |            | paid_only
                        payer-was-silent | fee_sek |          | 300.00   |            | unknown
                        conflicting      | fee_sek |          | 300.00   |            | unknown
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void what_one_year_lacks_the_year_beside_has_too_much_of(EngineUnderTest engine) {
        ModelFixture.on(engine).given("marts.fee_year", """
                        forum_id       | year | unit_id | declared_status | declared_sek | covered | entries | booked_sek | basis
                        paid-ahead     | 2022 | slk     | estimated       | 0.00         | true    | 1       | 800.00     | ledger
                        paid-ahead     | 2023 | slk     | estimated       | 800.00       | true    | 0       | 0.00       | ledger
                        two-at-once    | 2022 | slk     | estimated       | 800.00       | true    | 0       | 0.00       | ledger
                        two-at-once    | 2023 | slk     | estimated       | 900.00       | true    | 2       | 1700.00    | ledger
                        missed-once    | 2022 | slk     | estimated       | 800.00       | true    | 0       | 0.00       | ledger
                        missed-once    | 2023 | slk     | estimated       | 800.00       | true    | 1       | 800.00     | ledger
                        two-years-away | 2021 | slk     | estimated       | 0.00         | true    | 1       | 800.00     | ledger
                        two-years-away | 2023 | slk     | estimated       | 800.00       | true    | 0       | 0.00       | ledger
                        """).model("marts.reconciliation", """
                        forum_id       | year | verdict
                        paid-ahead     | 2022 | paid_other_year
                        paid-ahead     | 2023 | paid_other_year
                        two-at-once    | 2022 | paid_other_year
                        two-at-once    | 2023 | paid_other_year
                        missed-once    | 2022 | declared_only
                        missed-once    | 2023 | agrees
                        two-years-away | 2021 | paid_only
                        two-years-away | 2023 | declared_only
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void logs_agree_anywhere_in_the_declared_range(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.unit_response", RESPONSE)
                .given("marts.involved_unit", "forum_id | year | unit_id | attended\nundeclared | 2023 | slk | true")
                .given("marts.forum_year", """
                        forum_id     | year | mentioned | meetings_declared_min | meetings_declared_max | meetings_held | participants_declared_min | participants_declared_max | people | hours_declared_min | hours_declared_max | attended_hours
                        in-range     | 2023 | true      | 4                     | 6                     | 5             | 2                         | 3                         | 3      | 40                 | 40                 | 36.00
                        half-a-year  | 2023 | true      | 0.5                   | 0.5                   | 0             | 2                         |                           | 9      | 40                 | 40                 | 35.99
                        too-many     | 2023 | true      | 4                     | 6                     | 7             | 2                         | 3                         | 4      |                    |                    | 10.00
                        never-met    | 2023 | true      | 4                     | 6                     | 0             | 2                         | 3                         | 0      | 40                 | 50                 | 0
                        no-log       | 2023 | true      | 4                     | 6                     |               | 2                         | 3                         |        | 40                 | 40                 |
                        undeclared   | 2023 | true      |                       |                       | 2             |                           |                           | 1      |                    |                    | 2.00
                        said-none    | 2023 | true      | 0                     | 0                     | 2             | 0                         | 0                         | 1      | 0                  | 0                  | 2.00
                        not-in-town  | 2023 | false     |                       |                       |               |                           |                           |        |                    |                    |
                        """)
                .model("marts.reconciliation", """
                        forum_id    | measure      | declared | declared_max | logged | difference | verdict
                        in-range    | meetings     | 4.00     | 6.00         | 5.00   | 0.00       | agrees
                        in-range    | participants | 2.00     | 3.00         | 3.00   | 0.00       | agrees
                        in-range    | hours        | 40.00    | 40.00        | 36.00  | -4.00      | agrees
                        half-a-year | meetings     | 0.50     | 0.50         | 0.00   | -0.50      | agrees
                        half-a-year | participants | 2.00     |              | 9.00   | 0.00       | agrees
                        half-a-year | hours        | 40.00    | 40.00        | 35.99  | -4.01      | differs
                        too-many    | meetings     | 4.00     | 6.00         | 7.00   | 1.00       | differs
                        too-many    | participants | 2.00     | 3.00         | 4.00   | 1.00       | differs
                        too-many    | hours        |          |              | 10.00  |            | unknown
                        never-met   | meetings     | 4.00     | 6.00         | 0.00   | -4.00      | declared_only
                        never-met   | participants | 2.00     | 3.00         | 0.00   | -2.00      | declared_only
                        never-met   | hours        | 40.00    | 50.00        | 0.00   | -40.00     | declared_only
                        no-log      | meetings     | 4.00     | 6.00         |        |            | unknown
                        no-log      | participants | 2.00     | 3.00         |        |            | unknown
                        no-log      | hours        | 40.00    | 40.00        |        |            | unknown
                        undeclared  | meetings     |          |              | 2.00   |            | logged_only
                        undeclared  | participants |          |              | 1.00   |            | logged_only
                        undeclared  | hours        |          |              | 2.00   |            | logged_only
                        said-none   | meetings     | 0.00     | 0.00         | 2.00   | 2.00       | logged_only
                        said-none   | participants | 0.00     | 0.00         | 1.00   | 1.00       | logged_only
                        said-none   | hours        | 0.00     | 0.00         | 2.00   | 2.00       | logged_only
                        """);
    }
}
