package forumkoll.ingest;

import forumkoll.table.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file decoded.
 *
 * @param text without byte order mark
 */
record TextFile(String text) {

    /**
     * Reads {@code file}: by its byte order mark, else as UTF-8 if it is, else by the candidates of its kind. The
     * decision is recorded; a file that cannot be decoded is refused and gives nothing.
     */
    static Optional<TextFile> read(Path file, Intake intake, Charset... candidates) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            intake.decide("encoding", "UTF-8");
            return Optional.of(new TextFile(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            if (candidates.length > 0) {
                intake.decide("encoding", candidates[0].name());
                return Optional.of(new TextFile(new String(bytes, candidates[0])));
            }
            intake.refuse(
                    "encoding",
                    "bytes",
                    new Text("text i UTF-8", "text in UTF-8"),
                    new Text("Spara filen som UTF-8.", "Save the file as UTF-8."));
            return Optional.empty();
        }
    }
}
