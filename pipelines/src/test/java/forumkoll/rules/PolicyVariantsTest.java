package forumkoll.rules;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same duty as another city has it: what parameters can say of a rule. */
class PolicyVariantsTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void every_membership_every_fourth_year(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_at_year_end", """
                        forum_id      | year | year_ends  | judged_on  | is_over | kind       | is_abroad | decided_by | takes_part
                        four-years    | 2023 | 2023-12-31 | 2023-12-31 | true    | membership | true      | board      | true
                        a-day-more    | 2023 | 2023-12-31 | 2023-12-31 | true    | network    | true      | office     | true
                        not-known     | 2023 | 2023-12-31 | 2023-12-31 | true    | network    | true      |            | true
                        """)
                .given("marts.forum_document", """
                        forum_id   | written_for_forum_id | kind            | known_since
                        four-years | four-years           | reconsideration | 2020-01-01
                        a-day-more | a-day-more           | reconsideration | 2019-12-31
                        """)
                .rule(
                        "reexamination-overdue",
                        Map.of("counted", "rolling", "decided_by", "council;board;committee;office"),
                        """
                        forum_id   | due_year | outcome
                        four-years | 2023     | pass
                        a-day-more | 2023     | flag
                        not-known  | 2023     | not_applicable
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aid_is_paid_in_full_by_another_party(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_year", """
                        forum_id | year
                        a        | 2023
                        """)
                .given("clean.project", """
                        forum_id     | funder | total_sek | outside_funding_sek | starts     | aid_like
                        aid-in-full  | Sida   | 1000000   | 1000000             | 2023-01-01 | true
                        aid-but-one  | Sida   | 1000000   | 999999.99           | 2023-01-01 | true
                        no-aid       | EU     | 1000000   | 0                   | 2023-01-01 | false
                        perhaps-aid  | EU     | 1000000   | 0                   | 2023-01-01 |
                        no-budget    | Sida   |           | 500000              | 2023-01-01 | true
                        """)
                .rule(
                        "project-without-outside-funding",
                        Map.of("aid_like_only", true, "min_outside_pct", new BigDecimal("100.00")),
                        """
                        forum_id    | amount_sek | outcome
                        aid-in-full | 0.00       | pass
                        aid-but-one | 0.01       | flag
                        no-aid      | 1000000.00 | not_applicable
                        perhaps-aid | 1000000.00 | not_applicable
                        no-budget   |            | not_applicable
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void no_agreement_with_a_twin_city_is_allowed(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_at_year_end", """
                        forum_id | year | year_ends  | judged_on  | relation | kind         | decided_by | takes_part
                        twin     | 2023 | 2023-12-31 | 2023-12-31 | city     | twin_city    | council    | true
                        partner  | 2023 | 2023-12-31 | 2023-12-31 | city     | partner_city | board      | true
                        """)
                .rule("agreement-type-not-allowed", Map.of("twin_city_by", ""), """
                        forum_id | outcome
                        twin     | flag
                        partner  | pass
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void only_some_kinds_need_an_end_date(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_at_year_end", """
                        forum_id | year | year_ends  | judged_on  | kind         | takes_part
                        city     | 2023 | 2023-12-31 | 2023-12-31 | partner_city | true
                        twin     | 2023 | 2023-12-31 | 2023-12-31 | twin_city    | true
                        network  | 2023 | 2023-12-31 | 2023-12-31 | network      | true
                        """)
                .given("marts.forum_document", """
                        forum_id | written_for_forum_id | kind      | valid_from
                        city     | city                 | agreement | 2020-01-01
                        twin     | twin                 | agreement | 2020-01-01
                        network  | network              | agreement | 2020-01-01
                        """)
                .rule("agreement-without-end-date", Map.of("kinds", "partner_city"), """
                        forum_id | outcome
                        city     | flag
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void position_papers_may_have_required_parts(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_at_year_end", """
                        forum_id   | year | year_ends  | judged_on  | relation | is_abroad | takes_part
                        all-parts  | 2023 | 2023-12-31 | 2023-12-31 | city     | true      | true
                        one-part   | 2023 | 2023-12-31 | 2023-12-31 | city     | true      | true
                        not-known  | 2023 | 2023-12-31 | 2023-12-31 | city     | true      | true
                        """)
                .given("marts.forum_document", """
                        forum_id  | written_for_forum_id | kind           | relation | known_since | parts
                        all-parts | all-parts            | position_paper | city     | 2020-01-01  | evaluation;purpose
                        one-part  | one-part             | position_paper | city     | 2020-01-01  | purpose and background
                        not-known | not-known            | position_paper | city     | 2020-01-01  |
                        """)
                .rule("position-paper-missing", Map.of("required_parts", "purpose;evaluation"), """
                        forum_id  | missing_parts       | outcome
                        all-parts |                     | pass
                        one-part  | purpose, evaluation | flag
                        not-known |                     | not_applicable
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_city_that_has_never_hosted_may_know_its_turn(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_at_year_end", """
                        forum_id | year | year_ends  | judged_on  | is_over | kind      | status | takes_part
                        line     | 2021 | 2021-12-31 | 2021-12-31 | true    | twin_city | active | true
                        line     | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city | active | true
                        """)
                .rule("hosting-turn-missed", Map.of("first_turn_year", 2022L), """
                        forum_id | year | due_year | outcome
                        line     | 2021 | 2022     | pass
                        line     | 2022 | 2022     | flag
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void only_named_programmes_are_charged(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_year", """
                        forum_id | year
                        a        | 2023
                        """)
                .given("clean.visit", """
                        visit_id | kind  | programme | country | partner_city | dated      | charged_sek
                        green    | study | Green     | CA      | false        | 2023-05-10 | 0
                        other    | study | Other     | CA      | false        | 2023-05-10 | 0
                        """)
                .rule("study-visit-not-invoiced", Map.of("programmes", "Green"), """
                        subject | outcome
                        green   | flag
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void agreements_of_named_kinds_of_forums_are_for_a_time(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.forum_at_year_end", """
                        forum_id | year | year_ends  | judged_on  | kind         | takes_part
                        partner  | 2023 | 2023-12-31 | 2023-12-31 | partner_city | true
                        twin     | 2023 | 2023-12-31 | 2023-12-31 | twin_city    | true
                        """)
                .given("marts.forum_document", """
                        forum_id | written_for_forum_id | kind      | dated
                        partner  | partner              | agreement | 2010-01-01
                        twin     | twin                 | agreement | 1946-01-01
                        """)
                .rule("agreement-without-end-date", Map.of("kinds", "partner_city;network"), """
                        forum_id | outcome
                        partner  | flag
                        """);
    }
}
