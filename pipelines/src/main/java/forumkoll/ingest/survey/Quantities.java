package forumkoll.ingest.survey;

import forumkoll.ingest.value.Cells;
import forumkoll.ingest.value.NumberConvention;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people, how many meetings a year, how many hours a year, when the answer was typed freely. What is certain
 * becomes numbers; any other text is kept as text and said not to be parsed; a number that cannot be is malformed.
 */
final class Quantities {

    /** How far an answer could be understood; the words of the contract, and one that is never stored. */
    enum Status {
        EXACT,
        RANGE,
        APPROXIMATE,
        UNPARSED,
        NONE,
        NOT_STATED,
        /** A number, but none that can be: 5–3, 1.234, half a person. */
        MALFORMED;

        /** The word used in tables. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An answer understood.
     *
     * @param minimum null when not known
     * @param maximum null when not known, or when the answer sets no upper bound
     */
    record Stated(Status status, BigDecimal minimum, BigDecimal maximum, boolean perForum) {

        private static Stated without(Status status) {
            return new Stated(status, null, null, false);
        }
    }

    /** What an answer counts, and the words that may follow the number. */
    enum Measure {
        PARTICIPANTS(
                0,
                "st|stycken|pers|person|personer|deltagare|medarbetare|ledamot|ledamöter|representant"
                        + "|representanter|politiker|förtroendevalda|people|persons|participants|politicians"),
        MEETINGS(2, "st|stycken|gång|gånger|ggr|ggn|möte|möten|träff|träffar|time|times|meeting|meetings"),
        HOURS(2, "h|t|tim|tim\\.|timme|timmar|hour|hours|arbetstimmar|persontimmar");

        private final int decimals;
        private final Pattern answer;

        Measure(int decimals, String units) {
            this.decimals = decimals;
            String number = "(?:\\d[\\d \\u00A0\\u202F.,]*\\d|\\d|" + String.join("|", NUMBERS.keySet()) + ")";
            this.answer = Pattern.compile(
                    "(?<about>(?:ca\\.?|c:a|cirka|ungefär|omkring|runt|about|approx\\.?|around|~) *)?"
                            + "(?<bound>(?:minst|åtminstone|at least|högst|max\\.?|maximalt|upp till|at most|up to) +)?"
                            + "(?<from>" + number + ")(?: *(?:[–−-]|till|to|eller|or) *(?<to>" + number + "))?"
                            + " *(?:(?:" + units + ")(?!\\p{L}))?"
                            + "(?<per> +per forum|(?: */ *| +(?:per|i|om|a|an|varje|every|each) +)(?<period>\\p{L}+))?");
        }
    }

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("en", 1),
            Map.entry("ett", 1),
            Map.entry("två", 2),
            Map.entry("tre", 3),
            Map.entry("fyra", 4),
            Map.entry("fem", 5),
            Map.entry("sex", 6),
            Map.entry("sju", 7),
            Map.entry("åtta", 8),
            Map.entry("nio", 9),
            Map.entry("tio", 10),
            Map.entry("elva", 11),
            Map.entry("tolv", 12),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6));

    private static final Set<String> NONE =
            Set.of("ingen", "inga", "inget", "inga alls", "none", "noll", "aldrig", "never");
    private static final Set<String> NOT_KNOWN = Set.of(
            "vet ej", "vet inte", "okänt", "uppgift saknas", "ej känt", "?", "unknown", "don't know", "not known");

    /** Digits and marks, or what a spreadsheet makes of 1-2: the second of January. */
    private static final Pattern MALFORMED = Pattern.compile("[\\d\\s.,:/+–−-]*\\d[\\d\\s.,:/+–−-]*"
            + "|\\d{1,2}[-. ](?:jan|feb|mar|mars|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\.?");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private Quantities() {}

    /** Reads an answer that is not empty, from a column that writes numbers as {@code numbers} says. */
    static Stated read(String written, Measure measure, NumberConvention numbers) {
        String text = written.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip().toLowerCase(Locale.ROOT);
        if (Cells.isDash(text) || NONE.contains(text)) {
            return new Stated(Status.NONE, BigDecimal.ZERO, BigDecimal.ZERO, false);
        }
        if (NOT_KNOWN.contains(text)) {
            return Stated.without(Status.NOT_STATED);
        }
        if (measure == Measure.MEETINGS) {
            Optional<Stated> frequency = Frequencies.read(text);
            if (frequency.isPresent()) {
                return frequency.get();
            }
        }
        Matcher answer = measure.answer.matcher(text);
        if (!answer.matches()) {
            return Stated.without(MALFORMED.matcher(text).matches() ? Status.MALFORMED : Status.UNPARSED);
        }
        return stated(answer, measure, numbers);
    }

    private static Stated stated(Matcher answer, Measure measure, NumberConvention numbers) {
        boolean perForum = (answer.group("per") != null && answer.group("period") == null)
                || "forum".equals(answer.group("period"));
        int timesAYear = 1;
        if (!perForum && answer.group("period") != null) {
            timesAYear = Frequencies.timesAYear(answer.group("period"));
            if (timesAYear == 0 || measure == Measure.PARTICIPANTS) {
                return Stated.without(Status.UNPARSED);
            }
        }
        BigDecimal from = number(answer.group("from"), numbers);
        BigDecimal to = answer.group("to") == null ? from : number(answer.group("to"), numbers);
        boolean isPossible = from != null
                && to != null
                && from.compareTo(to) <= 0
                && to.compareTo(LARGEST) <= 0
                && from.stripTrailingZeros().scale() <= measure.decimals
                && to.stripTrailingZeros().scale() <= measure.decimals
                && !(perForum && measure != Measure.PARTICIPANTS);
        if (!isPossible) {
            return Stated.without(Status.MALFORMED);
        }
        BigDecimal factor = BigDecimal.valueOf(timesAYear);
        boolean isAbout = answer.group("about") != null || timesAYear == 52;
        return bounded(answer.group("bound"), from.multiply(factor), to.multiply(factor), isAbout, perForum);
    }

    private static Stated bounded(String bound, BigDecimal from, BigDecimal to, boolean isAbout, boolean perForum) {
        if (bound != null && from.compareTo(to) < 0) {
            return Stated.without(Status.UNPARSED); // at least 2–4: which of the two?
        }
        Status status = isAbout ? Status.APPROXIMATE : Status.RANGE;
        if (bound == null) {
            boolean isOne = from.compareTo(to) == 0;
            boolean isNone = isOne && from.signum() == 0;
            return new Stated(isNone ? Status.NONE : isOne && !isAbout ? Status.EXACT : status, from, to, perForum);
        }
        boolean isLeast = bound.startsWith("minst") || bound.startsWith("åtminstone") || bound.startsWith("at least");
        return isLeast ? new Stated(status, from, null, perForum) : new Stated(status, BigDecimal.ZERO, to, perForum);
    }

    private static BigDecimal number(String written, NumberConvention numbers) {
        Integer word = NUMBERS.get(written);
        return word != null ? BigDecimal.valueOf(word) : numbers.read(written).orElse(null);
    }
}
