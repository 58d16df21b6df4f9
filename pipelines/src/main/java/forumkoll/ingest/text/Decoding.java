package forumkoll.ingest.text;

import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bytes of a text file say: its text, or why that cannot be told for certain. */
public sealed interface Decoding {

    /**
     * A text that is certain.
     *
     * @param text without byte order mark
     * @param by how the charset was found: {@code bom}, {@code utf-8}, {@code detected} or {@code layout}
     */
    record Decoded(String text, Charset charset, String by) implements Decoding {}

    /** Bytes that are not certainly a text; {@code line} counts from 1, null when the whole file is meant. */
    record Undecodable(Integer line, String code, String found, Text expected, Text nextStep) implements Decoding {

        /** The same on the line of the file that {@code place} gives. */
        Undecodable onLine(UnaryOperator<Integer> place) {
            return new Undecodable(place.apply(line), code, found, expected, nextStep);
        }

        public Problem in(String path) {
            return new Problem(path, line, null, code, null, found, expected, nextStep);
        }
    }

    Text SAVE_AS_UTF_8 = new Text(
            "Spara filen som ”CSV UTF-8” i kalkylprogrammet.",
            "Save the file as \"CSV UTF-8\" in the spreadsheet program.");
    Text EXPORT_AGAIN = new Text(
            "Exportera filen på nytt ur källsystemet, som UTF-8.",
            "Export the file from its source system again, as UTF-8.");

    /**
     * UTF-8 that was read as Windows-1252 (or CP437) and saved: å, ä, ö, é and their capitals as two characters. The
     * capitals end in ordinary punctuation, so a letter must follow or none go before.
     */
    Pattern MOJIBAKE = Pattern.compile("Ã[¥¤¶©¼\\u0084\\u0085\\u0096]|Ã[…„–](?=\\p{L})|(?<!\\p{L})Ã[…„–]|├[Ññ╢àäû]");

    /** In the one charset that a layout states, with or without byte order mark. */
    static Decoding stated(byte[] bytes, Charset charset) {
        byte[] mark = "\uFEFF".getBytes(charset);
        boolean marked = mark.length > 1
                && bytes.length >= mark.length
                && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
        return strictly(bytes, marked ? mark.length : 0, charset, "layout");
    }

    /** By byte order mark, else as UTF-8 if it is, else as the only candidate that the letters speak for. */
    static Decoding of(byte[] bytes, Charset... candidates) {
        String other = FileSignature.of(bytes);
        if (other != null) {
            return new Undecodable(
                    null,
                    "not_text",
                    other,
                    new Text("en textfil", "a text file"),
                    new Text(
                            "Ge filen dess rätta filändelse, eller spara den som CSV.",
                            "Give the file its right extension, or save it as CSV."));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE, "bom");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE, "bom");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return nul(LineCount.at(bytes, i));
            }
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8, "bom");
        }
        Decoding utf8 = strictly(bytes, 0, StandardCharsets.UTF_8, "utf-8");
        boolean otherCharset = utf8 instanceof Undecodable refused
                && refused.code().equals("encoding")
                && Utf8Evidence.count(bytes) == 0
                && candidates.length > 0;
        return otherCharset ? CharsetChoice.among(List.of(candidates), bytes).decoding() : utf8;
    }

    /** The text checked for damage that no charset explains: it was there before the file was saved. */
    static Decoding checked(String text, Charset charset, String by) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return nul(LineCount.at(text, nul));
        }
        int replaced = text.indexOf('\uFFFD');
        Matcher mojibake = MOJIBAKE.matcher(text);
        boolean twice = replaced < 0 && mojibake.find();
        if (replaced < 0 && !twice) {
            return new Decoded(text, charset, by);
        }
        return new Undecodable(
                LineCount.at(text, twice ? mojibake.start() : replaced),
                "destroyed_text",
                twice ? mojibake.group() : "U+FFFD",
                new Text(
                        "hela tecken: de är redan förstörda i filen, av ett program som läste den i fel teckenkodning",
                        "whole characters: they are already destroyed in the file, by a program that read it in"
                                + " the wrong encoding"),
                EXPORT_AGAIN);
    }

    private static Decoding strictly(byte[] bytes, int from, Charset charset, String by) {
        String text = new String(bytes, from, bytes.length - from, charset);
        // a decoder puts U+FFFD for what it cannot read: only then is it worth while to look for the place
        int bad = text.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes, from, charset);
        return bad < 0 ? checked(text, charset, by) : malformed(bytes, bad, charset, text);
    }

    private static Decoding malformed(byte[] bytes, int bad, Charset charset, String text) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        int letters = utf8 ? Utf8Evidence.count(bytes) : 0;
        String also = letters == 0 ? "" : " (" + letters + " × UTF-8)";
        int line = utf8 ? LineCount.at(bytes, bad) : LineCount.at(text, (bad - 2) / 2);
        return new Undecodable(
                line,
                "encoding",
                String.format("byte 0x%02X", bytes[bad] & 0xFF) + also,
                new Text("text i " + charset.name(), "text in " + charset.name()),
                letters == 0 ? SAVE_AS_UTF_8 : EXPORT_AGAIN);
    }

    private static Decoding nul(int line) {
        return new Undecodable(
                line,
                "nul_byte",
                "NUL",
                new Text("text utan NUL-tecken", "text without NUL characters"),
                SAVE_AS_UTF_8);
    }

    /** Where the first byte stands that {@code charset} cannot read, or -1. */
    private static int firstMalformed(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && Arrays.mismatch(
                                Arrays.stream(start).toArray(),
                                java.util.stream.IntStream.range(0, start.length)
                                        .map(i -> bytes[i] & 0xFF)
                                        .toArray())
                        < 0;
    }
}
