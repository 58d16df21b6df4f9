package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** {@code no-answer-that-year} is flagged by the rule; the frame makes it "not run", as the year holds no answers. */
class PublishedFigureDoesNotFollowTest extends RuleCases {

    @Override
    String code() {
        return "published-figure-does-not-follow";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.published_figure_check", """
                        year | figure             | label_sv | published | computed | exact    | unit  | agrees
                        2023 | differs            | Avgifter | 2.2       | 2.1      | 2.079    | mnkr  | false
                        2023 | differs-in-tkr     | Avgifter | 40        | 41       | 41.0005  | tkr   | false
                        2023 | differs-in-sek     | Avgifter | 40.50     | 41       | 41       | SEK   | false
                        2023 | agrees-by-rounding | Avgifter | 2.1       | 2.1      | 2.079    | mnkr  | true
                        2023 | agrees-exactly     | Forum    | 115       | 115      | 115      | forums| true
                        2023 | nothing-to-compute | Avgifter | 2.2       |          |          | mnkr  |
                        2024 | no-answer-that-year| Forum    | 115       | 0        |          | forums| false
                        """);
    }

    @Override
    String outcomes() {
        return """
                subject             | published | computed | unit_sv | amount_sek | outcome
                differs             | 2.2000    | 2.1000   | mnkr    | 121000.00  | flag
                differs-in-tkr      | 40.0000   | 41.0000  | tkr     | 1000.50    | flag
                differs-in-sek      | 40.5000   | 41.0000  | SEK     | 0.50       | flag
                agrees-by-rounding  | 2.1000    | 2.1000   | mnkr    | 21000.00   | pass
                agrees-exactly      | 115.0000  | 115.0000 | forum   |            | pass
                nothing-to-compute  | 2.2000    |          | mnkr    |            | not_applicable
                no-answer-that-year | 115.0000  | 0.0000   | forum   |            | flag
                """;
    }

    @Override
    String boundary() {
        return "agrees-by-rounding";
    }

    @Override
    String nearMiss() {
        return "agrees-exactly";
    }

    @Override
    String unknown() {
        return "nothing-to-compute";
    }
}
