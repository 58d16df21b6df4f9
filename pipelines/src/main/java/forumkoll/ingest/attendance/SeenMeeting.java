package forumkoll.ingest.attendance;

import forumkoll.ingest.value.SwedishTime;
import forumkoll.table.RowGroup;
import java.time.LocalDate;

/**
 * A meeting as some records of an attendance list tell it.
 *
 * @param uid the meeting's own id, null when the list has none
 * @param title as written, null when not told
 * @param mode stable word, {@code not_stated} when not told
 * @param firstStart microseconds of UTC of the meeting's start without an id, else {@link RowGroup#NO_NUMBER}
 */
record SeenMeeting(String uid, String title, LocalDate heldOn, String mode, long firstStart) {

    /** Tells the meetings of a file apart: the id, or else title, day and start. */
    String ref() {
        if (uid != null) {
            return uid;
        }
        String start = firstStart == RowGroup.NO_NUMBER ? "" : SwedishTime.clock(firstStart);
        return "|" + title + "|" + heldOn + "|" + start;
    }

    /** Whether both tell something, and not the same. */
    boolean contradicts(SeenMeeting other) {
        boolean titles = title != null && other.title != null && !title.equals(other.title);
        boolean modes = isModeStated() && other.isModeStated() && !mode.equals(other.mode);
        return titles || modes || !heldOn.equals(other.heldOn);
    }

    /** This meeting, with what only {@code other} tells. */
    SeenMeeting or(SeenMeeting other) {
        return new SeenMeeting(
                uid, title == null ? other.title : title, heldOn, isModeStated() ? mode : other.mode, firstStart);
    }

    private boolean isModeStated() {
        return !mode.equals(Mode.NOT_STATED.word());
    }
}
