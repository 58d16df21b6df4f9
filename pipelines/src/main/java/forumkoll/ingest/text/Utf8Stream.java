package forumkoll.ingest.text;

import forumkoll.ingest.Intake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file of any size as UTF-8 without byte order mark. What it is written in is told as for smaller files: by its
 * byte order mark; else it is UTF-8 if all of it is; else its lines that are not ASCII tell.
 */
public final class Utf8Stream {

    /** Enough lines with foreign letters to tell a charset by. */
    private static final int SAMPLE_BYTES = 4 << 20;

    private static final int CHUNK = 1 << 18;

    private Utf8Stream() {}

    /**
     * What {@code file} is written in; reads all of it unless its byte order mark or a layout tells. The decision is
     * recorded; empty when nothing is certain, which is reported.
     *
     * @param stated what a layout says; null when nothing is said
     */
    public static Optional<Charset> charset(Path file, Charset stated, Intake intake) throws IOException {
        Charset marked = marked(file);
        if (stated != null || marked != null) {
            return Optional.of(decided(stated != null ? stated : marked, stated != null ? "layout" : "bom", intake));
        }
        if (isUtf8(file)) {
            return Optional.of(decided(StandardCharsets.UTF_8, "utf-8", intake));
        }
        ForeignLines lines = ForeignLines.of(file, SAMPLE_BYTES);
        Decoding decoding = Decoding.of(lines.bytes(), TextFile.SPREADSHEETS.toArray(Charset[]::new));
        if (decoding instanceof Decoding.Decoded decoded) {
            return Optional.of(decided(decoded.charset(), decoded.by(), intake));
        }
        intake.report(((Decoding.Undecodable) decoding).onLine(lines::number).in(intake.path()));
        return Optional.empty();
    }

    private static Charset decided(Charset charset, String by, Intake intake) {
        intake.decide("encoding", charset.name());
        intake.decide("encoding_by", by);
        return charset;
    }

    private static Charset marked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(3);
            if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return null;
    }

    /** Opens {@code file}, which is written in {@code charset}. */
    public static InputStream open(Path file, Charset charset) throws IOException {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new Recoded(new InputStreamReader(Files.newInputStream(file), charset));
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(3);
        byte[] mark = in.readNBytes(3);
        boolean marked =
                mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF;
        if (!marked) {
            in.reset();
        }
        return in;
    }

    private static boolean isUtf8(Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int read = in.readNBytes(chunk, kept, CHUNK - kept);
                boolean last = read < CHUNK - kept;
                int end = kept + read;
                int whole = Utf8Check.wholeCharacters(chunk, end);
                if (whole == Utf8Check.NOT_UTF_8 || (last && whole < end)) {
                    return false;
                }
                if (last) {
                    return true;
                }
                kept = end - whole; // the beginning of a character that the next chunk ends
                System.arraycopy(chunk, whole, chunk, 0, kept);
            }
        }
    }

    /** Text of another encoding, as bytes of UTF-8. */
    private static final class Recoded extends InputStream {

        private final Reader reader;
        private final char[] text = new char[CHUNK];
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private boolean begun;

        Recoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int given = Math.min(length, bytes.remaining());
            bytes.get(into, offset, given);
            return given;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        private boolean fill() throws IOException {
            while (!bytes.hasRemaining()) {
                int read = reader.read(text, 0, text.length - 1);
                if (read < 0) {
                    return false;
                }
                if (read > 0 && Character.isHighSurrogate(text[read - 1])) {
                    int low = reader.read();
                    if (low >= 0) {
                        text[read++] = (char) low;
                    }
                }
                int from = !begun && read > 0 && text[0] == '\uFEFF' ? 1 : 0;
                begun = true;
                bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, from, read - from));
            }
            return true;
        }
    }
}
