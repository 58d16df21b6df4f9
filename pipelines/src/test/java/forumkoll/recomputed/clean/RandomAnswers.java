package forumkoll.recomputed.clean;

import java.util.List;

/** Answers of surveys: repeated, contradicting, in ranges, in words, of unknown units and in other sections. */
final class RandomAnswers {

    private static final List<String> HOURS = List.of(
            "40",
            "vet ej",
            "2 tim per person",
            "1,5 h per möte",
            "3 timmar per möte och person",
            "2 TIM per person per år",
            "0.25 hours per person and meeting per year",
            "2 dagar per person",
            "2 tim per person per månad",
            "ca 2 tim per person");

    private static final int SOURCE = 0;
    private static final int LINE = 1;
    private static final int FEE = 21;

    private final Draw draw;
    private final TextTable answers = new TextTable(
            "source_id",
            "source_line",
            "year",
            "unit",
            "section",
            "area",
            "subarea",
            "forum",
            "organiser",
            "kind",
            "office_participants_min",
            "office_participants_max",
            "politicians_min",
            "politicians_max",
            "counted_per",
            "meetings_min",
            "meetings_max",
            "hours_written",
            "hours_min",
            "hours_max",
            "mode",
            "fee_sek",
            "fee_status",
            "other_cost_sek",
            "other_cost_status",
            "cost_reported_in");

    private Object[] last;

    RandomAnswers(Draw draw) {
        this.draw = draw;
        for (String source : sources()) {
            for (int line = 2; line < 60; line++) {
                answer(source, line);
            }
        }
    }

    static List<String> sources() {
        return List.of("ea", "eb");
    }

    String answers() {
        return answers.toString();
    }

    /** Names are written in several ways, and the same name of another organiser may be another forum. */
    static String names() {
        TextTable names = new TextTable("written", "organiser", "source_kind", "forum_id", "method");
        for (String organiser : new String[] {"", "SKR", "Ny"}) {
            for (String written : List.of("Alfa", "ALFA", "Beta", "Gamma")) {
                String forum = written.toLowerCase(java.util.Locale.ROOT);
                names.add(written, organiser, "survey", forum.equals("gamma") ? forum + organiser : forum, "exact");
            }
        }
        return names.toString();
    }

    private void answer(String source, int line) {
        Integer office = draw.maybe(80, draw.below(3));
        Integer politicians = draw.maybe(80, draw.below(2));
        String meetings = draw.maybe(80, draw.one("0.5 1 4"));
        boolean range = draw.chance(15);
        String hours = draw.one(HOURS);
        String status = draw.one("estimated estimated partial none not_computed included_elsewhere");
        boolean known = List.of("estimated", "partial").contains(status);
        Object[] cells = {
            RandomLedgers.source(source),
            line,
            2015 + draw.below(10),
            draw.maybe(90, draw.one("SLK slk BRG XX")),
            draw.maybe(80, "2." + draw.below(40)),
            draw.maybe(70, draw.one("A B C")),
            draw.maybe(60, draw.one("A B D E")),
            draw.one("Alfa Alfa ALFA Beta Gamma"),
            draw.maybe(70, draw.one("SKR Ny")),
            draw.maybe(80, draw.one("network membership")),
            office,
            office == null || draw.chance(10) ? null : (Object) (range ? office + 1 : office),
            politicians,
            politicians,
            draw.maybe(80, draw.chance(90) ? "line" : "forum"),
            meetings,
            range ? null : meetings,
            hours,
            hours.equals("40") ? 40 : null,
            hours.equals("40") ? (Object) (range ? 60 : 40) : null,
            draw.one("digital digital physical not_stated"),
            draw.maybe(70, draw.one("0 100 100 100.01")),
            "paid",
            known ? draw.one("5000 5000 5000.5") : status.equals("none") ? "0" : null,
            status,
            status.equals("included_elsewhere") ? draw.maybe(80, "2." + draw.below(40)) : null
        };
        if (last != null && draw.chance(20)) {
            // once more, perhaps with less in it
            Object[] again = last.clone();
            again[SOURCE] = cells[SOURCE];
            again[LINE] = line;
            again[FEE] = draw.maybe(70, again[FEE]);
            cells = again;
        }
        answers.add(cells);
        last = cells;
    }
}
