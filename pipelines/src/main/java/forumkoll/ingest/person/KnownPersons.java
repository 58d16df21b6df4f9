package forumkoll.ingest.person;

import forumkoll.ingest.person.Pseudonyms.Person;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The persons of a file: a keyed pseudonym is costly, and the same people come again and again. */
public final class KnownPersons {

    /** About 50 MB; persons beyond are computed each time. */
    private static final int MOST = 200_000;

    private final Pseudonyms people;
    private final Map<String, Person> known = new ConcurrentHashMap<>();

    public KnownPersons(Pseudonyms people) {
        this.people = people;
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
}
