package forumkoll.ingest;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The secret under which persons get pseudonyms. It is never written to the warehouse and never printed. */
public final class PseudonymKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private PseudonymKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key that {@code text} stands for; surrounding space does not count. */
    public static PseudonymKey of(String text) {
        return new PseudonymKey(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** A key that nobody else has. */
    public static PseudonymKey random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return of(HexFormat.of().formatHex(random));
    }

    /** The key as text, to be kept in a file that only its owner may read. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public String toString() {
        return "PseudonymKey";
    }
}
