package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.table.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML file, in the encoding of its byte order mark, else the one it declares, else UTF-8. */
final class XmlText {

    private static final int DECLARATION_BYTES = 200;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"'](?<name>[^\"']*)[\"']");

    private XmlText() {}

    /** Decodes {@code bytes} and records how; a file that is not in the encoding it declares is refused. */
    static Optional<String> read(byte[] bytes, Intake intake) {
        String name = marked(bytes).orElseGet(() -> declared(bytes));
        try {
            String text = Charset.forName(name)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            intake.decide("encoding", name);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            intake.refuse(
                    "encoding",
                    name,
                    new Text("text i den teckenkodning som filen anger", "text in the encoding that the file declares"),
                    new Text("Exportera filen på nytt som UTF-8.", "Export the file anew as UTF-8."));
            return Optional.empty();
        }
    }

    private static Optional<String> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> Optional.of("UTF-16LE");
            case 0xFEFF -> Optional.of("UTF-16BE");
            case 0xEFBB -> Optional.of("UTF-8");
            default -> Optional.empty();
        };
    }

    private static String declared(byte[] bytes) {
        String opening = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(opening);
        return matcher.find() ? matcher.group("name") : "UTF-8";
    }
}
