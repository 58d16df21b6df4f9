package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** The year is the case; whether a share is enough is decided in {@code marts.response_year}, by a setting. */
class TooFewAnswersTest extends RuleCases {

    @Override
    String code() {
        return "too-few-answers";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.response_year", """
                        year | asked | answered | response_share | enough
                        2021 | 10    | 4        | 0.4            | false
                        2022 | 10    | 5        | 0.5            | true
                        2023 | 10    | 10       | 1              | true
                        2024 | 10    | 0        | 0              | false
                        2025 |       |          |                |
                        """);
    }

    @Override
    String outcomes() {
        return """
                year | asked | answered | outcome
                2021 | 10    | 4        | flag
                2022 | 10    | 5        | pass
                2023 | 10    | 10       | pass
                2024 | 10    | 0        | flag
                2025 |       |          | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "2022";
    }

    @Override
    String nearMiss() {
        return "2023";
    }

    @Override
    String unknown() {
        return "2025";
    }
}
