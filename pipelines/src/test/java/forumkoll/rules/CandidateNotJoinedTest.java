package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** 2022 is a year with too few answers. */
class CandidateNotJoinedTest extends RuleCases {

    @Override
    String code() {
        return "candidate-not-joined";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("clean.candidate", """
                        name                | topic_code | source
                        not-a-forum         | transport  | en rapport
                        without-topic       |            |
                        joined-by-alias     | transport  |
                        joined-under-own-name | transport |
                        left-and-ended      | transport  |
                        silent-this-year    | transport  |
                        """)
                .given("clean.forum", """
                        forum_id | name                  | status  | is_group
                        alias    | Trafiknätet           | active  | false
                        own      | Joined-Under-Own-Name | active  | false
                        ended    | left-and-ended        | ended   | false
                        silent   | silent-this-year      | active  | false
                        """)
                .given("clean.forum_name", """
                        written              | organiser | source_kind | forum_id
                        JOINED-BY-ALIAS      |           | register    | alias
                        not-a-forum          |           | ledger      |
                        """)
                .given("marts.forum_year", """
                        forum_id | year | mentioned
                        alias    | 2023 | true
                        own      | 2023 | true
                        ended    | 2023 | false
                        silent   | 2023 | false
                        alias    | 2022 | true
                        own      | 2022 | false
                        ended    | 2022 | true
                        silent   | 2022 | true
                        """)
                .given("marts.response_year", """
                        year | enough | answers_beyond_central
                        2022 | false  | 1
                        2023 | true   | 0
                        """)
                .given("clean.topic", """
                        topic_code | name_sv | name_en
                        transport  | Trafik  | Transport
                        """)
                .given("clean.forum_topic", """
                        forum_id | topic_code
                        alias    | transport
                        silent   | transport
                        """)
                .given("clean.goal", """
                        goal_id | year | topic_code | title_sv
                        a       | 2023 | transport  | Bättre trafik
                        """)
                .made("marts.topic_year");
    }

    @Override
    String outcomes() {
        return """
                subject               | year | topic_code | topic_sv          | topic_en        | forums_on_topic | goals_on_topic | scope_text_sv   | outcome
                not-a-forum           | 2023 | transport  | Trafik            | Transport       | 1               | Bättre trafik  | kommuncentralt  | flag
                without-topic         | 2023 |            | ämne ej angivet   | topic not given |                 |                | kommuncentralt  | flag
                joined-by-alias       | 2023 | transport  | Trafik            | Transport       | 1               | Bättre trafik  | kommuncentralt  | pass
                joined-under-own-name | 2023 | transport  | Trafik            | Transport       | 1               | Bättre trafik  | kommuncentralt  | pass
                left-and-ended        | 2023 | transport  | Trafik            | Transport       | 1               | Bättre trafik  | kommuncentralt  | flag
                silent-this-year      | 2023 | transport  | Trafik            | Transport       | 1               | Bättre trafik  | kommuncentralt  | not_applicable
                not-a-forum           | 2022 | transport  | Trafik            | Transport       | 2               |                | i inventeringen | not_applicable
                without-topic         | 2022 |            | ämne ej angivet   | topic not given |                 |                | i inventeringen | not_applicable
                joined-by-alias       | 2022 | transport  | Trafik            | Transport       | 2               |                | i inventeringen | pass
                joined-under-own-name | 2022 | transport  | Trafik            | Transport       | 2               |                | i inventeringen | not_applicable
                left-and-ended        | 2022 | transport  | Trafik            | Transport       | 2               |                | i inventeringen | pass
                silent-this-year      | 2022 | transport  | Trafik            | Transport       | 2               |                | i inventeringen | pass
                """;
    }

    @Override
    String boundary() {
        return "joined-under-own-name";
    }

    @Override
    String nearMiss() {
        return "joined-by-alias";
    }

    @Override
    String unknown() {
        return "silent-this-year";
    }
}
