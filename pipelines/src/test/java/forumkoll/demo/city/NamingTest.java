package forumkoll.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A country of forums: what tells two of them apart is their name, and the code made of it. */
class NamingTest {

    private static final int FORUMS_OF_A_COUNTRY = 290 * City.DISTRICT_SIZE;

    private static final List<Vocabulary.Topic> TOPICS = Vocabulary.ordinary(24);

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PARTNER_CITY", "TWIN_CITY", "VISIT_PROGRAMME"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_two_forums_of_a_country_have_one_code_whatever_their_topic(Kind kind) {
        Map<String, Integer> numbers = new HashMap<>();
        Vocabulary.Topic own = Vocabulary.topic(Vocabulary.Topics.REGIONAL_DEVELOPMENT);
        for (int number = 0; number < FORUMS_OF_A_COUNTRY; number++) {
            Vocabulary.Topic inTurn = TOPICS.get(number % TOPICS.size());
            for (Vocabulary.Topic topic : List.of(inTurn, own)) {
                String code = Naming.id(Naming.name(number, kind, topic, TOPICS));
                assertThat(numbers.getOrDefault(code, number)).as(code).isEqualTo(number);
                numbers.put(code, number);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PARTNER_CITY", "TWIN_CITY"})
    void no_city_has_the_places_of_another_in_whatever_order(Kind kind) {
        Vocabulary.Topic cities = Vocabulary.topic(Vocabulary.Topics.PARTNER_CITIES);
        Map<List<String>, Integer> numbers = new HashMap<>();
        for (int number = 0; number < FORUMS_OF_A_COUNTRY; number++) {
            String name = Naming.name(number, kind, cities, TOPICS);
            List<String> words = List.of(name.split("[ -]")).stream().sorted().toList();
            assertThat(numbers.put(words, number)).as(name).isNull();
        }
    }
}
