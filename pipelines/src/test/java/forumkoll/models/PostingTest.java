package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One book of record per company, year and account. Every case has companies and lines of its own. */
class PostingTest {

    private static final String FILES = """
            path                   | source_id        | kind
            ledgers/2023/res.csv   | rrrrrrrrrrrrrrrr | ledger
            ledgers/2023/res-2.csv | ssssssssssssssss | ledger
            ledgers/2023/bok.se    | bbbbbbbbbbbbbbbb | ledger
            """;

    private static final String ENTRIES = """
            source_id        | source_line | layout        | year | company        | voucher | invoice_number | booked_on  | account | amount_sek | supplier_id | supplier   | unit | text
            rrrrrrrrrrrrrrrr | 102         | reskontra_1_1 | 2023 | 212000-1355    | A 1     |                |            | 7640    | 900.00     |             | Exempel AB | slk  |
            rrrrrrrrrrrrrrrr | 103         | reskontra_1_1 | 2023 | 212000-1355    | A 2     |                |            | 7640    | 800.00     |             | Exempel AB | slk  |
            bbbbbbbbbbbbbbbb | 109         | sie4          | 2023 | 16 2120001355  | A1      |                |            | 7640    | 900.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 112         | sie4          | 2023 | SE212000135501 | X 9     |                |            | 7050    | 500.00     |             |            |      |
            rrrrrrrrrrrrrrrr | 202         | reskontra_1_1 | 2023 | 1402           | A1      |                |            | 7640    | 100.00     |             |            |      |
            rrrrrrrrrrrrrrrr | 203         | reskontra_1_1 | 2023 | 1402           | A1      |                |            | 7640    | 100.00     |             |            |      |
            rrrrrrrrrrrrrrrr | 204         | reskontra_1_1 | 2023 | 1402           | A1      |                |            | 7640    | -40.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 207         | sie4          | 2023 | 1402           | A1      |                |            | 7640    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 208         | sie4          | 2023 | 1402           | A1      |                |            | 7640    | 100.00     |             |            |      |
            rrrrrrrrrrrrrrrr | 302         | reskontra_1_1 | 2023 | 1403           | 501     | F7             |            | 7640    | 100.00     | 5560000001  | Nätverk    | SLK  |
            bbbbbbbbbbbbbbbb | 307         | sie4          | 2023 | 1403           | 501     |                |            | 7640    | 100.00     |             |            |      | avgift
            bbbbbbbbbbbbbbbb | 308         | sie4          | 2023 | 1403           | 502     |                |            | 7640    | 30.00      |             |            |      | periodisering
            rrrrrrrrrrrrrrrr | 402         | reskontra_1_1 | 2023 | 1404           | 501     | F7             | 2023-01-10 | 7640    | 100.00     |             |            |      |
            rrrrrrrrrrrrrrrr | 403         | reskontra_1_1 | 2023 | 1404           | 502     |                | 2023-02-10 | 7640    | 200.00     |             |            |      |
            rrrrrrrrrrrrrrrr | 404         | reskontra_1_1 | 2023 | 1404           | 503     |                | 2023-03-10 | 7640    | 25.00      |             |            |      |
            rrrrrrrrrrrrrrrr | 405         | reskontra_1_1 | 2023 | 1404           | 503     |                | 2023-03-10 | 7640    | 75.00      |             |            |      |
            rrrrrrrrrrrrrrrr | 406         | reskontra_1_1 | 2023 | 1404           | 504     |                | 2023-04-10 | 7640    | 9.00       |             |            |      |
            bbbbbbbbbbbbbbbb | 407         | columns       | 2023 | 1404           | L1      | F7             | 2023-01-31 | 7640    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 408         | columns       | 2023 | 1404           | L2      |                | 2023-02-10 | 7640    | 200.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 409         | columns       | 2023 | 1404           | 503     |                | 2023-03-31 | 7640    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 410         | columns       | 2023 | 1404           | L4      |                | 2023-04-11 | 7640    | 9.00       |             |            |      |
            rrrrrrrrrrrrrrrr | 502         | reskontra_1_1 | 2023 | 1405           | 501     |                |            | 7640    | 100.00     |             | Nätverk    |      |
            rrrrrrrrrrrrrrrr | 503         | reskontra_1_1 | 2023 | 1405           |         |                |            | 7640    | 50.00      |             | Nätverk    |      |
            ssssssssssssssss | 502         | reskontra_1_1 | 2023 | 1405           | 501     |                |            | 7640    | 100.00     |             | Nätverk    |      |
            ssssssssssssssss | 503         | reskontra_1_1 | 2023 | 1405           | 501     |                |            | 7640    | 100.00     |             | Nätverk    |      |
            ssssssssssssssss | 504         | reskontra_1_1 | 2023 | 1405           | 502     |                |            | 7640    | 100.00     |             | Nätverk    |      |
            ssssssssssssssss | 505         | reskontra_1_1 | 2023 | 1405           |         |                |            | 7640    | 50.00      |             | Nätverk    |      |
            rrrrrrrrrrrrrrrr | 602         | reskontra_1_1 | 2023 | 1406           | A1      |                | 2023-12-31 | 7640    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 603         | sie4          | 2023 | 5560000001     | A1      |                | 2023-12-31 | 7640    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 604         | sie4          | 2023 | 1406           | A1      |                | 2024-01-01 | 7640    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 605         | sie4          | 2023 | 1406           | A1      |                | 2023-12-31 | 2440    | 100.00     |             |            |      |
            bbbbbbbbbbbbbbbb | 606         | sie4          | 2023 |                | A1      |                | 2023-12-31 | 7640    | 100.00     |             |            |      |
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void theSameVoucherInTwoBooksCountsOnceWhateverTheCompanyIsWrittenLike(EngineUnderTest engine) {
        postings(engine).table("clean.posting", "source_line BETWEEN 100 AND 199", """
                entry_id         | company    | account | amount_sek | reason       | counted_entry_id | matched_by
                rrrrrrrrrrrr-102 | 2120001355 | 7640    | 900.00     |              |                  |
                rrrrrrrrrrrr-103 | 2120001355 | 7640    | 800.00     |              |                  |
                bbbbbbbbbbbb-109 | 2120001355 | 7640    | 900.00     | same_voucher | rrrrrrrrrrrr-102 | voucher
                bbbbbbbbbbbb-112 | 2120001355 | 7050    | 500.00     |              |                  |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void twoEqualPostingsOfOneFileAreRealAndTwoOfThemAreRepeatedAsTwo(EngineUnderTest engine) {
        postings(engine).table("clean.posting", "source_line BETWEEN 200 AND 299", """
                entry_id         | amount_sek | reason       | counted_entry_id
                rrrrrrrrrrrr-202 | 100.00     |              |
                rrrrrrrrrrrr-203 | 100.00     |              |
                rrrrrrrrrrrr-204 | -40.00     |              |
                bbbbbbbbbbbb-207 | 100.00     | same_voucher | rrrrrrrrrrrr-202
                bbbbbbbbbbbb-208 | 100.00     | same_voucher | rrrrrrrrrrrr-203
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void theBookWithMostPostingsIsTheBookOfRecordAndLearnsTheSupplierFromTheOther(EngineUnderTest engine) {
        postings(engine).table("clean.posting", "source_line BETWEEN 300 AND 399", """
                entry_id         | supplier_id | supplier | invoice_number | unit | reason       | counted_entry_id
                rrrrrrrrrrrr-302 | 5560000001  | Nätverk  | F7             | SLK  | same_voucher | bbbbbbbbbbbb-307
                bbbbbbbbbbbb-307 | 5560000001  | Nätverk  | F7             | SLK  |              |
                bbbbbbbbbbbb-308 |             |          |                |      |              |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void otherNumbersOfVouchersAreRecognisedByInvoiceThenByDayThenByTheSumOfAVoucher(EngineUnderTest engine) {
        postings(engine).table("clean.posting", "source_line BETWEEN 400 AND 499", """
                entry_id         | reason       | counted_entry_id | matched_by
                rrrrrrrrrrrr-402 |              |                  |
                rrrrrrrrrrrr-403 |              |                  |
                rrrrrrrrrrrr-404 |              |                  |
                rrrrrrrrrrrr-405 |              |                  |
                rrrrrrrrrrrr-406 |              |                  |
                bbbbbbbbbbbb-407 | same_voucher | rrrrrrrrrrrr-402 | invoice
                bbbbbbbbbbbb-408 | same_voucher | rrrrrrrrrrrr-403 | date
                bbbbbbbbbbbb-409 | same_voucher | rrrrrrrrrrrr-404 | voucher_total
                bbbbbbbbbbbb-410 | other_book   |                  |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aSecondExportOfTheSameLinesCountsOnceButLinesWithoutVoucherAreNotGuessed(EngineUnderTest engine) {
        postings(engine).table("clean.posting", "source_line BETWEEN 500 AND 599", """
                entry_id         | reason       | counted_entry_id | matched_by
                rrrrrrrrrrrr-502 |              |                  |
                rrrrrrrrrrrr-503 |              |                  |
                ssssssssssss-502 | same_voucher | rrrrrrrrrrrr-502 | copy
                ssssssssssss-503 |              |                  |
                ssssssssssss-504 |              |                  |
                ssssssssssss-505 |              |                  |
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void anotherCompanyAnotherYearAndAnotherAccountHaveBooksOfTheirOwn(EngineUnderTest engine) {
        postings(engine).table("clean.posting", "source_line BETWEEN 600 AND 699", """
                entry_id         | company    | year | reason
                rrrrrrrrrrrr-602 | 1406       | 2023 |
                bbbbbbbbbbbb-603 | 5560000001 | 2023 |
                bbbbbbbbbbbb-604 | 1406       | 2024 |
                bbbbbbbbbbbb-605 | 1406       | 2023 |
                bbbbbbbbbbbb-606 |            | 2023 |
                """);
    }

    private static ModelFixture postings(EngineUnderTest engine) {
        return ModelFixture.on(engine)
                .given("meta.source_file", FILES)
                .given("raw.ledger_entry", ENTRIES)
                .made("clean.posting_book")
                .made("clean.posting");
    }
}
