package forumkoll.identify;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are compared: lower case, without diacritics. */
final class Folding {

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            switch (letter) {
                case 'ø' -> folded.append('o');
                case 'æ' -> folded.append('a');
                case 'ß' -> folded.append("ss");
                case 'ł' -> folded.append('l');
                default -> {
                    if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
