package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Twelve networks have their quartiles at 2 000 and 5 000 SEK: the fence is 5 000 + 3 × 3 000. */
class MeetingCostOutlierTest extends RuleCases {

    @Override
    String code() {
        return "meeting-cost-outlier";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year | mentioned | cost_basis | total_cost_sek | cost_per_meeting_sek
                        n-0 | 2023 | true | modelled | 8000.00 | 1000.00
                        n-1 | 2023 | true | modelled | 8000.00 | 2000.00
                        n-2 | 2023 | true | modelled | 8000.00 | 2000.00
                        n-3 | 2023 | true | modelled | 8000.00 | 3000.00
                        n-4 | 2023 | true | modelled | 8000.00 | 3000.00
                        n-5 | 2023 | true | modelled | 8000.00 | 4000.00
                        n-6 | 2023 | true | modelled | 8000.00 | 4000.00
                        n-7 | 2023 | true | modelled | 8000.00 | 5000.00
                        n-8 | 2023 | true | modelled | 8000.00 | 5000.00
                        exactly-the-fence | 2023 | true | modelled | 28000.00 | 14000.00
                        above-by-exactly-the-minimum | 2023 | true | modelled | 30000.00 | 15000.00
                        far-above | 2023 | true | modelled | 200000.00 | 50000.00
                        c-0 | 2023 | true | modelled | 8000.00 | 2000.00
                        c-1 | 2023 | true | modelled | 8000.00 | 2000.00
                        c-2 | 2023 | true | modelled | 8000.00 | 2000.00
                        c-3 | 2023 | true | modelled | 8000.00 | 2000.00
                        c-4 | 2023 | true | modelled | 8000.00 | 2000.00
                        c-5 | 2023 | true | modelled | 8000.00 | 2000.00
                        c-6 | 2023 | true | modelled | 8000.00 | 2000.00
                        above-by-too-little | 2023 | true | modelled | 2999.99 | 2999.99
                        m-0 | 2023 | true | modelled | 8000.00 | 2000.00
                        m-1 | 2023 | true | modelled | 8000.00 | 2000.00
                        m-2 | 2023 | true | modelled | 8000.00 | 2000.00
                        m-3 | 2023 | true | modelled | 8000.00 | 2000.00
                        m-4 | 2023 | true | modelled | 8000.00 | 2000.00
                        m-5 | 2023 | true | modelled | 8000.00 | 2000.00
                        seven-of-its-kind | 2023 | true | modelled | 90000.00 | 90000.00
                        cost-on-another-basis | 2023 | true | reported | 50000.00 | 50000.00
                        cost-not-known | 2023 | true | none |  |
                        kind-not-known | 2023 | true | modelled | 50000.00 | 50000.00
                        not-mentioned | 2023 | false | none |  |
                        """).given("clean.forum", """
                        forum_id | kind
                        n-0 | network
                        n-1 | network
                        n-2 | network
                        n-3 | network
                        n-4 | network
                        n-5 | network
                        n-6 | network
                        n-7 | network
                        n-8 | network
                        exactly-the-fence | network
                        above-by-exactly-the-minimum | network
                        far-above | network
                        c-0 | collaboration
                        c-1 | collaboration
                        c-2 | collaboration
                        c-3 | collaboration
                        c-4 | collaboration
                        c-5 | collaboration
                        c-6 | collaboration
                        above-by-too-little | collaboration
                        m-0 | membership
                        m-1 | membership
                        m-2 | membership
                        m-3 | membership
                        m-4 | membership
                        m-5 | membership
                        seven-of-its-kind | membership
                        cost-on-another-basis | network
                        cost-not-known | network
                        kind-not-known |
                        not-mentioned | network
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id | cost_per_meeting_sek | forums_of_kind | fence_sek | amount_sek | outcome
                n-0 | 1000.00 | 12 | 14000.00 | | pass
                n-1 | 2000.00 | 12 | 14000.00 | | pass
                n-2 | 2000.00 | 12 | 14000.00 | | pass
                n-3 | 3000.00 | 12 | 14000.00 | | pass
                n-4 | 3000.00 | 12 | 14000.00 | | pass
                n-5 | 4000.00 | 12 | 14000.00 | | pass
                n-6 | 4000.00 | 12 | 14000.00 | | pass
                n-7 | 5000.00 | 12 | 14000.00 | | pass
                n-8 | 5000.00 | 12 | 14000.00 | | pass
                exactly-the-fence | 14000.00 | 12 | 14000.00 |  | pass
                above-by-exactly-the-minimum | 15000.00 | 12 | 14000.00 | 2000.00 | flag
                far-above | 50000.00 | 12 | 14000.00 | 144000.00 | flag
                c-0 | 2000.00 | 8 | 2000.00 | | pass
                c-1 | 2000.00 | 8 | 2000.00 | | pass
                c-2 | 2000.00 | 8 | 2000.00 | | pass
                c-3 | 2000.00 | 8 | 2000.00 | | pass
                c-4 | 2000.00 | 8 | 2000.00 | | pass
                c-5 | 2000.00 | 8 | 2000.00 | | pass
                c-6 | 2000.00 | 8 | 2000.00 | | pass
                above-by-too-little | 2999.99 | 8 | 2000.00 | 999.99 | excluded
                m-0 | 2000.00 | 7 | 2000.00 | | not_applicable
                m-1 | 2000.00 | 7 | 2000.00 | | not_applicable
                m-2 | 2000.00 | 7 | 2000.00 | | not_applicable
                m-3 | 2000.00 | 7 | 2000.00 | | not_applicable
                m-4 | 2000.00 | 7 | 2000.00 | | not_applicable
                m-5 | 2000.00 | 7 | 2000.00 | | not_applicable
                seven-of-its-kind | 90000.00 | 7 | 2000.00 | 88000.00 | not_applicable
                cost-on-another-basis | 50000.00 | 1 | 50000.00 | | not_applicable
                cost-not-known | | | | | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "exactly-the-fence";
    }

    @Override
    String nearMiss() {
        return "cost-on-another-basis";
    }

    @Override
    String unknown() {
        return "cost-not-known";
    }
}
