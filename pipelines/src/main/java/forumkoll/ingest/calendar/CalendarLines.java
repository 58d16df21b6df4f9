package forumkoll.ingest.calendar;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.Intake;
import forumkoll.ingest.text.Utf16;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an iCalendar file, unfolded as bytes: programs fold after 75 bytes, sometimes in the middle of an
 * {@code å}, so that a line is text only when it is whole.
 */
final class CalendarLines {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    /** An unfolded line and where it starts, from 1. */
    private record Unfolded(int number, ByteBuffer bytes) {}

    private CalendarLines() {}

    /**
     * All properties of the file; the encoding is recorded.
     *
     * @param stated what a layout says the file is written in; null when nothing is said
     */
    static List<CalendarLine> of(byte[] file, Charset stated, Intake intake) {
        byte[] bytes = file;
        boolean utf16 = Utf16.isMarked(file);
        if (utf16) {
            bytes = Utf16.decode(file).getBytes(StandardCharsets.UTF_8);
        }
        List<Unfolded> lines = unfold(bytes);
        Charset detected = lines.stream().allMatch(line -> isUtf8(line.bytes())) ? StandardCharsets.UTF_8 : OLD_WINDOWS;
        Charset charset = stated == null || utf16 ? detected : stated;
        intake.decide("encoding_by", Conventions.by(stated));
        intake.decide("encoding", utf16 ? "UTF-16" : charset.name());
        List<CalendarLine> properties = new ArrayList<>();
        for (Unfolded line : lines) {
            String text = charset.decode(line.bytes().duplicate()).toString();
            if (!text.isBlank()) {
                properties.add(CalendarLine.of(line.number(), text.startsWith("\uFEFF") ? text.substring(1) : text));
            }
        }
        return properties;
    }

    private static List<Unfolded> unfold(byte[] bytes) {
        List<Unfolded> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int starts = 1;
        for (int i = 0; i < bytes.length; i++) {
            boolean loneReturn = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (bytes[i] != '\n' && !loneReturn) {
                if (bytes[i] != '\r') {
                    line.write(bytes[i]);
                }
                continue;
            }
            number++;
            boolean folded = i + 1 < bytes.length && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t');
            if (folded) {
                i++;
            } else {
                lines.add(new Unfolded(starts, ByteBuffer.wrap(line.toByteArray())));
                line.reset();
                starts = number;
            }
        }
        lines.add(new Unfolded(starts, ByteBuffer.wrap(line.toByteArray())));
        return lines;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
