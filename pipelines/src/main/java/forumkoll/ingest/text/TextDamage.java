package forumkoll.ingest.text;

import java.util.Optional;

/** Signs that a text was destroyed before it was saved. */
public final class TextDamage {

    private TextDamage() {}

    /** {@code nul_byte} or {@code damaged_text}; empty when the text is whole. */
    public static Optional<String> in(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("nul_byte");
        }
        boolean damaged =
                text.indexOf('\uFFFD') >= 0 || Decoding.MOJIBAKE.matcher(text).find();
        return damaged ? Optional.of("damaged_text") : Optional.empty();
    }
}
