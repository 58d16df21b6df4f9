package forumkoll.ingest.ledger;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a SIE 4 file. The standard says PC8 (CP437) and the file says so too, often untruly: so the bytes
 * decide, by which encoding gives more of the letters that Swedish has.
 */
final class SieText {

    private static final Charset CP437 = Charset.forName("IBM437");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SWEDISH = "åäöÅÄÖéÉ";

    private SieText() {}

    /**
     * Decodes {@code bytes} and records how; a file that is damaged is refused and gives nothing.
     *
     * @param stated what a layout says; null when nothing is said
     */
    static Optional<String> read(byte[] bytes, Charset stated, Intake intake) {
        intake.decide("encoding_by", Conventions.by(stated));
        String text = stated == null ? decode(bytes, intake) : new String(bytes, stated);
        if (stated != null) {
            intake.decide("encoding", stated.name());
        }
        int damaged = text.indexOf('\uFFFD');
        int nul = text.indexOf('\0');
        if (damaged >= 0) {
            intake.report(damage(
                    intake.path(),
                    text,
                    damaged,
                    "encoding_damage",
                    "U+FFFD",
                    new Text("hela bokstäver; här är de redan förstörda", "letters; here they are already destroyed")));
            return Optional.empty();
        }
        if (nul >= 0) {
            intake.report(
                    damage(intake.path(), text, nul, "nul_byte", "NUL", new Text("text utan NUL", "text without NUL")));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decode(byte[] bytes, Intake intake) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            intake.decide("encoding", marked.name() + " (byte order mark)");
            return new String(bytes, marked);
        }
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isPresent()) {
            intake.decide("encoding", "UTF-8");
            return utf8.get();
        }
        String windows = new String(bytes, WINDOWS);
        String cp437 = new String(bytes, CP437);
        long inWindows = swedishLetters(windows);
        long inCp437 = swedishLetters(cp437);
        String counts = " (CP437 " + inCp437 + ", windows-1252 " + inWindows + ")";
        // as many in both, such as none: then what the standard says
        intake.decide("encoding", (inWindows > inCp437 ? "windows-1252" : "CP437") + counts);
        return inWindows > inCp437 ? withoutHoles(bytes, windows) : cp437;
    }

    /** Windows-1252 leaves five bytes unused, which Java decodes as U+FFFD; ISO-8859-1 has a control character there. */
    private static String withoutHoles(byte[] bytes, String windows) {
        return windows.indexOf('\uFFFD') < 0 ? windows : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Charset byMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static long swedishLetters(String text) {
        return text.chars().filter(c -> SWEDISH.indexOf(c) >= 0).count();
    }

    private static Problem damage(String path, String text, int at, String code, String found, Text expected) {
        int line = 1 + (int) text.substring(0, at).lines().count();
        boolean insideLine = at > 0 && "\r\n".indexOf(text.charAt(at - 1)) < 0;
        return new Problem(
                path,
                insideLine ? line - 1 : line,
                null,
                code,
                null,
                found,
                expected,
                new Text(
                        "Exportera filen på nytt ur ekonomisystemet.",
                        "Export the file anew from the accounting system."));
    }
}
