package forumkoll.demo.city;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What made-up forums are called, and the ways in which people write it. */
final class Naming {

    private static final int SUBJECTS = 3;

    private Naming() {}

    /**
     * A name of its own for every forum: the place repeats after a prime number of forums, beginning and subject after
     * a number that this prime does not divide.
     */
    static String name(int forum, Kind kind, Vocabulary.Topic topic, List<Vocabulary.Topic> topics) {
        String beginning = kind.beginnings()
                .get(forum / (topics.size() * SUBJECTS) % kind.beginnings().size());
        String subject = topic.subjects().isEmpty() ? "" : subject(forum, topic, topics) + " ";
        return beginning + " " + subject + place(forum, topic, topics);
    }

    /** What the forum was called before. */
    static String formerName(int forum, Vocabulary.Topic topic, List<Vocabulary.Topic> topics) {
        return "Samverkan kring " + subject(forum, topic, topics) + " " + place(forum, topic, topics);
    }

    /** A forum whose topic was not its turn has two places, which no other has. */
    private static String place(int forum, Vocabulary.Topic topic, List<Vocabulary.Topic> topics) {
        boolean isItsTurn = topics.get(forum % topics.size()).equals(topic);
        int round = forum / Places.COUNT;
        boolean isOneOfFew = topic.subjects().isEmpty() && round == 0;
        return Places.of(forum) + (isItsTurn || isOneOfFew ? "" : "-" + Places.second(round));
    }

    /** In the topic's own words, as the register says it. */
    static String purpose(int forum, Vocabulary.Topic topic, List<Vocabulary.Topic> topics) {
        if (topic.subjects().isEmpty()) {
            return "Utbyter erfarenheter mellan partnerstäder och vänorter.";
        }
        int second = (forum / topics.size() + 1) % SUBJECTS;
        return "Utbyter erfarenheter om " + subject(forum, topic, topics) + " och "
                + topic.subjects().get(second) + ".";
    }

    private static String subject(int forum, Vocabulary.Topic topic, List<Vocabulary.Topic> topics) {
        return topic.subjects().get(forum / topics.size() % SUBJECTS);
    }

    /** The first letters of the words, and a number that makes it the only one. */
    static String abbreviation(int forum, String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ -]")) {
            letters.append(Character.toUpperCase(word.charAt(0)));
        }
        return letters.append(' ').append(100 + forum).toString();
    }

    /** A code that can be read: {@code natverket-for-jamstalldhet-frosttuna}. */
    static String id(String name) {
        return withoutDiacritics(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** As programs write it that know no {@code å}. */
    static String withoutDiacritics(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The organiser first: {@code KF3:s nätverk för jämställdhet Frosttuna}. */
    static String afterOrganiser(Forum forum) {
        String name = forum.name();
        int end = name.indexOf(' ');
        String indefinite = indefinite(name.substring(0, end).toLowerCase(Locale.ROOT));
        return forum.organiser().abbreviation() + ":s " + indefinite + name.substring(end);
    }

    /** The name with its first word in the indefinite form: {@code Nätverk för jämställdhet Frosttuna}. */
    static String indefiniteName(Forum forum) {
        String name = forum.name();
        int end = name.indexOf(' ');
        return indefinite(name.substring(0, end)) + name.substring(end);
    }

    private static String indefinite(String word) {
        for (String ending : List.of("verket", "rådet", "rumet", "skapet", "jektet", "söket", "rammet")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - (ending.equals("rammet") ? 3 : 2));
            }
        }
        return word.endsWith("en") ? word.substring(0, word.length() - 2) : word;
    }
}
