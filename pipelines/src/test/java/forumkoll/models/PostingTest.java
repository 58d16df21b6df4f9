package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One book of record per company, year and account. */
class PostingTest {

    private static final String FILES = """
            path                   | source_id        | kind
            ledgers/2023/res.csv   | rrrrrrrrrrrrrrrr | ledger
            ledgers/2023/res-2.csv | ssssssssssssssss | ledger
            ledgers/2023/bok.se    | bbbbbbbbbbbbbbbb | ledger
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void theSameVoucherInTwoBooksCountsOnceWhateverTheCompanyIsWrittenLike(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | layout        | year | company         | voucher | account | amount_sek | supplier     | unit
                rrrrrrrrrrrrrrrr | 2           | reskontra_1_1 | 2023 | 212000-1355     | A 1     | 7640    | 900.00     | Exempel AB   | slk
                rrrrrrrrrrrrrrrr | 3           | reskontra_1_1 | 2023 | 212000-1355     | A 2     | 7640    | 800.00     | Exempel AB   | slk
                bbbbbbbbbbbbbbbb | 9           | sie4          | 2023 | 16 2120001355   | A1      | 7640    | 900.00     |              |
                bbbbbbbbbbbbbbbb | 12          | sie4          | 2023 | SE212000135501  | X 9     | 7050    | 500.00     |              |
                """).model("clean.posting", """
                entry_id       | company    | account | amount_sek | reason       | counted_entry_id | matched_by
                rrrrrrrrrrrr-2 | 2120001355 | 7640    | 900.00     |              |                  |
                rrrrrrrrrrrr-3 | 2120001355 | 7640    | 800.00     |              |                  |
                bbbbbbbbbbbb-9 | 2120001355 | 7640    | 900.00     | same_voucher | rrrrrrrrrrrr-2   | voucher
                bbbbbbbbbbbb-12 | 2120001355 | 7050   | 500.00     |              |                  |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void twoEqualPostingsOfOneFileAreRealAndTwoOfThemAreRepeatedAsTwo(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | layout        | year | company | voucher | account | amount_sek
                rrrrrrrrrrrrrrrr | 2           | reskontra_1_1 | 2023 | 1480    | A1      | 7640    | 100.00
                rrrrrrrrrrrrrrrr | 3           | reskontra_1_1 | 2023 | 1480    | A1      | 7640    | 100.00
                rrrrrrrrrrrrrrrr | 4           | reskontra_1_1 | 2023 | 1480    | A1      | 7640    | -40.00
                bbbbbbbbbbbbbbbb | 7           | sie4          | 2023 | 1480    | A1      | 7640    | 100.00
                bbbbbbbbbbbbbbbb | 8           | sie4          | 2023 | 1480    | A1      | 7640    | 100.00
                """).model("clean.posting", """
                entry_id       | amount_sek | reason       | counted_entry_id
                rrrrrrrrrrrr-2 | 100.00     |              |
                rrrrrrrrrrrr-3 | 100.00     |              |
                rrrrrrrrrrrr-4 | -40.00     |              |
                bbbbbbbbbbbb-7 | 100.00     | same_voucher | rrrrrrrrrrrr-2
                bbbbbbbbbbbb-8 | 100.00     | same_voucher | rrrrrrrrrrrr-3
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void theBookWithMostPostingsIsTheBookOfRecordAndLearnsTheSupplierFromTheOther(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | layout        | year | company | voucher | account | amount_sek | supplier_id | supplier | invoice_number | unit | text
                rrrrrrrrrrrrrrrr | 2           | reskontra_1_1 | 2023 | 1480    | 501     | 7640    | 100.00     | 5560000001  | Nätverk  | F7             | SLK  |
                bbbbbbbbbbbbbbbb | 7           | sie4          | 2023 | 1480    | 501     | 7640    | 100.00     |             |          |                |      | avgift
                bbbbbbbbbbbbbbbb | 8           | sie4          | 2023 | 1480    | 502     | 7640    | 30.00      |             |          |                |      | periodisering
                """).model("clean.posting", """
                entry_id       | supplier_id | supplier | invoice_number | unit | reason       | counted_entry_id
                rrrrrrrrrrrr-2 | 5560000001  | Nätverk  | F7             | SLK  | same_voucher | bbbbbbbbbbbb-7
                bbbbbbbbbbbb-7 | 5560000001  | Nätverk  | F7             | SLK  |              |
                bbbbbbbbbbbb-8 |             |          |                |      |              |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void otherNumbersOfVouchersAreRecognisedByInvoiceThenByDayThenByTheSumOfAVoucher(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | layout        | year | company | voucher | invoice_number | booked_on  | account | amount_sek
                rrrrrrrrrrrrrrrr | 2           | reskontra_1_1 | 2023 | 1480    | 501     | F7             | 2023-01-10 | 7640    | 100.00
                rrrrrrrrrrrrrrrr | 3           | reskontra_1_1 | 2023 | 1480    | 502     |                | 2023-02-10 | 7640    | 200.00
                rrrrrrrrrrrrrrrr | 4           | reskontra_1_1 | 2023 | 1480    | 503     |                | 2023-03-10 | 7640    | 25.00
                rrrrrrrrrrrrrrrr | 5           | reskontra_1_1 | 2023 | 1480    | 503     |                | 2023-03-10 | 7640    | 75.00
                rrrrrrrrrrrrrrrr | 6           | reskontra_1_1 | 2023 | 1480    | 504     |                | 2023-04-10 | 7640    | 9.00
                bbbbbbbbbbbbbbbb | 7           | columns       | 2023 | 1480    | L1      | F7             | 2023-01-31 | 7640    | 100.00
                bbbbbbbbbbbbbbbb | 8           | columns       | 2023 | 1480    | L2      |                | 2023-02-10 | 7640    | 200.00
                bbbbbbbbbbbbbbbb | 9           | columns       | 2023 | 1480    | 503     |                | 2023-03-31 | 7640    | 100.00
                bbbbbbbbbbbbbbbb | 10          | columns       | 2023 | 1480    | L4      |                | 2023-04-11 | 7640    | 9.00
                """).model("clean.posting", """
                entry_id        | reason       | counted_entry_id | matched_by
                rrrrrrrrrrrr-2  |              |                  |
                rrrrrrrrrrrr-3  |              |                  |
                rrrrrrrrrrrr-4  |              |                  |
                rrrrrrrrrrrr-5  |              |                  |
                rrrrrrrrrrrr-6  |              |                  |
                bbbbbbbbbbbb-7  | same_voucher | rrrrrrrrrrrr-2   | invoice
                bbbbbbbbbbbb-8  | same_voucher | rrrrrrrrrrrr-3   | date
                bbbbbbbbbbbb-9  | same_voucher | rrrrrrrrrrrr-4   | voucher_total
                bbbbbbbbbbbb-10 | other_book   |                  |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aSecondExportOfTheSameLinesCountsOnceButLinesWithoutVoucherAreNotGuessed(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | layout        | year | company | voucher | account | amount_sek | supplier
                rrrrrrrrrrrrrrrr | 2           | reskontra_1_1 | 2023 | 1480    | 501     | 7640    | 100.00     | Nätverk
                rrrrrrrrrrrrrrrr | 3           | reskontra_1_1 | 2023 | 1480    |         | 7640    | 50.00      | Nätverk
                ssssssssssssssss | 2           | reskontra_1_1 | 2023 | 1480    | 501     | 7640    | 100.00     | Nätverk
                ssssssssssssssss | 3           | reskontra_1_1 | 2023 | 1480    | 501     | 7640    | 100.00     | Nätverk
                ssssssssssssssss | 4           | reskontra_1_1 | 2023 | 1480    | 502     | 7640    | 100.00     | Nätverk
                ssssssssssssssss | 5           | reskontra_1_1 | 2023 | 1480    |         | 7640    | 50.00      | Nätverk
                """).model("clean.posting", """
                entry_id       | reason       | counted_entry_id | matched_by
                rrrrrrrrrrrr-2 |              |                  |
                rrrrrrrrrrrr-3 |              |                  |
                ssssssssssss-2 | same_voucher | rrrrrrrrrrrr-2   | copy
                ssssssssssss-3 |              |                  |
                ssssssssssss-4 |              |                  |
                ssssssssssss-5 |              |                  |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void anotherCompanyAnotherYearAndAnotherAccountHaveBooksOfTheirOwn(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | layout        | year | company    | voucher | booked_on  | account | amount_sek
                rrrrrrrrrrrrrrrr | 2           | reskontra_1_1 | 2023 | 2120001355 | A1      | 2023-12-31 | 7640    | 100.00
                bbbbbbbbbbbbbbbb | 3           | sie4          | 2023 | 5560000001 | A1      | 2023-12-31 | 7640    | 100.00
                bbbbbbbbbbbbbbbb | 4           | sie4          | 2023 | 2120001355 | A1      | 2024-01-01 | 7640    | 100.00
                bbbbbbbbbbbbbbbb | 5           | sie4          | 2023 | 2120001355 | A1      | 2023-12-31 | 2440    | 100.00
                bbbbbbbbbbbbbbbb | 6           | sie4          | 2023 |            | A1      | 2023-12-31 | 7640    | 100.00
                """).model("clean.posting", """
                entry_id       | company    | year | reason
                rrrrrrrrrrrr-2 | 2120001355 | 2023 |
                bbbbbbbbbbbb-3 | 5560000001 | 2023 |
                bbbbbbbbbbbb-4 | 2120001355 | 2024 |
                bbbbbbbbbbbb-5 | 2120001355 | 2023 |
                bbbbbbbbbbbb-6 |            | 2023 |
                """);
    }

    private static ModelFixture on(EngineUnderTest engine, String entries) {
        return ModelFixture.on(engine).given("meta.source_file", FILES).given("raw.ledger_entry", entries);
    }
}
