package forumkoll.identify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What texts of one kind of ledger or calendar are. Many differ only in invoice numbers, dates and in who is paid: what is left
 * of them is looked for once.
 */
final class LooseNames {

    private final Naming naming;
    private final RegisteredForums register;
    private final ForumLinker linker;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, NameForm> suppliers = new HashMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();

    /**
     * A text alone.
     *
     * @param isSilent whether it says nothing, so that the supplier speaks for it
     */
    private record Text(NameForm name, boolean isSilent) {}

    LooseNames(Naming naming, RegisteredForums register, ForumLinker linker) {
        this.naming = naming;
        this.register = register;
        this.linker = linker;
    }

    /** The forum that a text stands for; never one of {@code forbidden}. */
    Link find(WrittenForm form, Set<String> forbidden) {
        String text = new NormalName(form.written()).text().strip().replaceAll("\\s+", " ");
        Text own = texts.computeIfAbsent(text, any -> read(form.written()));
        boolean isSupplier =
                !form.organiser().isEmpty() && (own.isSilent() || form.written().equals(form.organiser()));
        NameForm name = isSupplier
                ? suppliers.computeIfAbsent(
                        form.organiser(), written -> naming.reader().read(written, written))
                : own.name().runBy(bodies.computeIfAbsent(form.organiser(), naming.reader()::bodies));
        Link registered = register.find(name.written(form.written()), forbidden);
        if (registered != null) {
            return registered;
        }
        String key = isSupplier ? "supplier " + form.organiser() : name.organisers() + " " + text;
        return forbidden.isEmpty()
                ? links.computeIfAbsent(key, any -> linker.find(name, forbidden))
                : linker.find(name, forbidden);
    }

    private Text read(String written) {
        return new Text(
                naming.reader().readLoose(written),
                naming.reader().read(written, "").isSilent());
    }
}
