package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What changed between two years; the id of a forum says what it is a case of. */
class ForumChangeTest {

    private static final String FORUM = """
            forum_id       | name
            joins          | Joins
            leaves         | Leaves
            nobody-asked   | Nobody asked
            still-paid     | Still paid
            renamed        | New name
            respelled      | Respelled
            survivor       | Survivor
            """;

    private static final String RESPONSE = """
            unit_id | year | answered
            slk     | 2022 | true
            slk     | 2023 | true
            quiet   | 2022 | true
            """;

    private static final String DECLARED = """
            forum_id     | year | unit_id | today_unit_id | answered
            leaves       | 2022 | slk     | slk           | true
            joins        | 2023 | slk     | slk           | true
            nobody-asked | 2022 | quiet   | quiet         | true
            nobody-asked | 2023 | quiet   | quiet         | false
            still-paid   | 2022 | slk     | slk           | true
            """;

    private static final String FORUM_YEAR = """
            forum_id     | year | mentioned | cost_status   | change_status | fee_change_status | cost_basis
            joins        | 2022 | false     | not_mentioned |               |                   |
            joins        | 2023 | true      | estimated     |               |                   |
            leaves       | 2022 | true      | estimated     |               |                   |
            leaves       | 2023 | false     | not_mentioned |               |                   |
            nobody-asked | 2022 | true      | estimated     |               |                   |
            nobody-asked | 2023 | false     | no_answer     |               |                   |
            still-paid   | 2022 | true      | estimated     |               |                   |
            still-paid   | 2023 | true      | no_answer     |               |                   |
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_forum_leaves_only_when_those_who_named_it_answer_without_it(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("marts.unit_response", RESPONSE)
                .given("marts.declared_year", DECLARED)
                .given("marts.forum_year", FORUM_YEAR)
                .model("marts.forum_change", """
                        forum_id | year | change | before | after
                        joins    | 2023 | joined |        | Joins
                        leaves   | 2023 | left   | Leaves |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void too_few_answers_say_nothing(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("marts.unit_response", RESPONSE)
                .given("marts.response_year", "year | enough\n2022 | true\n2023 | false")
                .given("marts.declared_year", DECLARED)
                .given("marts.forum_year", FORUM_YEAR)
                .model("marts.forum_change", "forum_id | change");
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_name_changes_when_no_earlier_answer_has_it_and_a_spelling_is_no_name(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given(
                        "clean.forum_merge",
                        "forum_id | into_forum_id | kind\nclosed | survivor | merge\nhalf | renamed | split")
                .given("marts.calendar_year", "year\n2022\n2023")
                .given("clean.forum_name", """
                        written   | organiser | source_kind | forum_id  | method
                        re-spelled|           | survey      | respelled | rule
                        """)
                .given("clean.participation", """
                        answer_id | forum_id  | year | written_name
                        1         | renamed   | 2022 | Old name
                        2         | renamed   | 2023 | New name
                        3         | respelled | 2022 | Respelled
                        4         | respelled | 2023 | re-spelled
                        5         | survivor  | 2021 | First
                        6         | survivor  | 2022 | Second
                        7         | survivor  | 2023 | First
                        """)
                .model("marts.forum_change", """
                        forum_id | year | change  | before   | after
                        renamed  | 2023 | renamed | Old name | New name
                        survivor | 2022 | renamed | First    | Second
                        survivor | 2023 | merged  | closed   | survivor
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_fee_changes_and_a_forum_falls_silent_when_both_years_are_known(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("marts.calendar_year", "year | has_ended\n2022 | true\n2023 | true\n2024 | false")
                .given("marts.forum_year", """
                        forum_id     | year | fee_sek | fee_change_status | meetings_held | last_meeting_on
                        joins        | 2022 | 100.00  | first_year        | 2             | 2022-05-01
                        joins        | 2023 | 100.01  | compared          | 0             | 2022-05-01
                        joins        | 2024 | 100.01  | compared          | 0             | 2022-05-01
                        leaves       | 2022 | 100.00  | first_year        | 2             | 2022-05-01
                        leaves       | 2023 | 200.00  | basis_differs     |               | 2022-05-01
                        still-paid   | 2023 | 0.00    | first_year        | 1             | 2023-05-01
                        still-paid   | 2024 | 50.00   | from_zero         | 0             | 2023-05-01
                        """)
                .model("marts.forum_change", """
                        forum_id   | year | change      | before     | after  | amount_sek
                        joins      | 2023 | fee_changed | 100.00     | 100.01 | 0.01
                        joins      | 2023 | silent      | 2022-05-01 |        |
                        still-paid | 2024 | fee_changed | 0.00       | 50.00  | 50.00
                        """);
    }
}
