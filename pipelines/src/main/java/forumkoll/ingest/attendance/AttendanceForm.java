package forumkoll.ingest.attendance;

import forumkoll.ingest.csv.ColumnConventions;
import forumkoll.ingest.csv.Heading;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * How one attendance list is written.
 *
 * @param path the file's path in the input folder, for messages
 * @param separator an ASCII character
 * @param conventions how dates are written
 * @param recordEnd finds the ends of records that hold quotes
 * @param quickRecords how records are read
 */
record AttendanceForm(
        String path,
        char separator,
        Heading heading,
        ColumnConventions conventions,
        RecordEnd recordEnd,
        AttendanceListReader.Records quickRecords) {

    /** The column of a field from 0, -1 when the file has none. */
    int column(String field) {
        Heading.Place place = heading.place(field);
        return place == null ? -1 : place.column();
    }

    /** The mode that a cell says; null when it must be looked at. */
    Mode mode(byte[] bytes, int from, int to) {
        if (from == to) {
            return Mode.NOT_STATED;
        }
        Map<String, String> words = heading.place("mode").layout().values();
        String word = words.get(new String(bytes, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
        return word == null ? null : Mode.of(word);
    }
}
