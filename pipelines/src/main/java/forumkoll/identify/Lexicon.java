package forumkoll.identify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words of Swedish public administration, with their meaning, in {@code words.txt}. */
final class Lexicon {

    /** A word's meaning. */
    record Entry(String concept, WordKind kind) {}

    private static final Lexicon STANDARD = new Lexicon(lines("words.txt"));

    private final Map<String, Entry> words = new HashMap<>();
    private final PhraseTable<Entry> phrases = new PhraseTable<>();
    private int longest;

    private Lexicon(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            WordKind kind = WordKind.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            Entry entry = null;
            for (String form : line.substring(colon + 1).split(",")) {
                String folded = Folding.of(form.strip());
                entry = entry == null || kind.isSilent() ? new Entry(folded, kind) : entry;
                add(folded, entry);
            }
        }
    }

    static Lexicon standard() {
        return STANDARD;
    }

    /** The entry of a form without inflection, or null. */
    Entry word(String form) {
        return words.get(form);
    }

    /** Meanings of several words together. */
    PhraseTable<Entry> phrases() {
        return phrases;
    }

    /** The length of the longest form. */
    int longest() {
        return longest;
    }

    private void add(String form, Entry entry) {
        if (form.indexOf(' ') >= 0) {
            phrases.add(List.of(form.split(" ")), entry);
            return;
        }
        words.putIfAbsent(form.replace("-", ""), entry);
        if (form.endsWith("are")) {
            words.putIfAbsent(
                    form.substring(0, form.length() - 1), entry); // as in compounds: samordnare, samordnarnätverk
        }
        longest = Math.max(longest, form.length());
    }

    /** The lines of a file beside this class that are not empty or remarks. */
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return lines;
    }
}
