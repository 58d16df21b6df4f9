package forumkoll.identify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What texts of one kind of ledger or calendar are. Many differ only in invoice numbers, dates and the like: what is left of
 * them is looked for once.
 */
final class LooseNames {

    private final Naming naming;
    private final RegisteredForums register;
    private final ForumLinker linker;
    private final Map<String, Reading> readings = new HashMap<>();

    /** A text without its numbers and dates, and the forum it is found to be when nobody forbids any. */
    private static final class Reading {
        private final NameForm name;
        private Link link;

        Reading(NameForm name) {
            this.name = name;
        }
    }

    LooseNames(Naming naming, RegisteredForums register, ForumLinker linker) {
        this.naming = naming;
        this.register = register;
        this.linker = linker;
    }

    /** The forum that a text stands for; never one of {@code forbidden}. */
    Link find(WrittenForm form, Set<String> forbidden) {
        String key = new NormalName(form.written()).text().strip().replaceAll("\\s+", " ") + "\n" + form.organiser();
        Reading reading = readings.computeIfAbsent(
                key, any -> new Reading(naming.reader().readLoose(form.written(), form.organiser())));
        Link registered = register.find(reading.name.written(form.written()), forbidden);
        if (registered != null) {
            return registered;
        }
        if (!forbidden.isEmpty()) {
            return linker.find(reading.name, forbidden);
        }
        if (reading.link == null) {
            reading.link = linker.find(reading.name, forbidden);
        }
        return reading.link;
    }
}
