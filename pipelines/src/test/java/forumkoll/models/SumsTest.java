package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The marts that add forums up: by area, by organiser and for the whole city. */
class SumsTest {

    private static final String FORUM = """
            forum_id  | is_group | kind         | area_code | organiser_id
            press     | false    | network      | 2.12.3    | skr
            finance   | false    | network      | 2.12.4    | skr
            twins     | true     | twin_city    | 2.14      | city
            bergen    | false    | twin_city    | 2.14      | city
            homeless  | false    | network      |           |
            """;

    private static final String FORUM_YEAR = """
            forum_id | year | mentioned | fee_sek | other_cost_sek | total_cost_sek | cost_status
            press    | 2023 | true      | 100.10  | 4000           | 4100.10        | estimated
            finance  | 2023 | true      | 50.05   |                |                | not_computed
            twins    | 2023 | true      | 0       | 20000          | 20000          | partial
            bergen   | 2023 | true      |         |                |                | in_group
            homeless | 2023 | false     |         |                |                | not_mentioned
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void an_area_holds_its_subareas_and_says_how_many_are_known(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("marts.forum_year", FORUM_YEAR)
                .given("clean.area", """
                        area_code | name_sv    | parent_area_code | top_area_code
                        2.12      | Förvaltning|                  | 2.12
                        2.12.3    | Press      | 2.12             | 2.12
                        2.12.4    | Ekonomi    | 2.12             | 2.12
                        2.14      | Vänorter   |                  | 2.14
                        """)
                .made("marts.sum_year")
                .model("marts.area_year", """
                        area_code | area_name_sv | forums | lines | forums_known | fee_lines | fee_sek | other_cost_sek | total_cost_sek
                        2.12      | Förvaltning  | 2      | 2     | 1            | 2         | 150.15  | 4000.00        | 4100.10
                        2.12.3    | Press        | 1      | 1     | 1            | 1         | 100.10  | 4000.00        | 4100.10
                        2.12.4    | Ekonomi      | 1      | 1     | 0            | 1         | 50.05   |                |
                        2.14      | Vänorter     | 1      | 1     | 1            | 0         | 0.00    | 20000.00       | 20000.00
                        none      | Utan område  | 0      | 0     | 0            | 0         |         |                |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void organisers_add_up_and_forums_without_one_are_kept(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("marts.forum_year", FORUM_YEAR)
                .given("clean.organiser", "organiser_id | name\nskr | SKR\ncity | Staden")
                .made("marts.sum_year")
                .model("marts.organiser_year", """
                        organiser_id | organiser          | forums | fee_sek | other_cost_sek
                        skr          | SKR                | 2      | 150.15  | 4000.00
                        city         | Staden             | 1      | 0.00    | 20000.00
                        none         | okänd / not known  | 0      |         |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void the_city_counts_every_forum_and_cost_once(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("marts.forum_year", FORUM_YEAR)
                .given("marts.response_year", "year | asked | answered\n2023 | 2 | 1")
                .made("marts.sum_year")
                .model("marts.city_year", """
                        year | forums | networks | lines | forums_known | lines_partial | lines_not_computed | fee_sek | other_cost_sek | asked | answered
                        2023 | 3      | 2        | 3     | 2            | 1             | 1                  | 150.15  | 24000.00       | 2     | 1
                        """);
    }
}
