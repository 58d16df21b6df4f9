package forumkoll.demo.city;

import java.util.Objects;

/**
 * What sort of forum is wanted; what it leaves open is left to chance.
 *
 * @param paysFee whether there is a yearly fee
 * @param topicCode empty for the topic whose turn it is
 */
public record Shape(
        Kind kind,
        Level level,
        Evidence evidence,
        Book book,
        Mode mode,
        boolean paysFee,
        Trips trips,
        String topicCode) {

    /** Whether somebody travels to it. */
    public enum Trips {
        NONE,
        ONE_A_YEAR
    }

    public Shape {
        Objects.requireNonNull(topicCode);
    }

    /** A network at home that meets on the screen, with a fee, in the supplier ledger, logged in calendars. */
    public static Shape ofKind(Kind kind) {
        return new Shape(kind, Level.REGIONAL, Evidence.CALENDAR, Book.RESKONTRA, Mode.DIGITAL, false, Trips.NONE, "");
    }

    public Shape at(Level other) {
        return new Shape(kind, other, evidence, book, mode, paysFee, trips, topicCode);
    }

    public Shape with(Evidence other) {
        return new Shape(kind, level, other, book, mode, paysFee, trips, topicCode);
    }

    public Shape in(Book other) {
        return new Shape(kind, level, evidence, other, mode, paysFee, trips, topicCode);
    }

    public Shape meeting(Mode other) {
        return new Shape(kind, level, evidence, book, other, paysFee, trips, topicCode);
    }

    public Shape paying() {
        return new Shape(kind, level, evidence, book, mode, true, trips, topicCode);
    }

    public Shape travelling() {
        return new Shape(kind, level, evidence, book, mode, paysFee, Trips.ONE_A_YEAR, topicCode);
    }

    public Shape on(Vocabulary.Topics topic) {
        return new Shape(kind, level, evidence, book, mode, paysFee, trips, topic.word());
    }
}
