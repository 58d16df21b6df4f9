package forumkoll.identify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes what was found obey decisions that name no forum of the register: names decided to be one follow the surest of
 * them, and of names decided to be two only the surest stays.
 */
final class DecidedLinks {

    private static final String DECIDED = "en granskares beslut / a reviewer's decision";

    private final NameDecisions decisions;
    private final Map<WrittenForm, Link> links;

    DecidedLinks(NameDecisions decisions, Map<WrittenForm, Link> links) {
        this.decisions = decisions;
        this.links = links;
    }

    void obey(List<WrittenForm> forms) {
        Map<String, WrittenForm> surest = new HashMap<>();
        List<WrittenForm> decided = forms.stream()
                .filter(form -> party(form) != null && links.get(form).isFound())
                .sorted(Comparator.comparing(
                                (WrittenForm form) -> links.get(form).method())
                        .thenComparing(form -> -links.get(form).score())
                        .thenComparing(WrittenForm.ORDER))
                .toList();
        for (WrittenForm form : decided) {
            String forum = links.get(form).forumId();
            boolean another = decisions.apart(party(form)).stream()
                    .map(surest::get)
                    .anyMatch(
                            other -> other != null && links.get(other).forumId().equals(forum));
            if (another) {
                links.put(
                        form, Link.none("en granskare har skilt det från ett annat / a reviewer told it from another"));
            } else {
                surest.putIfAbsent(party(form), form);
            }
        }
        for (WrittenForm form : forms) {
            WrittenForm followed = party(form) == null ? null : surest.get(party(form));
            if (followed != null && !followed.equals(form)) {
                links.put(form, new Link(links.get(followed).forumId(), Method.DECISION, 1, DECIDED, List.of()));
            }
        }
    }

    private String party(WrittenForm form) {
        return decisions.party(form.written(), form.organiser());
    }
}
