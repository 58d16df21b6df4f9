package forumkoll.identify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of two names answer to each other: equal meaning, an abbreviation and its words, or a slip of spelling. */
final class Alignment {

    private final NameForm first;
    private final NameForm second;
    private final List<Word> shared = new ArrayList<>();
    private final List<Word> left = new ArrayList<>();
    private final List<Word> right = new ArrayList<>();

    Alignment(NameForm first, NameForm second, CompoundSplitter splitter) {
        this.first = first;
        this.second = second;
        left.addAll(first.words());
        right.addAll(second.words());
        equal();
        if (left.stream().anyMatch(Word::isUnknown) || right.stream().anyMatch(Word::isUnknown)) {
            explained();
            abbreviated(splitter);
            misspelledWhole();
            misspelled();
        }
    }

    List<Word> shared() {
        return shared;
    }

    List<Word> onlyFirst() {
        return left;
    }

    List<Word> onlySecond() {
        return right;
    }

    private void equal() {
        Set<String> concepts = new HashSet<>();
        second.words().forEach(word -> concepts.add(word.concept()));
        Set<String> both = new HashSet<>();
        for (Word word : first.words()) {
            if (concepts.contains(word.concept()) && both.add(word.concept())) {
                shared.add(word);
            }
        }
        left.removeIf(word -> both.contains(word.concept()));
        right.removeIf(word -> both.contains(word.concept()));
    }

    /** A short form that one name explains and the other uses alone. */
    private void explained() {
        explained(first, left, right);
        explained(second, right, left);
    }

    private void explained(NameForm explains, List<Word> own, List<Word> others) {
        explains.abbreviations().forEach((shortForm, places) -> {
            Word used = others.stream()
                    .filter(word -> word.stem().equals(shortForm))
                    .findFirst()
                    .orElse(null);
            if (used != null) {
                own.removeIf(word -> places.contains(word.token()));
                others.remove(used);
                shared.add(used);
            }
        });
    }

    private void abbreviated(CompoundSplitter splitter) {
        abbreviated(left, second, right, splitter);
        abbreviated(right, first, left, splitter);
    }

    private void abbreviated(List<Word> own, NameForm other, List<Word> others, CompoundSplitter splitter) {
        for (Word word : List.copyOf(own)) {
            if (word.isUnknown() && !word.isPart() && word.stem().length() <= 8) {
                Set<Integer> run = new Abbreviation(word.stem(), splitter).run(other.plain());
                List<Word> explained = others.stream()
                        .filter(candidate -> run.contains(candidate.token()))
                        .toList();
                if (!explained.isEmpty()) {
                    own.remove(word);
                    others.removeAll(explained);
                    shared.add(word);
                    own.removeIf(candidate ->
                            explained.stream().anyMatch(same -> same.concept().equals(candidate.concept())));
                }
            }
        }
    }

    private void misspelled() {
        for (Word word : List.copyOf(left)) {
            Word slip = right.stream()
                    .filter(other -> word.isUnknown() || other.isUnknown())
                    .filter(other -> Spelling.isSlip(word.stem(), other.stem()))
                    .findFirst()
                    .orElse(null);
            if (slip != null) {
                left.remove(word);
                right.remove(slip);
                shared.add(word);
            }
        }
    }

    /** A slip may make a compound fall into other parts: whole written words are compared then. */
    private void misspelledWhole() {
        for (Word word : List.copyOf(left)) {
            Word slip = right.stream()
                    .filter(other -> word.isPart() || other.isPart())
                    .filter(other -> word.isUnknown() || other.isUnknown() || hasUnknown(word, other))
                    .filter(other -> Spelling.isSlip(written(first, word), written(second, other)))
                    .findFirst()
                    .orElse(null);
            if (slip != null && left.contains(word)) {
                left.removeIf(part -> part.token() == word.token());
                right.removeIf(part -> part.token() == slip.token());
                shared.add(word);
            }
        }
    }

    private boolean hasUnknown(Word word, Word other) {
        return left.stream().anyMatch(part -> part.token() == word.token() && part.isUnknown())
                || right.stream().anyMatch(part -> part.token() == other.token() && part.isUnknown());
    }

    private static String written(NameForm name, Word word) {
        return CompoundSplitter.stem(name.plain().get(word.token()));
    }
}
