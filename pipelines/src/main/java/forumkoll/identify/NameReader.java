package forumkoll.identify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes written names apart. */
final class NameReader {

    private final CompoundSplitter splitter = new CompoundSplitter(Lexicon.standard());
    private final Organisers organisers;

    NameReader(Organisers organisers) {
        this.organisers = organisers;
    }

    CompoundSplitter splitter() {
        return splitter;
    }

    /** What a name is made of; a text that says nothing, such as "Medlemsavgift 2023", is the organiser's or supplier's. */
    NameForm read(String written, String organiser) {
        NameForm form = form(written, organiser, new NormalName(written));
        return form.isSilent() && !organiser.isEmpty() ? form(written, organiser, new NormalName(organiser)) : form;
    }

    /** What a text of a ledger or calendar is made of, without words about journeys and where they went. */
    NameForm readLoose(String written) {
        NameForm form = read(written, "");
        if (form.words().stream().noneMatch(word -> word.kind() == WordKind.TRAVEL)) {
            return form;
        }
        List<Word> words = form.words().stream()
                .filter(word -> word.kind() != WordKind.TRAVEL && word.kind() != WordKind.PLACE)
                .toList();
        return form.with(words, isOrganisation(organisers.of(written), words));
    }

    /** The bodies in a name of a supplier or organiser. */
    Set<String> bodies(String organiser) {
        return organisers.of(organiser);
    }

    private NameForm form(String written, String organiser, NormalName name) {
        NameReading reading = new NameReading(name.words(), organisers, splitter);
        Map<String, Set<Integer>> abbreviations = reading.explained(name.bracketed());
        Set<String> bodies = new TreeSet<>(organisers.of(organiser));
        bodies.addAll(reading.bodies());
        return new NameForm(
                written,
                organiser,
                bodies,
                List.copyOf(reading.words()),
                reading.folded(),
                abbreviations,
                reading.legalForms(),
                isOrganisation(reading.bodies(), reading.words()));
    }

    private static boolean isOrganisation(Set<String> bodies, List<Word> words) {
        return !bodies.isEmpty() && words.stream().noneMatch(word -> word.kind().isContent());
    }
}
