package forumkoll.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters that a system could not write and put a question mark for: {@code f?r} is för. They are kept as a mark of their
 * own, a letter that may be any of those that Swedish writes with rings, dots and accents.
 */
final class LostLetters {

    /** Stands for a lost letter; a letter itself, so that words stay whole. No language of Europe has it. */
    static final char MARK = 'ʔ';

    /** Two question marks in a row are the two bytes of one letter. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\p{L})\\?{1,2}(?=\\p{L})|(?<![\\p{L}\\d?])\\?{1,2}(?=\\p{L})");

    private static final Pattern AT_END = Pattern.compile("(?<=\\p{L})\\?{1,2}(?=[\\s,/-]+\\p{L})");

    private static final List<String> MAY_BE = List.of("a", "o", "e");
    private static final int MOST_LOST = 4;

    private LostLetters() {}

    /** The text with its lost letters marked; a question mark that ends a sentence is none. */
    static String marked(String text) {
        if (text.indexOf('?') < 0) {
            return text;
        }
        String within = WITHIN.matcher(text).replaceAll(String.valueOf(MARK));
        return within.indexOf(MARK) < 0 ? text : AT_END.matcher(within).replaceAll(String.valueOf(MARK));
    }

    static boolean in(String folded) {
        return folded.indexOf(MARK) >= 0;
    }

    /** Whether two folded letters may be the same. */
    static boolean mayBeOne(char one, char other) {
        return one == other || (one == MARK && isSwedish(other)) || (other == MARK && isSwedish(one));
    }

    /** What a folded word may have been; the word itself when too much is lost. */
    static List<String> readings(String folded) {
        if (folded.chars().filter(letter -> letter == MARK).count() > MOST_LOST) {
            return List.of(folded);
        }
        List<String> readings = List.of(folded);
        while (in(readings.get(0))) {
            List<String> next = new ArrayList<>();
            for (String reading : readings) {
                int lost = reading.indexOf(MARK);
                MAY_BE.forEach(letter -> next.add(reading.substring(0, lost) + letter + reading.substring(lost + 1)));
            }
            readings = next;
        }
        return readings;
    }

    private static boolean isSwedish(char folded) {
        return MAY_BE.contains(String.valueOf(folded)) || folded == MARK;
    }
}
