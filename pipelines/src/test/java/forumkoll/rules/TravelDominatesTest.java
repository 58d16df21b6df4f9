package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class TravelDominatesTest extends RuleCases {

    @Override
    String code() {
        return "travel-dominates";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id               | year | mentioned | cost_basis | travel_cost_sek | total_cost_sek
                        physical-once-digital  | 2023 | true      | modelled   | 30000.00        | 50000.00
                        exactly-half           | 2023 | true      | modelled   | 5000.00         | 10000.00
                        just-below-half        | 2023 | true      | modelled   | 29999.99        | 60000.00
                        too-little-money       | 2023 | true      | modelled   | 4999.99         | 5000.00
                        only-ever-on-site      | 2023 | true      | modelled   | 30000.00        | 50000.00
                        digital-only-later     | 2023 | true      | modelled   | 30000.00        | 50000.00
                        all-digital-this-year  | 2023 | true      | modelled   | 30000.00        | 50000.00
                        mixed-by-the-survey    | 2023 | true      | modelled   | 30000.00        | 50000.00
                        form-not-stated        | 2023 | true      | modelled   | 30000.00        | 50000.00
                        travel-not-known       | 2023 | true      | reported   |                 | 50000.00
                        reported-total         | 2023 | true      | reported   | 30000.00        | 50000.00
                        no-travel              | 2023 | true      | modelled   | 0.00            | 0.00
                        credits-outweigh       | 2023 | true      | modelled   | -10.00          | 50.00
                        cancelled-digital      | 2023 | true      | modelled   | 30000.00        | 50000.00
                        not-mentioned          | 2023 | false     | modelled   | 30000.00        | 50000.00
                        """)
                .given("clean.meeting", """
                        meeting_id | forum_id              | year | mode       | status
                        1          | physical-once-digital | 2023 | physical   | held
                        2          | physical-once-digital | 2021 | digital    | held
                        3          | exactly-half          | 2023 | physical   | held
                        4          | exactly-half          | 2023 | digital    | held
                        5          | only-ever-on-site     | 2023 | physical   | held
                        6          | digital-only-later    | 2023 | physical   | held
                        7          | digital-only-later    | 2024 | digital    | held
                        8          | all-digital-this-year | 2023 | digital    | held
                        9          | form-not-stated       | 2023 | not_stated | held
                        10         | form-not-stated       | 2022 | digital    | held
                        11         | cancelled-digital     | 2023 | physical   | held
                        12         | cancelled-digital     | 2023 | digital    | cancelled
                        13         |                       | 2023 | digital    | held
                        """)
                .given("clean.participation", """
                        answer_id | forum_id            | year | mode
                        1         | mixed-by-the-survey | 2023 | mixed
                        2         | only-ever-on-site   | 2023 | not_stated
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id               | amount_sek | digital_since | outcome
                physical-once-digital  | 30000.00   | 2021          | flag
                exactly-half           | 5000.00    | 2023          | flag
                just-below-half        | 29999.99   |               | pass
                too-little-money       | 4999.99    |               | excluded
                only-ever-on-site      | 30000.00   |               | pass
                digital-only-later     | 30000.00   | 2024          | pass
                all-digital-this-year  | 30000.00   | 2023          | pass
                mixed-by-the-survey    | 30000.00   | 2023          | flag
                form-not-stated        | 30000.00   | 2022          | not_applicable
                travel-not-known       |            |               | not_applicable
                reported-total         | 30000.00   |               | not_applicable
                no-travel              | 0.00       |               | pass
                credits-outweigh       |            |               | pass
                cancelled-digital      | 30000.00   |               | pass
                """;
    }

    @Override
    String boundary() {
        return "exactly-half";
    }

    @Override
    String nearMiss() {
        return "cancelled-digital";
    }

    @Override
    String unknown() {
        return "travel-not-known";
    }
}
