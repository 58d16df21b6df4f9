package forumkoll.demo.city;

/**
 * Somebody who does not exist.
 *
 * @param unitId empty for externals
 */
public record Person(String email, String name, String unitId, Body body) {

    /** Number {@code number} of the city's people. */
    static Person of(long number, Unit unit, Body body) {
        return new Person("person" + number + "@exempelstad.example", "Exempelperson " + number, unit.id(), body);
    }

    /** A guest of another party. */
    static Person external(long number) {
        return new Person("gast" + number + "@annanstad.example", "Exempelgäst " + number, "", Body.EXTERNAL);
    }

    /** Whether the person is of the city. */
    public boolean isOurs() {
        return body != Body.EXTERNAL;
    }
}
