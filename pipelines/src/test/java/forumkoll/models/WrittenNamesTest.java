package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenNamesTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void every_way_of_writing_is_there_once_with_its_earliest_year(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("raw.survey_answer", """
                        source_id | source_line | year | forum  | organiser
                        a         | 2           | 2023 | STRING |
                        b         | 2           | 2022 | STRING |
                        b         | 3           | 2022 | STRING | Oslo
                        """)
                .given("raw.ledger_entry", """
                        source_id | source_line | year | account | amount_sek | supplier | text
                        c         | 1           | 2023 | 6980    | 10.00      | Oslo     | STRING
                        c         | 2           | 2021 | 6980    | 10.00      | Oslo     | STRING
                        c         | 3           | 2021 | 6980    | 10.00      |          | STRING
                        c         | 4           | 2021 | 6980    | 10.00      | Oslo     |
                        c         | 5           | 2021 | 6980    | 10.00      |          |
                        """)
                .given("raw.meeting", """
                        source_id | source_line | meeting_ref | year | title
                        d         | 1           | 1           | 2023 | STRING
                        d         | 2           | 2           | 2023 |
                        """)
                .model("clean.written_name", """
                        written | organiser | source_kind | first_year
                        STRING  |           | survey      | 2022
                        STRING  | Oslo      | survey      | 2022
                        STRING  | Oslo      | ledger      | 2021
                        STRING  |           | ledger      | 2021
                        Oslo    | Oslo      | ledger      | 2021
                        STRING  |           | meeting     | 2023
                        """);
    }
}
