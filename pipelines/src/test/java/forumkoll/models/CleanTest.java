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
    void an_area_does_not_lie_in_itself_and_a_subarea_may_stand_alone(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("raw.areas", "area_code | name_sv\n2.12 | Offentlig förvaltning")
                .given("raw.survey_answer", """
                        source_id | source_line | area                  | subarea
                        a         | 2           | Idrott                | IDROTT
                        a         | 3           | Kultur                | Idrott
                        a         | 4           | Teater                | Teater
                        a         | 5           |                       | Arkiv
                        """)
                .given("clean.area_name", """
                        written | area_code | method
                        Idrott  | idrott    | exact
                        IDROTT  | idrott    | exact
                        Kultur  | kultur    | exact
                        Teater  | teater    | exact
                        Arkiv   | arkiv     | exact
                        """)
                .model("clean.area", """
                        area_code | name_sv               | parent_area_code | top_area_code
                        2.12      | Offentlig förvaltning |                  | 2.12
                        idrott    | IDROTT                | kultur           | kultur
                        kultur    | Kultur                |                  | kultur
                        teater    | Teater                |                  | teater
                        arkiv     | Arkiv                 |                  | arkiv
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

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void hours_of_each_are_multiplied_where_all_numbers_are_certain(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("meta.source_file", "path | source_id | kind\na.csv | s | survey")
                .given("clean.forum_name", NAMES)
                .given("raw.survey_answer", """
                        source_id | source_line | year | forum  | unit | hours_written          | hours_min | hours_max | office_participants_min | office_participants_max | politicians_min | politicians_max | meetings_min | meetings_max | other_cost_status
                        s         | 1           | 2001 | STRING |      | 40                     | 40        | 40        | 2                       | 2                       | 0               | 0               | 4            | 4            | none
                        s         | 2           | 2002 | STRING |      | 20–30                  | 20        | 30        | 2                       | 2                       | 0               | 0               | 4            | 4            | none
                        s         | 3           | 2003 | STRING |      | 1,5 tim per person     |           |           | 2                       | 2                       | 1               | 1               | 4            | 4            | none
                        s         | 4           | 2004 | STRING |      | 1,5 tim per person     |           |           | 2                       | 3                       | 1               | 1               | 4            | 4            | none
                        s         | 5           | 2005 | STRING |      | 2 h per möte           |           |           | 1                       | 1                       | 0               | 0               | 4            | 4            | none
                        s         | 6           | 2006 | STRING |      | 2 h per möte           |           |           | 2                       | 2                       | 0               | 0               | 4            | 4            | none
                        s         | 7           | 2007 | STRING |      | 2 h per möte och person|           |           | 2                       | 2                       | 0               | 0               | 0.5          | 0.5          | none
                        s         | 8           | 2008 | STRING |      | ca 2 tim per person    |           |           | 2                       | 2                       | 0               | 0               | 4            | 4            | none
                        s         | 9           | 2009 | STRING |      | 2 dagar per person     |           |           | 2                       | 2                       | 0               | 0               | 4            | 4            | none
                        """)
                .model("clean.participation", """
                        year | person_hours_min | person_hours_max | person_hours_per_year
                        2001 | 40.00            | 40.00            | 40.00
                        2002 | 20.00            | 30.00            |
                        2003 | 4.50             | 4.50             | 4.50
                        2004 |                  |                  |
                        2005 | 8.00             | 8.00             | 8.00
                        2006 |                  |                  |
                        2007 | 2.00             | 2.00             | 2.00
                        2008 |                  |                  |
                        2009 |                  |                  |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void answers_of_one_unit_agree_repeat_or_conflict_and_an_empty_cell_contradicts_nothing(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("meta.source_file", "path | source_id | kind\na.csv | s | survey")
                .given("clean.forum_name", NAMES)
                .given("clean.unit_name", "written | unit_id | method\nSLK | slk | registry\nBRG | brg | registry")
                .given("raw.survey_answer", """
                        source_id | source_line | year | forum  | unit | fee_sek | other_cost_sek | other_cost_status | mode       | office_participants_min | hours_written
                        s         | 1           | 2001 | STRING | SLK  | 100     | 5              | estimated         | digital    | 1                       |
                        s         | 2           | 2001 | STRING | SLK  | 100     | 5              | estimated         | digital    | 1                       |
                        s         | 3           | 2001 | STRING | BRG  | 200     | 5              | estimated         | digital    | 1                       |
                        s         | 4           | 2002 | STRING | SLK  | 100     |                | not_computed      | not_stated |                         | vet ej
                        s         | 5           | 2002 | STRING | SLK  |         | 5              | estimated         | digital    | 1                       |
                        s         | 6           | 2003 | STRING | SLK  | 100     | 5              | estimated         | digital    | 1                       |
                        s         | 7           | 2003 | STRING | SLK  | 100.01  | 5              | partial           | digital    | 1                       |
                        s         | 8           | 2004 | STRING |      | 100     |                | not_computed      | not_stated |                         |
                        """)
                .model("clean.participation", """
                        source_line | agreement   | conflicts
                        1           | agrees      |
                        2           | repeats     |
                        3           | agrees      |
                        4           | agrees      |
                        5           | repeats     |
                        6           | conflicting | fee_sek, other_cost
                        7           | conflicting | fee_sek, other_cost
                        8           | agrees      |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_rate_is_in_kronor_unless_its_unit_says_otherwise(EngineUnderTest engine) {
        ModelFixture.on(engine).given("raw.rates", """
                        year | rate         | place | value | unit
                        2023 | hotel_night  |       | 1500  |
                        2023 | hotel_night  | BE    | 150   | EUR per natt
                        2023 | hotel_night  | US    | 150   | USD
                        2023 | overhead_pct |       | 44.53 | percent
                        2023 | eur_sek      |       | 11.48 | SEK per EUR
                        """).model("clean.rate", """
                        rate         | place | currency
                        hotel_night  |       | SEK
                        hotel_night  | BE    | EUR
                        hotel_night  | US    | other
                        overhead_pct |       |
                        eur_sek      |       |
                        """);
    }
}
