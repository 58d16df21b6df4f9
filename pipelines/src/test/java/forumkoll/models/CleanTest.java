package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleanTest {

    private static final String NAMES = """
            written | organiser | source_kind | forum_id | method
            STRING  |           | survey      | string   | registry
            Nytt    | SKR       | survey      | nytt     | exact
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_forum_comes_from_the_register_or_else_from_its_newest_answer(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("raw.forums", "forum_id | name | organiser_id | kind\nstring | STRING | string | membership")
                .given("raw.survey_answer", """
                        source_id | source_line | year | forum  | organiser | kind          | area | subarea
                        a         | 2           | 2022 | Nytt   | SKR       | collaboration | A    |
                        b         | 2           | 2023 | Nytt   | SKR       | network       | A    | B
                        b         | 3           | 2023 | STRING |           | network       |      |
                        """)
                .given("clean.forum_name", NAMES)
                .given("clean.organiser_name", "written | organiser_id | method\nSKR | skr | registry")
                .given("clean.organiser", "organiser_id | name\nskr | Sveriges Kommuner och Regioner\nstring | STRING")
                .given("clean.area_name", "written | area_code | method\nA | a | exact\nB | b | exact")
                .given("clean.area", "area_code | name_sv | top_area_code\na | A | a\nb | B | a")
                .model("clean.forum", """
                        forum_id | name   | organiser                      | kind       | area_code | is_group | status | origin
                        string   | STRING | STRING                         | membership |           | false    | active | register
                        nytt     | Nytt   | Sveriges Kommuner och Regioner | network    | b         | false    | active | survey
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_reference_to_a_section_finds_its_line_in_the_same_file_only(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given(
                        "meta.source_file",
                        "path | source_id | kind\nsurveys/2023/a.csv | aaaaaaaaaaaaaaaa | survey\nsurveys/2024/b.csv | bbbbbbbbbbbbbbbb | survey")
                .given("raw.survey_answer", """
                        source_id        | source_line | year | section | forum  | organiser | cost_reported_in | unit
                        aaaaaaaaaaaaaaaa | 2           | 2023 | 2.14.6  | STRING |           |                  | SLK
                        aaaaaaaaaaaaaaaa | 3           | 2023 | 2.3.4   | Nytt   | SKR       | 2.14.6           |
                        bbbbbbbbbbbbbbbb | 2           | 2024 | 2.3.4   | Nytt   | SKR       | 2.14.6           |
                        """)
                .given("clean.forum_name", NAMES)
                .given("clean.unit_name", "written | unit_id | method\nSLK | slk | registry")
                .model("clean.participation", """
                        answer_id      | forum_id | unit_id | cost_in_forum_id | source_file        | source_line
                        aaaaaaaaaaaa-2 | string   | slk     |                  | surveys/2023/a.csv | 2
                        aaaaaaaaaaaa-3 | nytt     |         | string           | surveys/2023/a.csv | 3
                        bbbbbbbbbbbb-2 | nytt     |         |                  | surveys/2024/b.csv | 2
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void areas_of_the_survey_join_those_of_the_register(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given(
                        "raw.areas",
                        "area_code | name_sv | parent_area_code\n2.12 | Offentlig förvaltning |\n2.12.3 | Kommunikation | 2.12")
                .given("raw.survey_answer", """
                        source_id | source_line | area                  | subarea
                        a         | 2           | Offentlig förvaltning | Kommunikation
                        a         | 3           | Offentlig förvaltning | Arkiv
                        a         | 4           | Idrott                |
                        a         | 5           | Idrott                | Simning
                        """)
                .given("clean.area_name", """
                        written               | area_code | method
                        Offentlig förvaltning | 2.12      | registry
                        Kommunikation         | 2.12.3    | registry
                        Arkiv                 | arkiv     | exact
                        Idrott                | idrott    | exact
                        Simning               | simning   | exact
                        """)
                .model("clean.area", """
                        area_code | name_sv               | parent_area_code | top_area_code
                        2.12      | Offentlig förvaltning |                  | 2.12
                        2.12.3    | Kommunikation         | 2.12             | 2.12
                        arkiv     | Arkiv                 | 2.12             | 2.12
                        idrott    | Idrott                |                  | idrott
                        simning   | Simning               | idrott           | idrott
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void organisers_of_the_survey_join_those_of_the_register(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("raw.organisers", "organiser_id | name | type\nskr | SKR | association")
                .given(
                        "clean.organiser_name",
                        "written | organiser_id | method\nSKR | skr | registry\nskr | skr | rule\nNy | ny | exact\nNY | ny | exact")
                .model("clean.organiser", """
                        organiser_id | name | type        | origin
                        skr          | SKR  | association | register
                        ny           | NY   |             | survey
                        """);
    }
}
