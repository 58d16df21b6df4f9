package forumkoll.recomputed;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who decides and who prepares, told by the name of a forum or by who takes part. */
record Layers(City city, Map<ForumAndYear, Map<String, Object>> figures) {

    private static final List<String> STEERING =
            List.of("styrgrupp", " styrelse", "politisk", "politiker", "presidi", "ordförande");
    private static final List<String> WORKING = List.of("tjänste", "handläggar");
    private static final List<String> PREPARING = List.of("arbetsgrupp", "beredningsgrupp", "referensgrupp");

    boolean areTwo(ForumAndYear a, ForumAndYear b) {
        return isNamed(a, PREPARING) != isNamed(b, PREPARING) || isAbove(a, b) || isAbove(b, a);
    }

    private boolean isAbove(ForumAndYear one, ForumAndYear other) {
        return steers(one) && works(other) && !steers(other);
    }

    private boolean steers(ForumAndYear line) {
        Long politicians = most(line, "politicians_max");
        Long office = most(line, "office_participants_max");
        return isNamed(line, STEERING)
                || isCommittee(line)
                || (politicians != null && office != null && politicians > office);
    }

    /** A committee, not those who keep its minutes. */
    private boolean isCommittee(ForumAndYear line) {
        return isNamed(line, List.of("nämnd")) && !isNamed(line, List.of("nämndadmin", "nämndsekreter"));
    }

    private boolean works(ForumAndYear line) {
        Long politicians = most(line, "politicians_max");
        Long office = most(line, "office_participants_max");
        return isNamed(line, WORKING) || (politicians != null && politicians == 0 && office != null && office > 0);
    }

    private Long most(ForumAndYear line, String column) {
        return (Long) figures.get(line).get(column);
    }

    private boolean isNamed(ForumAndYear line, List<String> words) {
        String name = city.forums.get(line.forum()).text("name").toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(name::contains);
    }
}
