package forumkoll.ingest.person;

import forumkoll.ingest.person.Pseudonyms.Person;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The persons of a file: a keyed pseudonym is costly, and the same people come again and again. */
public final class KnownPersons {

    /** About 50 MB; persons beyond are computed each time. */
    private static final int MOST = 200_000;

    private final LogPersons people;
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final Map<String, Person> known = new ConcurrentHashMap<>();

    public KnownPersons(Pseudonyms people) {
        this.people = new LogPersons(people);
    }

    /** The person with this address and name; either may be empty. */
    public Person person(String email, String name) {
        String written = email + "\n" + name;
        Person person = known.get(written);
        if (person == null) {
            person = people.person(email, name);
            if (known.size() < MOST) {
                known.put(written, person);
            }
        }
        return person;
    }

    /** A text without personal data. */
    public String withoutPersons(String text) {
        String title = titles.get(text);
        if (title == null) {
            title = people.withoutPersons(text, List.of());
            if (titles.size() < MOST) {
                titles.put(text, title);
            }
        }
        return title;
    }

    /** An id without personal data, equal for equal ids. */
    public String id(String id) {
        return people.id(id);
    }
}
