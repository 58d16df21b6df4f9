package forumkoll.identify;

import forumkoll.identify.CompoundSplitter.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The keys by which a name is found: names without a key in common are never compared. */
final class BlockingKeys {

    private static final int LONGEST_ABBREVIATION = 8;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int SHORTEST_SLIP = 6;
    private static final int PIECE = 4;
    private static final int BEGINNING = 12;

    private final CompoundSplitter splitter;

    BlockingKeys(CompoundSplitter splitter) {
        this.splitter = splitter;
    }

    /** Keys of the words; a word that may be misspelled has one for its beginning and one for its end. */
    List<String> ofWords(NameForm name) {
        Set<String> keys = new TreeSet<>();
        for (Word word : name.content()) {
            keys.add(word.concept());
            String written = name.plain().get(word.token());
            if (word.isUnknown() && (written.length() >= SHORTEST_SLIP || LostLetters.in(written))) {
                String stem = CompoundSplitter.stem(written);
                String beginning = written.substring(0, Math.min(written.length(), PIECE));
                String end = stem.substring(Math.max(0, stem.length() - PIECE));
                LostLetters.readings(beginning).forEach(reading -> keys.add("^" + reading));
                LostLetters.readings(end).forEach(reading -> keys.add(reading + "$"));
            }
        }
        return List.copyOf(keys);
    }

    /** Short forms that the name uses or explains. */
    Set<String> shortForms(NameForm name) {
        Set<String> used = new TreeSet<>(name.abbreviations().keySet());
        for (Word word : name.words()) {
            boolean shortForm =
                    word.isUnknown() && !word.isPart() && word.stem().length() <= LONGEST_ABBREVIATION;
            if (shortForm && word.stem().length() >= SHORTEST_ABBREVIATION) {
                used.add(word.stem());
            }
        }
        return used;
    }

    /** Keys of the short forms of a name, and of those among {@code known} that it may be shortened to. */
    List<String> ofShortForms(NameForm name, Set<String> known) {
        Set<String> keys = new TreeSet<>();
        shortForms(name).forEach(shortForm -> keys.add("@" + shortForm));
        List<String> words = name.plain();
        for (int start = 0; start < words.size(); start++) {
            addInitials(keys, words, start, known);
        }
        return List.copyOf(keys);
    }

    /** A key of all that the name says together, and one for a name of a body alone. */
    List<String> ofWhole(NameForm name) {
        String content =
                name.content().stream().map(Word::concept).distinct().sorted().collect(Collectors.joining(" "));
        String bodies = String.join(" ", name.organisers());
        List<String> keys = new ArrayList<>();
        if (!content.isEmpty()) {
            keys.add("=" + content);
            keys.add("=" + content + "/" + bodies);
        }
        if (name.isOrganisation()) {
            keys.add("/" + bodies);
        }
        String written = name.content().stream()
                .map(Word::token)
                .distinct()
                .map(name.plain()::get)
                .collect(Collectors.joining());
        if (written.length() >= BEGINNING) {
            keys.add("|" + written.substring(0, BEGINNING)); // what is cut off later still begins so
        }
        return keys;
    }

    /** Initials of the words from one on, with and without small words, whole words and parts of compounds. */
    private void addInitials(Set<String> keys, List<String> words, int start, Set<String> known) {
        StringBuilder all = new StringBuilder();
        StringBuilder without = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        for (String word : words.subList(start, Math.min(words.size(), start + LONGEST_ABBREVIATION))) {
            boolean small = Abbreviation.mayBeLeftOut(word);
            all.append(word.charAt(0));
            if (!small) {
                without.append(word.charAt(0));
                for (Part part : splitter.parts(word.replace("-", ""))) {
                    parts.append(part.stem().charAt(0));
                }
            }
            for (StringBuilder initials : List.of(all, without, parts)) {
                boolean fits = initials.length() >= SHORTEST_ABBREVIATION && initials.length() <= LONGEST_ABBREVIATION;
                if (fits && known.contains(initials.toString())) {
                    keys.add("@" + initials);
                }
            }
        }
    }
}
