package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class PublishedFigureDoesNotFollowTest extends RuleCases {

    @Override
    String code() {
        return "published-figure-does-not-follow";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.published_figure_check", """
                year | figure             | label_sv | published | computed | exact  | unit  | agrees
                2023 | differs            | Avgifter | 2.2       | 2.1      | 2.079  | mnkr  | false
                2023 | agrees-by-rounding | Avgifter | 2.1       | 2.1      | 2.079  | mnkr  | true
                2023 | agrees-exactly     | Forum    | 115       | 115      | 115    | forums| true
                2024 | no-answer-that-year| Forum    | 115       | 0        |        | forums| false
                """);
    }

    @Override
    String outcomes() {
        return """
                subject             | published | computed | unit_sv | outcome
                differs             | 2.2000    | 2.1000   | mnkr    | flag
                agrees-by-rounding  | 2.1000    | 2.1000   | mnkr    | pass
                agrees-exactly      | 115.0000  | 115.0000 | forum   | pass
                no-answer-that-year | 115.0000  | 0.0000   | forum   | flag
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

    /** The rule flags it; the frame turns it into "not run", as the year holds no answers. */
    @Override
    String unknown() {
        return "no-answer-that-year";
    }
}
