package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Postings that count, with their forum; and what an account holds in a year. */
class PaymentTest {

    private static final String POSTINGS = """
            entry_id | company    | layout | year | account | supplier_id | supplier | text              | unit | amount_sek | reason
            a-1      | 2120001355 | sie4   | 2023 | 7640    |             | Nätverk  | Medlemsavgift 2024 | SLK  | 900.00     |
            a-2      | 2120001355 | sie4   | 2023 | 7640    |             | Nätverk  | Medlemsavgift 2024 | 1234 | -100.00    |
            a-3      | 2120001355 | sie4   | 2023 | 7640    |             | Okänd    |                   |      | 55.55      |
            a-4      | 2120001355 | sie4   | 2023 | 2440    |             |          |                   |      | -855.55    |
            a-5      | 2120001355 | sie4   | 2023 | 7640    |             | Nätverk  |                   |      | 900.00     | same_voucher
            """;

    private static final String ALLOCATION = """
            supplier | account | text               | forum_id | cost_kind | allocation_method | undecided | named_year
            Nätverk  | 7640    | Medlemsavgift 2024 | natverk  | fee       | text              | false     | 2024
            Okänd    | 7640    |                    |          | other     | unallocated       | true      |
                     | 2440    |                    |          | other     | unallocated       | false     |
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aFeeBookedInDecemberForNextYearRefersToThatYearAndACreditLowersIt(EngineUnderTest engine) {
        paid(engine).model("clean.payment", """
                entry_id | year | refers_to_year | unit_id | forum_id | cost_kind | amount_sek | undecided
                a-1      | 2023 | 2024           | slk     | natverk  | fee       | 900.00     | false
                a-2      | 2023 | 2024           |         | natverk  | fee       | -100.00    | false
                a-3      | 2023 | 2023           |         |          | other     | 55.55      | true
                a-4      | 2023 | 2023           |         |          | other     | -855.55    | false
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aYearFurtherAwayAndTheYearOfAJourneyDoNotMoveACost(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.posting", """
                        entry_id | layout | year | account | text | amount_sek
                        a-1      | sie4   | 2023 | 7640    | A    | 1.00
                        a-2      | sie4   | 2023 | 7640    | B    | 1.00
                        a-3      | sie4   | 2023 | 7640    | C    | 1.00
                        a-4      | sie4   | 2023 | 7640    | D    | 1.00
                        """)
                .given("clean.ledger_allocation", """
                        account | text | cost_kind | allocation_method | named_year
                        7640    | A    | fee       | unallocated       | 2022
                        7640    | B    | fee       | unallocated       | 2021
                        7640    | C    | travel    | unallocated       | 2024
                        7640    | D    | fee       | unallocated       |
                        """)
                .model("clean.payment", """
                        entry_id | refers_to_year
                        a-1      | 2022
                        a-2      | 2023
                        a-3      | 2023
                        a-4      | 2023
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void allocatedAndUnallocatedMakeWhatIsBookedAndRepeatedStandsBeside(EngineUnderTest engine) {
        paid(engine).made("clean.payment").given("clean.repeated_posting", """
                        entry_id | company    | layout | year | account | amount_sek | reason
                        a-5      | 2120001355 | sie4   | 2023 | 7640    | 900.00     | same_voucher
                        a-6      | 2120001355 | sie4   | 2023 | 7640    | 11.00      | other_book
                        a-7      |            | sie4   | 2023 | 7640    | 5.00       | other_book
                        """).model("marts.ledger_year", """
                        year | company    | account | postings | ledger_sek | allocated_sek | unallocated_sek | undecided_sek | repeated_postings | repeated_sek | other_book_sek
                        2023 | 2120001355 | 7640    | 3        | 855.55     | 800.00        | 55.55           | 55.55         | 2                 | 911.00       | 11.00
                        2023 | 2120001355 | 2440    | 1        | -855.55    | 0.00          | -855.55         | 0.00          | 0                 | 0.00         | 0.00
                        2023 |            | 7640    | 0        | 0.00       | 0.00          | 0.00            | 0.00          | 1                 | 5.00         | 5.00
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aWordingIsDecidedOnceHoweverManyPostingsHaveIt(EngineUnderTest engine) {
        ModelFixture.on(engine).given("clean.posting", POSTINGS).model("clean.ledger_wording", """
                        supplier | account | text               | unit | postings | amount_sek
                        Nätverk  | 7640    | Medlemsavgift 2024 | SLK  | 1        | 900.00
                        Nätverk  | 7640    | Medlemsavgift 2024 | 1234 | 1        | -100.00
                        Okänd    | 7640    |                    |      | 1        | 55.55
                                 | 2440    |                    |      | 1        | -855.55
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void whatDoesNotCountIsKept(EngineUnderTest engine) {
        ModelFixture.on(engine).given("clean.posting", POSTINGS).model("clean.repeated_posting", """
                        entry_id | account | amount_sek | reason
                        a-5      | 7640    | 900.00     | same_voucher
                        """);
    }

    private static ModelFixture paid(EngineUnderTest engine) {
        return ModelFixture.on(engine)
                .given("clean.posting", POSTINGS)
                .given("clean.ledger_allocation", ALLOCATION)
                .given("clean.ledger_unit", "written | unit_id | method\nSLK | slk | code");
    }
}
