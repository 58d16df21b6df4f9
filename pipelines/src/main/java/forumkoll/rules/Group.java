package forumkoll.rules;

import forumkoll.table.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule is about; the catalogue is shown in this order. */
public enum Group {
    GAPS("Luckor", "Gaps"),
    OVERLAPS("Överlapp", "Overlaps"),
    MONEY("Nyttjande och pengar", "Use and money"),
    DUTIES("Skyldigheter", "Duties"),
    DATA("Uppgifternas kvalitet", "Quality of the data"),
    /** Of a rule that does not say. */
    OTHER("Övrigt", "Other");

    private final String sv;
    private final String en;

    Group(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    /** The group in words. */
    public Text title() {
        return new Text(sv, en);
    }

    /** As front matter writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Group> of(String word) {
        return Arrays.stream(values())
                .filter(group -> group.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Group::word).toList();
    }
}
