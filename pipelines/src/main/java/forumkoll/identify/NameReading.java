package forumkoll.identify;

import forumkoll.identify.CompoundSplitter.Part;
import forumkoll.identify.Lexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One name while it is read, from left to right: organisers, set phrases, short forms, numbers, compounds. */
final class NameReading {

    /** The three that are together called the metropolitan cities. */
    private static final Set<String> METROPOLITAN = Set.of("stockholm", "goteborg", "malmo");

    /** Numbers of one letter are left out: they are initials more often. */
    private static final Map<String, String> ROMAN =
            Map.of("II", "2", "III", "3", "IV", "4", "VI", "6", "VII", "7", "VIII", "8", "IX", "9");

    private static final String METROPOLIS = "storstad";
    private static final int LONGEST_SHORT_FORM = 8;
    private static final int SHORTEST_NAME = 4;

    private final Lexicon lexicon = Lexicon.standard();
    private final Organisers organisers;
    private final CompoundSplitter splitter;
    private final List<String> tokens;
    private final List<String> folded;
    private final Set<String> bodies = new TreeSet<>();
    private final Set<String> legalForms = new TreeSet<>();
    private final List<Word> words = new ArrayList<>();

    NameReading(List<String> tokens, Organisers organisers, CompoundSplitter splitter) {
        this.tokens = tokens;
        this.organisers = organisers;
        this.splitter = splitter;
        this.folded = tokens.stream().map(Folding::of).map(this::restored).toList();
        int at = 0;
        while (at < tokens.size()) {
            at += take(at);
        }
        metropolis();
    }

    List<String> folded() {
        return folded;
    }

    Set<String> bodies() {
        return bodies;
    }

    Set<String> legalForms() {
        return legalForms;
    }

    List<Word> words() {
        return words;
    }

    /** Reads what starts at a token; gives the number of tokens taken. */
    private int take(int at) {
        PhraseTable.Found<String> body = organisers.in(folded, at);
        PhraseTable.Found<Entry> phrase = lexicon.phrases().at(folded, at);
        if (body != null && (phrase == null || body.words() >= phrase.words())) {
            bodies.add(body.value());
            return body.words();
        }
        if (phrase != null) {
            add(String.join("", folded.subList(at, at + phrase.words())), phrase.value(), at, false);
            return phrase.words();
        }
        single(at);
        return 1;
    }

    /** The word that a word with lost letters was, when that word is known. */
    private String restored(String word) {
        return !LostLetters.in(word)
                ? word
                : LostLetters.readings(word).stream()
                        .filter(reading -> organisers.knows(reading)
                                || lexicon.phrases().knows(reading)
                                || splitter.parts(reading).stream().allMatch(part -> part.entry() != null))
                        .findFirst()
                        .orElse(word);
    }

    private void single(int at) {
        String token = tokens.get(at);
        String word = folded.get(at);
        if (ROMAN.containsKey(token)) {
            String number = ROMAN.get(token);
            words.add(new Word(number, number, WordKind.NUMBER, at, false));
        } else if (isShortForm(token)) {
            Entry entry = lexicon.word(word);
            boolean meansSomething = entry != null && (entry.kind().isSilent() || word.length() < SHORTEST_NAME);
            if (meansSomething) {
                add(word, entry, at, false);
            } else {
                String plain = word.replace("-", "");
                words.add(new Word(CompoundSplitter.stem(plain), plain, WordKind.NAME, at, false));
            }
        } else if (Character.isDigit(word.charAt(0)) && word.chars().noneMatch(Character::isLetter)) {
            words.add(new Word(word, word, WordKind.NUMBER, at, false));
        } else {
            compound(at, word);
        }
    }

    private void compound(int at, String word) {
        String[] pieces = word.split("-");
        for (String piece : pieces) {
            PhraseTable.Found<String> body = pieces.length > 1 ? organisers.in(List.of(piece), 0) : null;
            if (body == null) {
                addParts(at, splitter.parts(piece));
            } else {
                bodies.add(body.value());
            }
        }
    }

    private void addParts(int at, List<Part> parts) {
        for (Part part : parts) {
            if (part.entry() != null) {
                add(part.stem(), part.entry(), at, parts.size() > 1);
            } else {
                boolean number = part.stem().chars().allMatch(Character::isDigit);
                WordKind kind = number ? WordKind.NUMBER : WordKind.NAME;
                words.add(new Word(part.stem(), part.stem(), kind, at, parts.size() > 1));
            }
        }
    }

    private void add(String stem, Entry entry, int at, boolean part) {
        if (entry.kind() == WordKind.LEGAL) {
            legalForms.add(entry.concept());
        } else if (!entry.kind().isSilent()) {
            words.add(new Word(entry.concept(), stem, entry.kind(), at, part));
        }
    }

    /** Stockholm, Göteborg and Malmö together are the metropolitan cities. */
    private void metropolis() {
        Set<String> named = new TreeSet<>();
        words.forEach(word -> named.add(word.concept()));
        if (named.containsAll(METROPOLITAN)) {
            int at = words.get(0).token();
            words.removeIf(word -> METROPOLITAN.contains(word.concept()));
            words.add(new Word(METROPOLIS, METROPOLIS, WordKind.SCOPE, at, false));
        }
    }

    /** Abbreviations that the rest of the name explains: by their letters, or by standing in brackets. They leave the words. */
    Map<String, Set<Integer>> explained(Set<String> bracketed) {
        Map<String, Set<Integer>> explained = new TreeMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            int token = at;
            if (isShortForm(tokens.get(at)) && words.stream().anyMatch(word -> word.token() == token)) {
                List<String> others = new ArrayList<>(folded);
                others.set(at, "");
                Set<Integer> run = new Abbreviation(folded.get(at), splitter).run(others);
                if (run.isEmpty() && at > 0 && bracketed.contains(tokens.get(at))) {
                    run = IntStream.range(0, at).boxed().collect(Collectors.toSet());
                }
                if (!run.isEmpty()) {
                    explained.put(folded.get(at), run);
                    words.removeIf(word -> word.token() == token);
                }
            }
        }
        return explained;
    }

    private boolean isShortForm(String token) {
        boolean shouting = tokens.stream().noneMatch(other -> other.chars().anyMatch(Character::isLowerCase));
        long letters = token.chars().filter(Character::isLetter).count();
        long capitals = token.chars().filter(Character::isUpperCase).count();
        return letters >= 2
                && token.length() <= LONGEST_SHORT_FORM
                && capitals >= 2
                && capitals * 2 > letters
                && (!shouting || tokens.size() == 1);
    }
}
