package forumkoll.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The check says what the JDK's decoder says. */
class Utf8CheckTest {

    /** The edges of the table of what may follow what, and some in between. */
    private static final int[] BYTES = {
        'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void every_sequence_of_four_bytes_is_judged_as_by_the_decoder() {
        for (int sequence = 0; sequence < Math.pow(BYTES.length, 4); sequence++) {
            byte[] bytes = new byte[4];
            for (int i = 0, left = sequence; i < 4; i++, left /= BYTES.length) {
                bytes[i] = (byte) BYTES[left % BYTES.length];
            }
            judgedAsByTheDecoder(bytes);
        }
    }

    @Test
    void text_with_one_byte_changed_is_judged_as_by_the_decoder() {
        byte[] text = "Nätverket för kommuner – Åsa Öberg, 𝔄 and plain text after it".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] changed = Arrays.copyOf(text, random.nextInt(text.length) + 1);
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            judgedAsByTheDecoder(changed);
        }
    }

    /** A character that is cut at the end may be refused early, never taken for whole. */
    private static void judgedAsByTheDecoder(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(left, CharBuffer.allocate(bytes.length), true);
        int judged = Utf8Check.wholeCharacters(bytes, bytes.length);
        boolean isRight = judged == Utf8Check.NOT_UTF_8 ? result.isError() : judged == left.position();
        if (!isRight) {
            assertThat(judged).as(Arrays.toString(bytes)).isEqualTo(left.position());
        }
    }
}
