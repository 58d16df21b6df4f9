package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OverlapTest {

    private static final String FORUM = """
            forum_id     | name                 | is_group | parent_forum_id | organiser_id | level    | kind
            a-press      | Press                | false    |                 | skr          | national | network
            b-media      | Media                | false    |                 | skr          | national | network
            c-steering   | Styrgrupp press      | false    |                 | skr          | national | network
            d-elsewhere  | Pressarbete          | false    |                 | gr           | regional | network
            e-half       | Media och annat      | false    |                 | skr          | national | network
            f-part       | Presskommitté        | false    | a-press         | skr          | national | network
            g-city       | Kiel                 | false    |                 | city         | european | partner_city
            h-city       | Bergen               | false    |                 | city         | nordic   | twin_city
            i-group      | Vänorter             | true     |                 | skr          | national | network
            j-absent     | Press då             | false    |                 | skr          | national | network
            """;

    private static final String TOPIC = """
            forum_id    | topic_code
            a-press     | press
            b-media     | press
            c-steering  | press
            d-elsewhere | press
            e-half      | press
            e-half      | law
            e-half      | music
            f-part      | press
            g-city      | cities
            h-city      | cities
            i-group     | press
            j-absent    | press
            """;

    private static final String FORUM_YEAR = """
            forum_id    | year | mentioned | people | total_cost_sek | office_participants_max | politicians_max
            a-press     | 2023 | true      | 2      | 500.00         | 2                       | 0
            b-media     | 2023 | true      | 4      | 300.00         | 1                       | 0
            c-steering  | 2023 | true      |        |                |                         |
            d-elsewhere | 2023 | true      | 4      | 100.00         | 1                       | 1
            e-half      | 2023 | true      | 0      | 100.00         | 1                       | 1
            f-part      | 2023 | true      | 0      | 100.00         | 1                       | 1
            g-city      | 2023 | true      | 0      | 100.00         | 1                       | 1
            h-city      | 2023 | true      | 0      | 100.00         | 1                       | 1
            i-group     | 2023 | true      | 0      | 100.00         | 1                       | 1
            j-absent    | 2023 | false     |        |                |                         |
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void forums_overlap_by_topic_and_by_organiser_counterparties_or_people(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given(
                        "clean.organiser",
                        "organiser_id | type\nskr | municipal_association\ngr | municipal_association\ncity | cities")
                .given(
                        "clean.topic",
                        "topic_code | name_sv | name_en\npress | Press | Press\nlaw | Juridik |\nmusic | Musik |\ncities | Städer |")
                .given("clean.forum_topic", TOPIC)
                .given("marts.forum_year", FORUM_YEAR)
                .given("clean.meeting", """
                        meeting_id | forum_id    | year | status
                        m1         | a-press     | 2023 | held
                        m2         | b-media     | 2023 | held
                        m3         | d-elsewhere | 2023 | held
                        m4         | a-press     | 2023 | cancelled
                        """)
                .given("clean.attendance", """
                        meeting_id | person_key | named | body
                        m1         | p1         | true  | office
                        m1         | p2         | true  | office
                        m2         | p1         | true  | office
                        m2         | x          | true  | external
                        m1         | x          | true  | external
                        m2         | n          | false | office
                        m3         | p2         | true  | office
                        m3         | p1         | true  | politicians
                        """)
                .model("marts.overlap", """
                        forum_a    | forum_b     | score  | shared_topics | shared_people | same_organiser | same_counterparties | layers | saving_sek | why
                        a-press    | b-media     | 0.9000 | 1             | 1             | true           | true                | false  | 300.00     | topics: press; organiser: skr; counterparties: municipal_association/national; people: 1
                        a-press    | c-steering  | 0.8000 | 1             |               | true           | true                | true   |            | topics: press; organiser: skr; counterparties: municipal_association/national
                        a-press    | d-elsewhere | 0.7000 | 1             | 2             | false          | false               | false  | 100.00     | topics: press; people: 2
                        b-media    | c-steering  | 0.8000 | 1             |               | true           | true                | true   |            | topics: press; organiser: skr; counterparties: municipal_association/national
                        b-media    | d-elsewhere | 0.5500 | 1             | 1             | false          | false               | false  | 100.00     | topics: press; people: 1
                        b-media    | f-part      | 0.8000 | 1             | 0             | true           | true                | false  | 100.00     | topics: press; organiser: skr; counterparties: municipal_association/national
                        c-steering | f-part      | 0.8000 | 1             |               | true           | true                | false  |            | topics: press; organiser: skr; counterparties: municipal_association/national
                        """);
    }

    @ParameterizedTest(name = "{0}: {1} meets officials, layers {2}")
    @CsvSource({
        "DUCKDB, Regionala nämnden, true",
        "DUCKDB, Nätverk för nämndordförande, true",
        "DUCKDB, Nätverk för nämndadministration, false",
        "DUCKDB, Nämndsekreterarnas nätverk, false",
        "SPARK, Regionala nämnden, true",
        "SPARK, Nämndsekreterarnas nätverk, false",
    })
    void who_keeps_the_minutes_of_a_committee_does_not_steer(EngineUnderTest engine, String name, String layers) {
        ModelFixture.on(engine)
                .given("clean.forum", """
                        forum_id  | name        | is_group | organiser_id | level    | kind
                        a-office  | Tjänstemän  | false    | gr           | regional | network
                        b-perhaps | %s | false    | gr           | regional | network
                        """.formatted(name))
                .given("clean.organiser", "organiser_id | type\ngr | region")
                .given("clean.forum_topic", "forum_id | topic_code\na-office | law\nb-perhaps | law")
                .given("clean.topic", "topic_code | name_sv\nlaw | Juridik")
                .given("marts.forum_year", """
                        forum_id  | year | mentioned
                        a-office  | 2023 | true
                        b-perhaps | 2023 | true
                        """)
                .model("marts.overlap", """
                        forum_a  | forum_b   | score  | layers
                        a-office | b-perhaps | 0.8000 | %s
                        """.formatted(layers));
    }
}
