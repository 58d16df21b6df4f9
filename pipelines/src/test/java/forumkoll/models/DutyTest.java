package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the duties of a year depend on: who takes part at its end, and which documents hold. */
class DutyTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_forum_takes_part_from_the_first_year_in_which_it_is_known(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", """
                        forum_id         | kind       | level    | status   | valid_from | valid_to   | origin
                        unanswered-once  | network    | european | active   |            |   | register
                        paid-only        | membership |          | active   |            |   | survey
                        joins-in-2022    | network    | national | active   | 2022-06-01 |   | register
                        left-last-day    | network    | global   | ended    |            | 2022-12-31   | register
                        ended-some-time  | network    | global   | ended    |            |   | register
                        in-register-only | project    | nordic   | active   | 2020-01-01 |   | register
                        never-seen       |            |          | active   |            |   | register
                        decided-before   | network    | global   | active   |            |   | register
                        register-goes-on | network    | global   | active   |            |   | register
                        """)
                .given("marts.forum_year", """
                        forum_id         | year | mentioned | fee_sek | meetings_held | meetings_declared_max
                        unanswered-once  | 2021 | true      |         |               | 0
                        unanswered-once  | 2022 | false     |         |               | 0.5
                        unanswered-once  | 2023 | true      |         | 3             | 0
                        paid-only        | 2022 | false     | 100     |               |
                        paid-only        | 2023 | false     | 0       |               |
                        joins-in-2022    | 2021 | true      |         |               |
                        joins-in-2022    | 2022 | true      |         |               |
                        left-last-day    | 2022 | true      |         |               |
                        left-last-day    | 2023 | true      |         |               |
                        ended-some-time  | 2022 | true      |         |               |
                        in-register-only | 2022 | false     |         |               |
                        never-seen       | 2022 | false     |         |               |
                        decided-before   | 2022 | false     |         |               |
                        register-goes-on | 2021 | false     |         |               |
                        register-goes-on | 2022 | true      |         |               |
                        register-goes-on | 2023 | false     |         |               |
                        """)
                .given("clean.document", """
                        forum_id       | kind                | reference | dated      | valid_from
                        decided-before | membership_decision | a         | 2021-10-20 |
                        never-seen     | evaluation          | b         | 2021-10-20 |
                        never-seen     | agreement           | c         |            |
                        """)
                .model("marts.forum_at_year_end", """
                        forum_id         | year | relation | is_abroad | meetings_known | takes_part
                        unanswered-once  | 2021 | network  | true      | 0              | true
                        unanswered-once  | 2022 | network  | true      |                | true
                        unanswered-once  | 2023 | network  | true      | 3              | true
                        paid-only        | 2022 | network  |           |                | true
                        paid-only        | 2023 | network  |           |                |
                        joins-in-2022    | 2021 | network  | false     |                | false
                        joins-in-2022    | 2022 | network  | false     |                | true
                        left-last-day    | 2022 | network  | true      |                | true
                        left-last-day    | 2023 | network  | true      |                | false
                        ended-some-time  | 2022 | network  | true      |                |
                        in-register-only | 2022 | project  | true      |                | true
                        never-seen       | 2022 | other    |           |                |
                        decided-before   | 2022 | network  | true      |                | true
                        register-goes-on | 2021 | network  | true      |                |
                        register-goes-on | 2022 | network  | true      |                | true
                        register-goes-on | 2023 | network  | true      |                | true
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_year_that_goes_on_is_judged_on_the_day_of_the_run(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .parameter("as_of", java.time.LocalDate.of(2023, 12, 31))
                .given("clean.forum", """
                        forum_id | kind         | parent_forum_id | is_group
                        city     | partner_city | line            | false
                        line     | partner_city |                 | true
                        branch   | network      | city            | false
                        """)
                .given("marts.forum_year", """
                        forum_id | year
                        city     | 2023
                        line     | 2024
                        branch   | 2023
                        """)
                .model("marts.forum_at_year_end", """
                        forum_id | year | judged_on  | is_over | group_forum_id | is_abroad
                        city     | 2023 | 2023-12-31 | true    | line           | true
                        line     | 2024 | 2023-12-31 | false   |                | true
                        branch   | 2023 | 2023-12-31 | true    |                |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void documents_of_a_group_line_hold_for_its_members(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", """
                        forum_id | kind      | parent_forum_id | is_group
                        city     | twin_city | line            | false
                        line     | twin_city |                 | true
                        branch   | network   | city            | false
                        """)
                .given("clean.document", """
                        forum_id | kind           | reference | dated      | valid_from
                        line     | position_paper | a         | 2022-12-10 | 2023-01-01
                        city     | agreement      | b         |            | 2020-01-01
                        city     | agreement      | c         | 2021-05-01 | 2021-01-01
                        branch   | annual_report  | d         |            |
                        """)
                .model("marts.forum_document", """
                        forum_id | written_for_forum_id | reference | relation | known_since | runs_from
                        line     | line                 | a         | city     | 2022-12-10  | 2023-01-01
                        city     | line                 | a         | city     | 2022-12-10  | 2023-01-01
                        city     | city                 | b         | city     | 2020-01-01  | 2020-01-01
                        city     | city                 | c         | city     | 2021-05-01  | 2021-05-01
                        branch   | branch               | d         | network  |             |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_paper_that_names_no_trip_is_counted_for_every_trip_of_its_forum(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_year", "forum_id | year\nf | 2023")
                .given("clean.trip", """
                        trip_id       | forum_id | country | place   | starts     | ends
                        decided       | f        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        of-no-forum   |          | FR      |         |            | 2023-06-12
                        another-year  | f        | FR      |         | 2021-06-12 |
                        without-a-day | f        | FR      |         |            |
                        """)
                .given("clean.document", """
                        forum_id | kind                | reference | dated      | trip_id
                        f        | delegation_decision | 1         | 2023-05-02 | decided
                        f        | delegation_decision | 2         | 2023-05-01 | decided
                        f        | delegation_decision | 3         |            | decided
                        f        | delegation_decision | 4         | 2023-01-01 |
                        g        | travel_report       | 5         | 2023-06-01 | decided
                        f        | travel_report       | 6         | 2023-06-01 |
                        f        | agreement           | 7         | 2023-06-01 |
                        """)
                .model("marts.trip_record", """
                        trip_id     | year | destination | back_on    | decisions | undated_decisions | decisions_of_any_trip | decided_on | reports | reports_of_any_trip
                        decided     | 2023 | Bryssel     | 2023-05-12 | 3         | 1                 | 1                     | 2023-05-01 | 1       | 1
                        of-no-forum | 2023 | FR          | 2023-06-12 | 0         | 0                 | 0                     |            | 0       | 0
                        """);
    }
}
