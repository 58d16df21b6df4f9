package forumkoll.recomputed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clean tables of a city drawn at random: silence, reorganisation, contradictions, credits, missing rates and gaps. */
final class RandomCity extends RandomTables {

    static final List<String> UNITS = List.of("office", "board", "harbour", "parks", "traffic", "streets", "closed");
    private static final List<String> KINDS =
            List.of("network", "network", "network", "collaboration", "project", "twin_city");
    private static final List<String> NAMES = List.of(
            "Press", "Styrgrupp press", "Arbetsgrupp press", "Handläggare i press", "Nämndsekreterare", "Nämnden");
    private static final int FIRST = 2019;
    private static final int YEARS = 5;

    private final List<String> forums = new ArrayList<>(List.of("group", "member-a", "member-b", "parent", "child"));

    RandomCity(long seed) {
        this(seed, LocalDate.of(FIRST + YEARS, 1, 1));
    }

    /** @param asOf no meeting was held later */
    RandomCity(long seed, LocalDate asOf) {
        super(seed);
        for (int i = 0; i < 14; i++) {
            forums.add("forum-" + (char) ('a' + i));
        }
        List<String> busy = List.copyOf(forums);
        // known from answers alone, so that they come and go
        forums.addAll(List.of("quiet-a", "quiet-b", "quiet-c", "quiet-d"));
        organisation();
        RandomSurvey survey = new RandomSurvey(this, seed + 1000, forums, FIRST);
        RandomBooks books = new RandomBooks(this, seed + 3000, busy);
        RandomLogs logs = new RandomLogs(this, seed + 4000, busy, asOf);
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            survey.of(year);
            books.of(year);
            books.rates(year, year - FIRST);
            logs.of(year);
        }
        // published figures, goals and documents reach beyond the years of the other sources
        new RandomRegisters(this, seed + 2000, forums, FIRST - 1, YEARS + 2);
    }

    private void organisation() {
        row("clean.area", "area_code|name_sv|parent_area_code|top_area_code", "1", "Ett", null, "1");
        row("clean.area", "", "1.1", "Ett ett", "1", "1");
        row("clean.area", "", "2", "Två", null, "2");
        row("clean.organiser", "organiser_id|name|type", "o1", "En", "region");
        row("clean.organiser", "", "o2", "Två", "state");
        row("clean.organiser", "", "o3", "Tre", "region");
        for (String unit : UNITS) {
            String end = unit.equals("traffic") ? "2020-12-31" : unit.equals("closed") ? "2021-12-31" : null;
            row(
                    "clean.unit",
                    "unit_id|name|valid_to|successor_unit_id|parent_unit_id|scope",
                    unit,
                    unit,
                    end,
                    unit.equals("traffic") ? "streets" : null,
                    unit.equals("parks") ? "board" : unit.equals("harbour") ? "traffic" : null,
                    unit.equals("closed") ? null : UNITS.indexOf(unit) < 2 ? "central" : "committee");
            row(
                    "clean.unit_today",
                    "unit_id|today_unit_id|successions",
                    unit,
                    unit.equals("traffic") ? "streets" : unit,
                    0);
        }
        row("clean.unit", "", "garden", "garden", null, null, "parks", "committee");
        row("clean.unit", "", "rose-garden", "rose-garden", null, null, "garden", "committee");
        for (String forum : forums) {
            String parent = forum.startsWith("member") ? "group" : forum.equals("child") ? "parent" : null;
            row(
                    "clean.forum",
                    "forum_id|is_group|parent_forum_id|area_code|organiser_id|kind|name|level|status|valid_from|valid_to|origin",
                    forum,
                    forum.equals("group"),
                    parent,
                    maybe(90, one(List.of("1", "1.1", "2"))),
                    maybe(90, one(List.of("o1", "o2", "o3"))),
                    maybe(95, one(KINDS)),
                    one(NAMES),
                    maybe(90, one(List.of("national", "global"))),
                    one(List.of("active", "active", "ended")),
                    maybe(20, day(FIRST, YEARS)),
                    maybe(20, day(FIRST, YEARS)),
                    one(List.of("register", "survey")));
        }
    }
}
