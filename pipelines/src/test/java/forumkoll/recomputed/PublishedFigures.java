package forumkoll.recomputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Figures that a report states, counted again line by line in their plain reading and in the other one. */
final class PublishedFigures {

    private static final Map<String, Integer> POWERS = Map.of("mnkr", 6, "tkr", 3);

    private final City city;
    private final Map<ForumAndYear, Map<String, Object>> figures;
    private final Map<ForumAndYear, List<Line>> answers = new HashMap<>();
    private final Map<List<Object>, Map<String, Object>> lines = new HashMap<>();
    private final Map<List<Object>, Map<String, Object>> checks = new HashMap<>();

    PublishedFigures(City city, Map<ForumAndYear, Map<String, Object>> figures) {
        this.city = city;
        this.figures = figures;
        city.answers.forEach(answer -> answers.computeIfAbsent(
                        new ForumAndYear(answer.text("forum_id"), answer.number("year")), any -> new ArrayList<>())
                .add(answer));
        city.lines("clean.published_figure").forEach(this::check);
    }

    Map<List<Object>, Map<String, Object>> lines() {
        return lines;
    }

    Map<List<Object>, Map<String, Object>> checks() {
        return checks;
    }

    private void check(Line figure) {
        BigDecimal plain = amount(figure, "plain", figure.text("measure"), figure.text("filter", ""));
        BigDecimal other = figure.text("reading_measure") == null
                ? null
                : amount(figure, "other", figure.text("reading_measure"), figure.text("reading_filter", ""));
        BigDecimal published = figure.decimal("value");
        BigDecimal computed = rounded(figure, plain);
        boolean agrees = computed != null && computed.compareTo(published) == 0;
        boolean otherAgrees = other != null && published.compareTo(rounded(figure, other)) == 0;
        Map<String, Object> row = new HashMap<>();
        row.put("unit", figure.text("unit"));
        row.put("published", published);
        row.put("computed", computed);
        row.put("exact", plain == null ? null : inUnit(figure, plain).setScale(4, RoundingMode.HALF_UP));
        row.put("difference", computed == null ? null : computed.subtract(published));
        row.put("agrees", computed == null ? null : agrees);
        row.put("reading_sv", !agrees && otherAgrees ? figure.text("reading_sv") : null);
        row.put("reading_en", !agrees && otherAgrees ? figure.text("reading_en") : null);
        row.put("measure", figure.text("measure"));
        row.put("filter", figure.text("filter"));
        checks.put(List.of(figure.number("year"), figure.text("figure")), row);
    }

    private static BigDecimal inUnit(Line figure, BigDecimal amount) {
        return amount.movePointLeft(POWERS.getOrDefault(figure.text("unit"), 0));
    }

    /** To the nearest whole number of steps. */
    private static BigDecimal rounded(Line figure, BigDecimal amount) {
        BigDecimal step = figure.decimal("rounding");
        return amount == null || step.signum() == 0
                ? null
                : inUnit(figure, amount).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    /** Null when there is nothing of the year to count. */
    private BigDecimal amount(Line figure, String reading, String measure, String filter) {
        int minus = filter.indexOf(" minus ");
        BigDecimal added = amount(figure, reading, measure, minus < 0 ? filter : filter.substring(0, minus), 1);
        BigDecimal taken = minus < 0
                ? BigDecimal.ZERO
                : amount(figure, reading, measure, filter.substring(minus + " minus ".length()), -1);
        boolean isKnown = figures.keySet().stream()
                .anyMatch(line -> figure.number("year").equals(line.year()) && isMentioned(line));
        return isKnown ? added.subtract(taken) : null;
    }

    private BigDecimal amount(Line figure, String reading, String measure, String filter, long sign) {
        Set<String> counted = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ForumAndYear line : figures.keySet()) {
            boolean ofTheYear = figure.number("year").equals(line.year()) && isMentioned(line);
            if (ofTheYear && meets(line, filter) && counts(line, measure)) {
                Map<String, Object> row = new TreeMap<>();
                row.put("section", least(line, "section"));
                String payee = measure.equals("payees") ? least(line, "payee") : null;
                row.put("item", payee == null ? line.forum() : payee);
                row.put("amount", amount(line, measure));
                lines.put(List.of(line.year(), figure.text("figure"), reading, sign, line.forum()), row);
                boolean isFirst = counted.add((String) row.get("item"));
                sum = sum.add(isFirst ? amount(line, measure) : BigDecimal.ZERO);
            }
        }
        return sum;
    }

    private boolean isMentioned(ForumAndYear line) {
        return Boolean.TRUE.equals(figures.get(line).get("mentioned"));
    }

    private boolean meets(ForumAndYear line, String filter) {
        Line forum = city.forums.get(line.forum());
        for (String condition : filter.isEmpty() ? new String[0] : filter.split(" and ")) {
            boolean unlike = condition.contains("!=");
            String[] sides = condition.split(unlike ? "!=" : "=", 2);
            boolean isField = Set.of("forum_id", "kind", "organiser_id", "level", "area_code")
                    .contains(sides[0]);
            if (!isField || sides[1].equals(forum.text(sides[0])) == unlike) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(ForumAndYear line, String measure) {
        if (measure.equals("forums")) {
            return !city.isGroup(line.forum());
        }
        Object sek = figures.get(line).get(measure.equals("other_cost_sek") ? measure : "fee_sek");
        return sek != null && ((BigDecimal) sek).signum() > 0;
    }

    private BigDecimal amount(ForumAndYear line, String measure) {
        return measure.endsWith("_sek") ? (BigDecimal) figures.get(line).get(measure) : BigDecimal.ONE;
    }

    /** The first of the answers' texts in the order of letters; null when none has any. */
    private String least(ForumAndYear line, String column) {
        return answers.getOrDefault(line, List.of()).stream()
                .map(answer -> answer.text(column))
                .filter(Objects::nonNull)
                .min(String::compareTo)
                .orElse(null);
    }
}
