package forumkoll.ingest.survey;

import forumkoll.ingest.survey.Quantities.Stated;
import forumkoll.ingest.survey.Quantities.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something is, in words. */
final class Frequencies {

    /** Times a year. A week is about one of 52: few bodies meet every single one, so the answer is approximate. */
    private static final List<Map.Entry<String, Integer>> PERIODS = List.of(
            Map.entry("år|året|year", 1),
            Map.entry("halvår|halvåret|termin|terminen|half-year|term", 2),
            Map.entry("kvartal|kvartalet|quarter", 4),
            Map.entry("mån|månad|månaden|month", 12),
            Map.entry("v|vecka|veckan|week", 52));

    private static final Map<String, Integer> EVERY = Map.of(
            "varje",
            1,
            "varannan",
            2,
            "vartannat",
            2,
            "var tredje",
            3,
            "vart tredje",
            3,
            "var fjärde",
            4,
            "vart fjärde",
            4,
            "vart femte",
            5,
            "every",
            1,
            "every other",
            2);

    private static final Map<String, Integer> ADVERBS = Map.of(
            "årligen",
            1,
            "årsvis",
            1,
            "yearly",
            1,
            "halvårsvis",
            2,
            "terminsvis",
            2,
            "kvartalsvis",
            4,
            "quarterly",
            4,
            "månadsvis",
            12,
            "monthly",
            12,
            "veckovis",
            52);

    private static final Pattern FREQUENCY =
            Pattern.compile("(?<every>" + String.join("|", EVERY.keySet()) + ") (?<period>\\p{L}+(?:-\\p{L}+)?)");

    private Frequencies() {}

    /** How often, said without a number: {@code varannan månad}, {@code kvartalsvis}. */
    static Optional<Stated> read(String text) {
        Integer adverb = ADVERBS.get(text);
        if (adverb != null) {
            return Optional.of(times(adverb, 1));
        }
        Matcher matcher = FREQUENCY.matcher(text);
        if (!matcher.matches() || timesAYear(matcher.group("period")) == 0) {
            return Optional.empty();
        }
        return Optional.of(times(timesAYear(matcher.group("period")), EVERY.get(matcher.group("every"))));
    }

    /** Times a year of a period, 0 when it is none. */
    static int timesAYear(String period) {
        return PERIODS.stream()
                .filter(known -> List.of(known.getKey().split("\\|")).contains(period))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    /** So many times a year divided by so many; every third year lies between 0.33 and 0.34. */
    private static Stated times(int timesAYear, int every) {
        BigDecimal times = BigDecimal.valueOf(timesAYear);
        BigDecimal divisor = BigDecimal.valueOf(every);
        BigDecimal least = times.divide(divisor, 2, RoundingMode.FLOOR);
        BigDecimal most = times.divide(divisor, 2, RoundingMode.CEILING);
        boolean isExact = least.compareTo(most) == 0 && timesAYear != 52;
        return new Stated(isExact ? Status.EXACT : Status.APPROXIMATE, least, most, false);
    }
}
