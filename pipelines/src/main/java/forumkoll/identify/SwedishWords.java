package forumkoll.identify;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Cuts Swedish text into words and their stems, as Lucene does. */
final class SwedishWords {

    /** A word in lower case, and what is left of it without its endings. */
    record Word(String text, String stem) {}

    /** Abbreviations take their endings after a colon: {@code EU:s}, {@code hbtq:n}. */
    private static final Pattern ENDING_OF_ABBREVIATION = Pattern.compile("(?<=\\p{L}):\\p{Ll}{1,3}(?!\\p{L})");

    private static final Analyzer ANALYSIS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            // every word comes twice, as it is and stemmed
            TokenStream twice = new KeywordRepeatFilter(new LowerCaseFilter(tokens));
            return new TokenStreamComponents(tokens, new SnowballFilter(twice, new SwedishStemmer()));
        }
    };

    private SwedishWords() {}

    /** The words of {@code text} in their order; none of null. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        if (text == null) {
            return words;
        }
        String plain = ENDING_OF_ABBREVIATION
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        try (TokenStream tokens = ANALYSIS.tokenStream("", new StringReader(plain))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = term.toString();
                tokens.incrementToken();
                words.add(new Word(word, term.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
