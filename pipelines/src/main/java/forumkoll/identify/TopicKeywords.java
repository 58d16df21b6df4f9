package forumkoll.identify;

import forumkoll.identify.SwedishWords.Word;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The keywords of all topics, found in a text in time that grows with the text and not with the keywords. */
final class TopicKeywords {

    /** A keyword found in a word, from one letter to another. */
    private record Hit(TopicKeyword keyword, int from, int to) {

        /** Parts of a compound belong to the longest keyword: {@code arbetsmiljöfråga} is no question of {@code miljö}. */
        private boolean isPartOf(Hit longer) {
            boolean overlaps = from < longer.to && longer.from < to;
            return overlaps && longer.to - longer.from > to - from;
        }
    }

    /** By every form that the first word of a keyword may be found by. */
    private final Map<String, Set<TopicKeyword>> byForm = new HashMap<>();

    private int longest;

    /** Takes the keywords of the register of topics, parted by semicolons. */
    TopicKeywords(List<TableRow> register) {
        for (TableRow topic : register) {
            String written = topic.text("keyword_stems_sv");
            for (String keyword : (written == null ? "" : written).split(";")) {
                List<Word> words = SwedishWords.of(keyword);
                if (!words.isEmpty()) {
                    add(new TopicKeyword(topic.text("topic_code"), words));
                }
            }
        }
    }

    /** The words of {@code text} that point to a topic, by topic. */
    SortedMap<String, SortedSet<String>> in(String text) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        List<Word> words = SwedishWords.of(text);
        for (int at = 0; at < words.size(); at++) {
            List<Hit> hits = hits(words, at);
            for (Hit hit : hits) {
                if (hits.stream().noneMatch(hit::isPartOf)) {
                    TopicKeyword keyword = hit.keyword();
                    found.computeIfAbsent(keyword.topicCode(), code -> new TreeSet<>())
                            .add(text(words.subList(at, at + keyword.words().size())));
                }
            }
        }
        return found;
    }

    private void add(TopicKeyword keyword) {
        Word first = keyword.words().get(0);
        for (String form : List.of(first.text(), first.stem(), TopicKeyword.inside(first))) {
            byForm.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(keyword);
            longest = Math.max(longest, form.length());
        }
    }

    /** The keywords at word number {@code at}: every part of the word is looked up. */
    private List<Hit> hits(List<Word> words, int at) {
        String word = words.get(at).text();
        List<Hit> hits = new ArrayList<>();
        addHits(words, at, words.get(at).stem(), 0, word.length(), hits);
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
                addHits(words, at, word.substring(from, to), from, to, hits);
            }
        }
        return hits;
    }

    private void addHits(List<Word> words, int at, String form, int from, int to, List<Hit> hits) {
        for (TopicKeyword keyword : byForm.getOrDefault(form, Set.of())) {
            if (keyword.isAt(words, at)) {
                hits.add(new Hit(keyword, from, to));
            }
        }
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
