package forumkoll.identify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name taken apart, ready to be compared.
 *
 * @param written as it stands in the source
 * @param organiser as written beside it, empty when there is none
 * @param organisers the bodies that are known to run the forum, from the name or from beside it
 * @param words its words but for the silent ones; what names an organiser is not among them, unless there is nothing else
 * @param plain all its words, folded, in order: what abbreviations are formed from
 * @param abbreviations short forms that the name itself explains, each with the places of the words it stands for
 * @param legalForms legal forms beside the name
 * @param isOrganisation whether it names a body and says nothing more
 */
record NameForm(
        String written,
        String organiser,
        Set<String> organisers,
        List<Word> words,
        List<String> plain,
        Map<String, Set<Integer>> abbreviations,
        Set<String> legalForms,
        boolean isOrganisation) {

    /** Whether it says nothing of a forum, such as "Medlemsavgift 2023". */
    boolean isSilent() {
        return words.isEmpty() && !isOrganisation;
    }

    /** The words that say which forum it is. */
    List<Word> content() {
        return words.stream().filter(word -> word.kind().isContent()).toList();
    }

    /** The same name with what is known of its organisers from elsewhere. */
    NameForm runBy(Set<String> bodies) {
        if (organisers.containsAll(bodies)) {
            return this;
        }
        Set<String> all = new TreeSet<>(organisers);
        all.addAll(bodies);
        return new NameForm(written, organiser, all, words, plain, abbreviations, legalForms, isOrganisation);
    }

    /** The same name written with another number, date or the like. */
    NameForm written(String otherwise) {
        return new NameForm(otherwise, organiser, organisers, words, plain, abbreviations, legalForms, isOrganisation);
    }

    /** The same name with other words. */
    NameForm with(List<Word> otherWords, boolean organisation) {
        return new NameForm(written, organiser, organisers, otherWords, plain, abbreviations, legalForms, organisation);
    }

    /** Names with equal keys are written in the same words, in whatever order and inflection. */
    String key() {
        String said = String.join(
                " ", words.stream().map(Word::stem).distinct().sorted().toList());
        String bodies = isOrganisation ? " " + String.join(" ", new TreeSet<>(organisers)) : "";
        return said + bodies + "/" + String.join(" ", new TreeSet<>(legalForms));
    }
}
