package forumkoll.demo.city;

import java.util.Objects;

/**
 * What sort of forum is wanted; what it leaves open is left to chance.
 *
 * @param fee whether there is a yearly fee
 * @param topicCode empty for the topic whose turn it is
 * @param crowd how many officials take part, and whose they are
 * @param effort how much time a meeting takes
 */
public record Shape(
        Kind kind,
        Level level,
        Evidence evidence,
        Book book,
        Mode mode,
        Fee fee,
        Trips trips,
        String topicCode,
        Crowd crowd,
        Effort effort) {

    /** Whether there is a yearly fee. */
    public enum Fee {
        NONE,
        YEARLY
    }

    /** Whether somebody travels to it. */
    public enum Trips {
        NONE,
        ONE_A_YEAR
    }

    /** Who takes part. */
    public enum Crowd {
        /** At most three people of its own. */
        FEW,
        /** Four people of its own. */
        FOUR,
        /** The people of the forum before it. */
        OF_THE_FORUM_BEFORE
    }

    public Shape {
        Objects.requireNonNull(topicCode);
    }

    /** A forum at home with short meetings on the screen, without a fee, in the supplier ledger, logged in calendars. */
    public static Shape ofKind(Kind kind) {
        return new Shape(
                kind,
                Level.REGIONAL,
                Evidence.CALENDAR,
                Book.RESKONTRA,
                Mode.DIGITAL,
                Fee.NONE,
                Trips.NONE,
                "",
                Crowd.FEW,
                Effort.LIGHT);
    }

    public Shape at(Level other) {
        return new Shape(kind, other, evidence, book, mode, fee, trips, topicCode, crowd, effort);
    }

    public Shape with(Evidence other) {
        return new Shape(kind, level, other, book, mode, fee, trips, topicCode, crowd, effort);
    }

    public Shape in(Book other) {
        return new Shape(kind, level, evidence, other, mode, fee, trips, topicCode, crowd, effort);
    }

    public Shape meeting(Mode other) {
        return new Shape(kind, level, evidence, book, other, fee, trips, topicCode, crowd, effort);
    }

    public Shape paying() {
        return new Shape(kind, level, evidence, book, mode, Fee.YEARLY, trips, topicCode, crowd, effort);
    }

    /** Somebody travels there, which nobody does for an hour's meeting. */
    public Shape travelling() {
        return new Shape(kind, level, evidence, book, mode, fee, Trips.ONE_A_YEAR, topicCode, crowd, Effort.DEMANDING);
    }

    /** Meetings take a morning. */
    public Shape demanding() {
        return new Shape(kind, level, evidence, book, mode, fee, trips, topicCode, crowd, Effort.DEMANDING);
    }

    public Shape on(Vocabulary.Topics topic) {
        return new Shape(kind, level, evidence, book, mode, fee, trips, topic.word(), crowd, effort);
    }

    public Shape of(Crowd other) {
        return new Shape(kind, level, evidence, book, mode, fee, trips, topicCode, other, effort);
    }

    boolean paysFee() {
        return fee == Fee.YEARLY;
    }

    boolean travels() {
        return trips == Trips.ONE_A_YEAR;
    }
}
