package forumkoll.identify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** All that is needed to read and compare names of one city. */
final class Naming {

    private final Organisers organisers;
    private final NameReader reader;
    private final Comparison comparison;
    private final BlockingKeys keys;

    /** @param cityName as in {@code Göteborg}; every forum of the city may carry it */
    Naming(NameRegisters registers, String cityName) {
        this.organisers = Organisers.known(cityName);
        Set<String> forumNames = new HashSet<>();
        registers
                .forums()
                .forEach(row -> forumNames.add(Folding.of(row.text("name").strip())));
        registers
                .aliases()
                .forEach(row -> forumNames.add(Folding.of(row.text("written").strip())));
        registers.organisers().stream()
                .sorted(Comparator.comparing(row -> row.text("organiser_id")))
                .forEach(row -> organisers.register(row.text("organiser_id"), row.text("name"), forumNames));
        this.reader = new NameReader(organisers);
        Set<String> home = new HashSet<>();
        reader.read(cityName, "").words().forEach(word -> home.add(word.concept()));
        this.comparison = new Comparison(reader.splitter(), organisers, home);
        this.keys = new BlockingKeys(reader.splitter());
    }

    Organisers organisers() {
        return organisers;
    }

    NameReader reader() {
        return reader;
    }

    Comparison comparison() {
        return comparison;
    }

    BlockingKeys keys() {
        return keys;
    }
}
