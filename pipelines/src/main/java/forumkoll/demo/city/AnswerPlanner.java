package forumkoll.demo.city;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What a unit answers about a forum: the truth, written as people write it. */
final class AnswerPlanner {

    private static final long ROUGH_HOURS_A_MEETING = 2;
    private static final BigDecimal ROUGH_HOURLY_COST_SEK = new BigDecimal(450);
    private static final BigDecimal ROUGH_TRIP_COST_SEK = new BigDecimal(9000);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Map<Integer, String> IN_WORDS =
            Map.of(2, "en gång per termin", 4, "kvartalsvis", 6, "varannan månad", 12, "varje månad");

    private final Dice dice;

    AnswerPlanner(Dice dice) {
        this.dice = dice;
    }

    Answer answer(Unit unit, String written, String section, Forum forum, Mode mode, Known known) {
        return new Answer(
                unit,
                written,
                section,
                forum.organiser().name(),
                count(known.officials()),
                count(known.politicians()),
                meetings(known.meetings()),
                known.hours() == null ? Quantity.EMPTY : Quantity.hours(known.hours()),
                mode,
                known.feeSek(),
                other(known),
                "");
    }

    private Quantity count(int people) {
        if (people == 0) {
            return Quantity.NONE;
        }
        return switch (dice.below(4)) {
            case 0 -> Quantity.about(people);
            case 1 -> Quantity.between(people, people + 1);
            default -> Quantity.of(people);
        };
    }

    private Quantity meetings(int times) {
        String words = IN_WORDS.get(times);
        return switch (dice.below(4)) {
            case 0 -> Quantity.about(times);
            case 1 -> Quantity.between(times, times + 1);
            case 2 -> words == null ? Quantity.of(times) : Quantity.inWords(words, String.valueOf(times));
            default -> Quantity.of(times);
        };
    }

    /** An estimate, in whole hundreds. */
    private OtherCost other(Known known) {
        BigDecimal hours = known.hours() == null
                ? BigDecimal.valueOf(ROUGH_HOURS_A_MEETING * known.meetings() * known.officials())
                : known.hours();
        BigDecimal sek = hours.multiply(ROUGH_HOURLY_COST_SEK)
                .add(ROUGH_TRIP_COST_SEK.multiply(BigDecimal.valueOf(known.trips())))
                .divide(HUNDRED, 0, RoundingMode.UP)
                .multiply(HUNDRED);
        return sek.signum() == 0 ? new OtherCost.None() : new OtherCost.Estimated(sek);
    }
}
