package forumkoll.identify;

import forumkoll.table.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Identifiers of founded forums: the one that the previous run gave to most of its names, else one made from the founding
 * name alone, so that no other row can change it.
 */
final class ForumIds {

    private static final int MARK = 6;

    private final Set<String> taken;
    private final Map<PreviousForums.Name, String> previous;

    /**
     * @param registered identifiers of the register
     * @param previous what the previous run gave each name
     */
    ForumIds(Set<String> registered, Map<PreviousForums.Name, String> previous) {
        this.taken = new HashSet<>(registered);
        this.previous = previous;
    }

    /** One identifier for each group of names, the founding name first in each. */
    List<String> of(List<List<WrittenForm>> groups) {
        String[] ids = new String[groups.size()];
        kept(groups).forEach((id, group) -> {
            if (ids[group] == null && taken.add(id)) {
                ids[group] = id;
            }
        });
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                ids[i] = founded(groups.get(i).get(0));
                taken.add(ids[i]);
            }
        }
        return List.of(ids);
    }

    private record Claim(String id, int group, int names) {}

    /** Who keeps which identifier: the group with most of its names, of equals the one founded first. */
    private Map<String, Integer> kept(List<List<WrittenForm>> groups) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            Map<String, Integer> names = new TreeMap<>();
            for (WrittenForm form : groups.get(i)) {
                String id = previous.get(new PreviousForums.Name(form.written(), form.organiser(), form.source()));
                if (id != null) {
                    names.merge(id, 1, Integer::sum);
                }
            }
            names.forEach((id, count) -> claims.add(new Claim(id, group, count)));
        }
        claims.sort(Comparator.comparingInt(Claim::names)
                .reversed()
                .thenComparingInt(Claim::group)
                .thenComparing(Claim::id));
        Map<String, Integer> kept = new java.util.LinkedHashMap<>();
        Map<Integer, String> has = new HashMap<>();
        for (Claim claim : claims) {
            if (!kept.containsKey(claim.id()) && !has.containsKey(claim.group()) && !taken.contains(claim.id())) {
                kept.put(claim.id(), claim.group());
                has.put(claim.group(), claim.id());
            }
        }
        return kept;
    }

    /** A readable identifier; where it stands for something else already, it carries a mark of the organiser. */
    private String founded(WrittenForm form) {
        String slug = new WrittenName(form.written()).slug();
        if (!taken.contains(slug)) {
            return slug;
        }
        String marked = slug + mark(slug, form.organiser());
        return taken.contains(marked) ? slug + mark(slug, form.organiser() + "\n" + form.written()) : marked;
    }

    private static String mark(String slug, String reason) {
        return "-" + new Fingerprint().add(slug).add(reason).hex().substring(0, MARK);
    }
}
