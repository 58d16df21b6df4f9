package forumkoll.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bodies that run forums, by all their names: those in {@code organisers.txt}, those of a city's register, and the city. */
final class Organisers {

    /** The city itself: it takes part everywhere, so it tells nothing. */
    static final String HOME = "home";

    private final PhraseTable<String> inNames = new PhraseTable<>();
    private final PhraseTable<String> beside = new PhraseTable<>();
    private final Map<String, Set<String>> together = new HashMap<>();
    private final Set<String> neutral = new HashSet<>();
    private final Map<String, String> ofRegister = new HashMap<>();

    /** The bodies that are commonly known, and the city. */
    static Organisers known(String cityName) {
        Organisers organisers = new Organisers();
        for (String name :
                List.of("%s stad", "%ss stad", "%ss kommun", "%s kommun", "city of %s", "stadsledningskontoret")) {
            List<String> words = words(name.formatted(cityName));
            organisers.inNames.add(words, HOME);
            organisers.beside.add(words, HOME);
        }
        for (String line : Lexicon.lines("organisers.txt")) {
            organisers.addKnown(line);
        }
        return organisers;
    }

    private void addKnown(String line) {
        String id = line.substring(0, line.indexOf(':')).strip();
        String[] halves = line.substring(line.indexOf(':') + 1).split(">");
        add(id, inNames);
        add(id, beside);
        List<String> names = new ArrayList<>(List.of(halves[0].split(",")));
        names.add(id);
        for (String name : names) {
            List<String> words = words(name);
            inNames.add(words, id);
            beside.add(words, id);
        }
        if (halves.length > 1) {
            for (String other : halves[1].split(",")) {
                together.computeIfAbsent(id, key -> new HashSet<>()).add(other.strip());
                together.computeIfAbsent(other.strip(), key -> new HashSet<>()).add(id);
            }
        }
    }

    private static void add(String id, PhraseTable<String> table) {
        table.add(List.of(id), id);
    }

    /**
     * Adds an organiser of the register; what stands in brackets is another name of it.
     *
     * @param forumNames folded names of forums: these are read as forums where they stand in names
     */
    void register(String organiserId, String name, Set<String> forumNames) {
        if (isNoBody(name)) {
            neutral.add(organiserId);
            return;
        }
        Set<String> known = of(name);
        String id = known.size() == 1 ? known.iterator().next() : organiserId;
        ofRegister.put(organiserId, id);
        int bracket = name.indexOf('(');
        if (bracket > 0) {
            beside.add(words(name.substring(0, bracket)), id);
            String inside = name.substring(bracket + 1).replace(")", "");
            if (!words(inside).isEmpty()) {
                beside.add(words(inside), id);
                if (!forumNames.contains(Folding.of(inside.strip()))) {
                    inNames.add(words(inside), id); // an abbreviation also stands in names: "GR:s nätverk"
                }
            }
        }
        List<String> words = words(name);
        if (!words.isEmpty()) {
            beside.add(words, id);
        }
    }

    /** The body that an identifier of the register stands for; none for a group of cities and the like. */
    Set<String> ofRegister(String organiserId) {
        return organiserId == null || neutral.contains(organiserId)
                ? Set.of()
                : Set.of(ofRegister.getOrDefault(organiserId, organiserId));
    }

    /** A name of general words alone, such as "Kommuner i samverkan", is no body that could be another. */
    private static boolean isNoBody(String name) {
        CompoundSplitter splitter = new CompoundSplitter(Lexicon.standard());
        return words(name).stream()
                .flatMap(word -> splitter.parts(word).stream())
                .allMatch(part -> part.entry() != null && (part.entry().kind().weight() <= WordKind.COMMON.weight()));
    }

    private static boolean namesOther(Set<String> bodies) {
        return bodies.size() > 1 || (bodies.size() == 1 && !bodies.contains(HOME));
    }

    /** Whether both name bodies, and no body of the one runs things with any of the other. The city counts as no one. */
    boolean contradict(Set<String> some, Set<String> others) {
        return namesOther(some) && namesOther(others) && !agree(some, others);
    }

    /** The bodies named in what stands beside a name; none when nobody is known. */
    Set<String> of(String organiser) {
        Set<String> found = new TreeSet<>();
        List<String> words = words(organiser);
        int at = 0;
        while (at < words.size()) {
            PhraseTable.Found<String> phrase = beside.at(words, at);
            if (phrase != null) {
                found.add(phrase.value());
            }
            at += phrase == null ? 1 : phrase.words();
        }
        return found;
    }

    /** The body named at a place in a name, or null. */
    PhraseTable.Found<String> in(List<String> folded, int at) {
        return inNames.at(folded, at);
    }

    /** Whether a word is part of what some body is called. */
    boolean knows(String folded) {
        return inNames.knows(folded);
    }

    /** Whether one and the same body, or bodies that run things together, are among both. */
    boolean agree(Set<String> some, Set<String> others) {
        for (String one : some) {
            if (!one.equals(HOME) && (others.contains(one) || runsWithAny(one, others))) {
                return true;
            }
        }
        return false;
    }

    private boolean runsWithAny(String one, Set<String> others) {
        Set<String> friends = together.get(one);
        return friends != null && others.stream().anyMatch(friends::contains);
    }

    private static List<String> words(String text) {
        return new NormalName(text).words().stream().map(Folding::of).toList();
    }
}
