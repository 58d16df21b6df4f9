package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Registers of a city drawn at random: what its forums are about, what it aims at, decides and has published. */
final class RandomRegisters extends RandomTables {

    private static final List<String> TOPICS = List.of("climate", "crime", "press", "law", "seldom");
    private static final List<String> KINDS = List.of(
            "agreement", "action_plan", "evaluation", "membership_decision", "delegation_decision", "travel_report");
    private static final List<String> WORDS = List.of("one", "two", "three");

    private final List<String> forums;
    private final int first;
    private final int years;

    RandomRegisters(RandomTables into, long seed, List<String> forums, int first, int years) {
        super(into, seed);
        this.forums = forums;
        this.first = first;
        this.years = years;
        topics();
        goals();
        merges();
        forums.forEach(this::documents);
        for (int year = first; year < first + years; year++) {
            published(year);
            repeated(year);
        }
    }

    private void topics() {
        for (String topic : TOPICS) {
            row("clean.topic", "topic_code|name_sv", topic, topic);
        }
        row("clean.topic", "", "of-no-forum", "of-no-forum");
        row("clean.topic", "", "unattended", "unattended");
        row("clean.topic", "", "of-the-family", "of-the-family");
        SortedMap<String, List<String>> wordsOfTopics = new TreeMap<>();
        boolean hasWords = true;
        for (String forum : forums) {
            // otherwise the forum is about just what the one before it is
            if (chance(60)) {
                wordsOfTopics = subjects();
                hasWords = chance(70);
            }
            for (Map.Entry<String, List<String>> topic : wordsOfTopics.entrySet()) {
                row("clean.forum_topic", "forum_id|topic_code|rank|method", forum, topic.getKey(), 1, "keywords");
                for (String word : hasWords ? topic.getValue() : List.<String>of()) {
                    row("clean.forum_keyword", "forum_id|topic_code|keyword", forum, topic.getKey(), word);
                }
            }
        }
        row("clean.forum_topic", "", "member-a", "unattended", 1, "register");
        for (String relative : List.of("member-a", "member-b", "parent", "child")) {
            row("clean.forum_topic", "", relative, "of-the-family", 1, "register");
        }
    }

    private SortedMap<String, List<String>> subjects() {
        SortedMap<String, List<String>> subjects = new TreeMap<>();
        for (String topic : TOPICS) {
            if (chance(topic.equals("seldom") ? 5 : 30)) {
                subjects.put(topic, WORDS.stream().filter(word -> chance(60)).toList());
            }
        }
        return subjects;
    }

    private void goals() {
        for (int year = first; year <= first + years; year++) {
            for (String topic : TOPICS) {
                goal(topic, year);
            }
            goal("of-no-forum", year);
            goal("unattended", year);
        }
    }

    private void goal(String topic, int year) {
        String scope = maybe(80, one(List.of("central", "committee", "company")));
        row("clean.goal", "goal_id|year|topic_code|scope|title_sv", "goal-" + topic, year, topic, scope, topic);
    }

    private void merges() {
        row("clean.forum_merge", "forum_id|into_forum_id|kind", "old-a", one(forums), "merge");
        row("clean.forum_merge", "", "old-b", one(forums), "merge");
        row("clean.forum_merge", "", "old-c", one(forums), "rename");
        row("clean.forum_merge", "", "old-d", "quiet-a", "split");
        for (String forum : forums) {
            for (int spelling = 0; spelling < 3; spelling++) {
                row(
                        "clean.forum_name",
                        "written|organiser|source_kind|forum_id|method",
                        forum + " name " + spelling,
                        "",
                        one(List.of("survey", "survey", "ledger")),
                        forum,
                        one(List.of("exact", "exact", "registry", "rule", "similarity")));
            }
        }
    }

    private void documents(String forum) {
        for (int i = below(7); i > 0; i--) {
            row(
                    "clean.document",
                    "forum_id|kind|reference|dated|valid_from|valid_to|decided_by|parts|unit_id|trip_id",
                    forum,
                    one(KINDS),
                    "case-" + i,
                    maybe(70, day(first, years + 1)),
                    maybe(50, day(first, years + 1)),
                    maybe(30, day(first, years + 1)),
                    maybe(60, one(List.of("council", "board"))),
                    maybe(30, "priorities"),
                    maybe(50, "office"),
                    maybe(60, "t" + below(25)));
        }
    }

    private void repeated(int year) {
        for (int i = below(6); i > 0; i--) {
            row(
                    "clean.repeated_posting",
                    "entry_id|company|year|account|amount_sek|reason",
                    "again-" + year + "-" + i,
                    maybe(80, "5560000001"),
                    year,
                    one(List.of("6990", "7690")),
                    chance(20) ? sek(900).negate() : sek(9000),
                    one(List.of("same_voucher", "other_book")));
        }
    }

    private void published(int year) {
        figure(year, "all-forums", 12 + below(8), "forums", 1, "forums", null, null, null);
        figure(year, "forums-of-one", below(6), "forums", 1, "forums", "organiser_id=o1", "forums", "organiser_id!=o1");
        figure(year, "fees-paid", below(12), "lines", 1, "fee_lines", "kind!=network", "payees", null);
        figure(year, "payees", below(5), "parties", 1, "payees", null, "fee_lines", "area_code=1.1 and kind=network");
        figure(year, "fees", below(900), "tkr", 100, "fee_sek", "kind=network minus level=national", "fee_sek", null);
        String rounding = one(List.of("0.1", "0.01", "0"));
        figure(year, "other-costs", below(3), "mnkr", rounding, "other_cost_sek", "level!=global", null, null);
        figure(year, "no-field", 0, "SEK", 1, "fee_sek", "colour=red", "other_cost_sek", "forum_id=forum-a");
    }

    private void figure(int year, String figure, int value, String unit, Object rounding, Object... readings) {
        row(
                "clean.published_figure",
                "year|figure|label_sv|value|unit|rounding|measure|filter|reading_measure|reading_filter|reading_sv",
                year,
                figure,
                figure,
                BigDecimal.valueOf(value),
                unit,
                rounding,
                readings[0],
                readings[1],
                readings[2],
                readings[3],
                readings[2] == null ? null : "annan läsning");
    }
}
