package forumkoll.recomputed;

import static forumkoll.recomputed.Subjects.share;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pairs of forums so alike that the same thing may be done twice. */
final class Overlaps {

    /** What more forums of a topic have in common tells none of them from the rest. */
    private static final int MOST_OF_AN_ORGANISER = 200;

    private static final int MOST_OF_A_COUNTERPARTY = 50;
    private static final BigDecimal SHOWN_FROM = new BigDecimal("0.5");

    private final City city;
    private final Logs logs;
    private final Map<ForumAndYear, Map<String, Object>> figures;
    private final Subjects subjects;
    /** How many forums of a year a topic has in common with an organiser, or with a kind of counterparty. */
    private final Map<List<Object>, Integer> crowd = new HashMap<>();

    private final Map<List<Object>, Map<String, Object>> rows = new HashMap<>();

    Overlaps(City city, Logs logs, Map<ForumAndYear, Map<String, Object>> figures, Sums sums) {
        this.city = city;
        this.logs = logs;
        this.figures = figures;
        this.subjects = new Subjects(city);
        TreeMap<Long, TreeSet<String>> present = new TreeMap<>();
        figures.keySet().stream().filter(sums::countsAsForum).forEach(line -> present.computeIfAbsent(
                        line.year(), any -> new TreeSet<>())
                .add(line.forum()));
        present.forEach((year, forums) -> {
            forums.forEach(forum -> count(year, forum));
            forums.forEach(a ->
                    forums.tailSet(a, false).forEach(b -> pair(new ForumAndYear(a, year), new ForumAndYear(b, year))));
        });
    }

    Map<List<Object>, Map<String, Object>> rows() {
        return rows;
    }

    private void count(long year, String forum) {
        for (String topic : subjects.topics(forum)) {
            crowd.merge(Arrays.asList(year, topic, "organiser", organiser(forum)), 1, Integer::sum);
            crowd.merge(Arrays.asList(year, topic, "counterparty", counterparty(forum)), 1, Integer::sum);
        }
    }

    private String organiser(String forum) {
        return city.forums.get(forum).text("organiser_id");
    }

    /** Null when its type or level is not known. */
    private String counterparty(String forum) {
        Line organiser = city.organisers.get(organiser(forum));
        String level = city.forums.get(forum).text("level");
        return organiser == null || organiser.text("type") == null || level == null
                ? null
                : organiser.text("type") + "/" + level;
    }

    private void pair(ForumAndYear a, ForumAndYear b) {
        Set<String> topics = subjects.sharedTopics(a.forum(), b.forum());
        if (topics.isEmpty() || arePartsOfOneWhole(a.forum(), b.forum()) || areCities(a.forum(), b.forum())) {
            return;
        }
        boolean sameOrganiser = same(organiser(a.forum()), organiser(b.forum()));
        boolean sameCounterparty = same(counterparty(a.forum()), counterparty(b.forum()));
        Set<String> people = new HashSet<>(logs.of(a).names("office", "politicians"));
        people.retainAll(logs.of(b).names("office", "politicians"));
        boolean joined = !people.isEmpty()
                || (sameOrganiser && tells(a, topics, "organiser", organiser(a.forum()), MOST_OF_AN_ORGANISER))
                || (sameCounterparty
                        && tells(a, topics, "counterparty", counterparty(a.forum()), MOST_OF_A_COUNTERPARTY));
        BigDecimal score = subjects.likeness(a.forum(), b.forum())
                .add(share(20, sameOrganiser ? 1 : 0, 1))
                .add(share(10, sameCounterparty ? 1 : 0, 1))
                .add(share(20, people.size(), fewestPeople(a, b)));
        if (joined && score.compareTo(SHOWN_FROM) >= 0) {
            Map<String, Object> row = new HashMap<>();
            row.put("score", score);
            row.put("shared_topics", topics.size());
            row.put("shared_people", isLogged(a) && isLogged(b) ? people.size() : null);
            row.put("same_organiser", sameOrganiser);
            row.put("same_counterparties", sameCounterparty);
            row.put("layers", new Layers(city, figures).areTwo(a, b));
            row.put("saving_sek", saving(a, b));
            rows.put(List.of(a.year(), a.forum(), b.forum()), row);
        }
    }

    private boolean tells(ForumAndYear line, Set<String> topics, String what, String value, int most) {
        return topics.stream().anyMatch(topic -> crowd.get(List.of(line.year(), topic, what, value)) <= most);
    }

    private static boolean same(String a, String b) {
        return a != null && a.equals(b);
    }

    private boolean arePartsOfOneWhole(String a, String b) {
        String wholeOfA = city.forums.get(a).text("parent_forum_id");
        String wholeOfB = city.forums.get(b).text("parent_forum_id");
        return b.equals(wholeOfA) || a.equals(wholeOfB) || same(wholeOfA, wholeOfB);
    }

    private boolean areCities(String a, String b) {
        return Documents.relation(city.forums.get(a)).equals("city")
                && Documents.relation(city.forums.get(b)).equals("city");
    }

    private boolean isLogged(ForumAndYear line) {
        return figures.get(line).get("people") != null;
    }

    private long fewestPeople(ForumAndYear a, ForumAndYear b) {
        return isLogged(a) && isLogged(b)
                ? Math.min((long) figures.get(a).get("people"), (long)
                        figures.get(b).get("people"))
                : 0;
    }

    private BigDecimal saving(ForumAndYear a, ForumAndYear b) {
        BigDecimal ofA = (BigDecimal) figures.get(a).get("total_cost_sek");
        BigDecimal ofB = (BigDecimal) figures.get(b).get("total_cost_sek");
        return ofA == null || ofB == null ? null : ofA.min(ofB);
    }
}
