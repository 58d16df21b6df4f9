package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** An answer that leaves something open contradicts nothing, unless the sums leave both answers out. */
class AnswersConflictTest extends RuleCases {

    @Override
    String code() {
        return "answers-conflict";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("clean.participation", """
                        answer_id | forum_id             | year | unit_id | office_participants_min | office_participants_max | meetings_min | meetings_max | fee_sek  | other_cost_sek | source_file | source_line
                        1         | fee-and-meetings     | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 2
                        2         | fee-and-meetings     | 2023 | slk     | 1 | 1 | 6.00 | 6.00 | 12000.00 | 700.00 | a.csv | 3
                        3         | an-ore-apart         | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 4
                        4         | an-ore-apart         | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.01 | 500.00 | a.csv | 5
                        5         | participants-only    | 2023 | slk     | 1 | 2 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 6
                        6         | participants-only    | 2023 | slk     | 1 | 3 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 7
                        7         | three-agree          | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 8
                        8         | three-agree          | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 9
                        9         | three-agree          | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | b.csv | 2
                        10        | two-units-differ     | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 10
                        11        | two-units-differ     | 2023 | kultur  | 1 | 1 | 4.00 | 4.00 | 12000.00 | 500.00 | a.csv | 11
                        12        | two-years-differ     | 2022 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 12
                        13        | two-years-differ     | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 12000.00 | 500.00 | a.csv | 13
                        14        | one-leaves-fee-open  | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 14
                        15        | one-leaves-fee-open  | 2023 | slk     | 1 | 1 | 4.00 | 4.00 |          | 500.00 | a.csv | 15
                        16        | open-and-not-summed  | 2023 | slk     | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 16
                        17        | open-and-not-summed  | 2023 | slk     | 1 | 1 | 4.00 | 4.00 |          | 500.00 | a.csv | 17
                        18        | unit-not-known       | 2023 |         | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 18
                        19        | unit-not-known       | 2023 |         | 1 | 1 | 4.00 | 4.00 | 12000.00 | 500.00 | a.csv | 19
                        20        | unknown-not-summed   | 2023 |         | 1 | 1 | 4.00 | 4.00 | 10000.00 | 500.00 | a.csv | 20
                        21        | unknown-not-summed   | 2023 |         | 1 | 1 | 4.00 | 4.00 | 12000.00 | 500.00 | a.csv | 21
                        """)
                .given("marts.forum_year", """
                        forum_id            | year | cost_status
                        fee-and-meetings    | 2023 | conflicting
                        three-agree         | 2023 | conflicting
                        open-and-not-summed | 2023 | conflicting
                        unknown-not-summed  | 2023 | conflicting
                        unit-not-known      | 2023 | estimated
                        """)
                .given("clean.unit", """
                        unit_id | name
                        slk | Ledning
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id            | year | unit_sv        | answers | differs_on_sv               | amount_sek | sources                   | outcome
                fee-and-meetings    | 2023 | Ledning        | 2       | avgift, övrig kostnad, möten| 2200.00    | a.csv:2, a.csv:3          | flag
                an-ore-apart        | 2023 | Ledning        | 2       | avgift                      | 0.01       | a.csv:4, a.csv:5          | flag
                participants-only   | 2023 | Ledning        | 2       | deltagare                   |            | a.csv:6, a.csv:7          | flag
                three-agree         | 2023 | Ledning        | 3       | vad de lämnar öppet         |            | a.csv:8, a.csv:9, b.csv:2 | pass
                one-leaves-fee-open | 2023 | Ledning        | 2       | vad de lämnar öppet         |            | a.csv:14, a.csv:15        | pass
                open-and-not-summed | 2023 | Ledning        | 2       | vad de lämnar öppet         |            | a.csv:16, a.csv:17        | flag
                unit-not-known      | 2023 | en okänd enhet | 2       | avgift                      | 2000.00    | a.csv:18, a.csv:19        | not_applicable
                unknown-not-summed  | 2023 | en okänd enhet | 2       | avgift                      | 2000.00    | a.csv:20, a.csv:21        | flag
                """;
    }

    @Override
    String boundary() {
        return "an-ore-apart";
    }

    @Override
    String nearMiss() {
        return "three-agree";
    }

    @Override
    String unknown() {
        return "unit-not-known";
    }
}
