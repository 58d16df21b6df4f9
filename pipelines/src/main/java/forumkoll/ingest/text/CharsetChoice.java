package forumkoll.ingest.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import forumkoll.table.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of some one-byte charsets a Swedish text is written in. The bytes alone never tell (nearly every byte means
 * something in each of them); what they would spell does: {@code Reväst}, {@code RevΣst} or {@code Rev„st}.
 */
final class CharsetChoice {

    /** What ICU is shown; it needs no more to recognise a language. */
    private static final int SAMPLE_BYTES = 65_536;

    private static final String COMMON_LETTERS = "åäöÅÄÖéÉ";

    /** Signs that stand between words, or within one. */
    private static final String SIGNS = "\u00A0§°½¼¾€”“’‘«»…·•´£×²³±µ–—";

    private static final String SIGNS_IN_WORDS = "\u00A0’‘´·–—";

    /** The bytes in one charset. */
    private record Reading(Charset charset, String text) {}

    private final byte[] bytes;
    private final List<Reading> readings = new ArrayList<>();

    private CharsetChoice(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Tries every candidate; one that gives the same text as an earlier one is not a choice of its own. */
    static CharsetChoice among(List<Charset> candidates, byte[] bytes) {
        CharsetChoice choice = new CharsetChoice(bytes);
        for (Charset candidate : candidates) {
            choice.decode(candidate)
                    .filter(text -> text.chars().noneMatch(c -> c >= 0x7F && c <= 0x9F))
                    .filter(text -> choice.readings.stream()
                            .noneMatch(earlier -> earlier.text().equals(text)))
                    .ifPresent(text -> choice.readings.add(new Reading(candidate, text)));
        }
        return choice;
    }

    /** The text in the one charset that fits; undecodable when none does or more than one might. */
    Decoding decoding() {
        List<Reading> fitting = readings.stream()
                .filter(reading -> fits(reading) && readings.stream().allMatch(other -> isBetter(reading, other)))
                .toList();
        if (fitting.size() == 1) {
            return Decoding.checked(fitting.get(0).text(), fitting.get(0).charset(), "detected");
        }
        int first = firstForeign();
        // one character only: more of a log could name somebody
        String spelt = readings.stream()
                .map(reading -> reading.charset().name() + ": " + reading.text().charAt(first))
                .collect(Collectors.joining(", "));
        return new Decoding.Undecodable(
                LineCount.at(bytes, first),
                "encoding",
                String.format("byte 0x%02X", bytes[first] & 0xFF)
                        + (spelt.isEmpty() ? "" : "; " + spelt)
                        + likely().map(name -> "; ICU: " + name).orElse(""),
                new Text(
                        "text i UTF-8, eller tydligt i en av de andra teckenkodningarna",
                        "text in UTF-8, or clearly in one of the other encodings"),
                Decoding.SAVE_AS_UTF_8);
    }

    private Optional<String> decode(Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether at least half of what is not ASCII speaks for the charset, after what speaks against it. */
    private static boolean fits(Reading reading) {
        String text = reading.text();
        long foreign = 0;
        long points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                foreign++;
                points += points(text, i);
            }
        }
        return 2 * points >= foreign;
    }

    /** Whether {@code reading} spells better than {@code other} where they differ, by half a point each time. */
    private static boolean isBetter(Reading reading, Reading other) {
        long different = 0;
        long margin = 0;
        for (int i = 0; i < Math.min(reading.text().length(), other.text().length()); i++) {
            if (reading.text().charAt(i) != other.text().charAt(i)) {
                different++;
                margin += points(reading.text(), i) - points(other.text(), i);
            }
        }
        return 2 * margin >= different;
    }

    /** 1 when the character is at home where it stands, 0 when it may be, -1 when Swedish is not written so. */
    private static int points(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (Character.isLetter(c)) {
            boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            boolean capitalInside = Character.isUpperCase(c)
                    && (Character.isLowerCase(before) || (Character.isLetter(before) && Character.isLowerCase(after)));
            boolean smallBeforeCapital = Character.isLowerCase(c) && Character.isUpperCase(after);
            if (!latin || capitalInside || smallBeforeCapital) {
                return -1;
            }
            boolean inWord = Character.isLetter(before) || Character.isLetter(after);
            boolean common = COMMON_LETTERS.indexOf(c) >= 0;
            return common ? (inWord ? 1 : 0) : (inWord ? 0 : -1);
        }
        boolean insideWord = Character.isLetter(before) && Character.isLetter(after);
        boolean placed = SIGNS.indexOf(c) >= 0 && (!insideWord || SIGNS_IN_WORDS.indexOf(c) >= 0);
        return placed ? 1 : -1;
    }

    private int firstForeign() {
        int at = 0;
        while (bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** What ICU takes it for, to name it to who exports the file again; never to decide. */
    private Optional<String> likely() {
        CharsetMatch match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES)))
                .detect();
        return Optional.ofNullable(match).map(CharsetMatch::getName);
    }
}
