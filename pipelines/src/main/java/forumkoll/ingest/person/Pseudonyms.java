package forumkoll.ingest.person;

import forumkoll.table.Fingerprint;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns persons into keyed pseudonyms while a log is read, and tells their unit and body. Names and addresses are
 * never stored: only who holds the key can tell whether a pseudonym is a given person.
 */
public final class Pseudonyms implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /** What is stored of a person. */
    public record Person(String personKey, String unitId, String body) implements Serializable {}

    /** What {@code people.csv} knows of a person. */
    record Known(String email, String unitId, String body) implements Serializable {}

    private final byte[] key;
    private final HashMap<String, Known> byEmail = new HashMap<>();
    private final HashMap<String, Known> byName = new HashMap<>();
    private final String fingerprint;

    /**
     * Pseudonyms under {@code key}.
     *
     * @param people rows of {@code people.csv}: email, name, unit_id, body
     */
    public Pseudonyms(byte[] key, Iterable<String[]> people) {
        this.key = Arrays.copyOf(key, key.length);
        Fingerprint parts = new Fingerprint().add(HexFormat.of().formatHex(keyed("key")));
        for (String[] person : people) {
            Known known = new Known(folded(person[0]), person[2], person[3]);
            byEmail.put(known.email(), known);
            // a name that two people share is nobody's
            byName.merge(
                    folded(person[1]),
                    known,
                    (one, other) -> one.email().equals(other.email()) ? one : new Known("", null, null));
            parts.add(HexFormat.of()
                    .formatHex(keyed(String.join(
                            "\n", Arrays.stream(person).map(String::valueOf).toList()))));
        }
        // a person whose name is not given is not everybody without a name
        byName.remove("");
        this.fingerprint = parts.hex();
    }

    /** Changes whenever the key or a person does; tells neither. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * The person with this address and name; either may be null or empty. A person of {@code people.csv} has one
     * pseudonym, whether the log gives the address or the name; anyone else is external.
     */
    public Person person(String email, String name) {
        String address = folded(email);
        String called = folded(name);
        Known known = byEmail.get(address);
        if (known == null) {
            known = byName.get(called);
        }
        boolean isKnown = known != null && !known.email().isEmpty();
        String identity = isKnown ? known.email() : address.isEmpty() ? called : address;
        if (identity.isEmpty()) {
            return new Person(null, null, "external");
        }
        String pseudonym = HexFormat.of().formatHex(Arrays.copyOf(keyed("person " + identity), BYTES));
        return isKnown ? new Person(pseudonym, known.unitId(), known.body()) : new Person(pseudonym, null, "external");
    }

    /** The names of {@code people.csv}, which must not be published. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** {@code text} without addresses, identity numbers and the names of {@code people.csv}; null stays null. */
    public String withoutNames(String text) {
        return text == null ? null : new LogPersons(this).withoutPersons(text, Set.of());
    }

    private static String folded(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^mailto:", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private byte[] keyed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
