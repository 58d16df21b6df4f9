package forumkoll.publish;

import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.List;

/** What the brief shows of one year, read from the published DuckDB file. Money in SEK, null where not known. */
public record BriefData(
        String cityName,
        String publisher,
        String runId,
        String asOf,
        long year,
        City city,
        List<City> years,
        List<Sum> areas,
        List<Sum> organisers,
        List<Fee> fees,
        List<Goal> goals,
        List<Flag> allFlags,
        List<Figure> figures,
        Stake stake,
        List<Notice> notices) {

    /** A row of {@code marts.city_year}. */
    public record City(
            Long year,
            Long forums,
            Long networks,
            Long lines,
            Long forumsKnown,
            Long linesEstimated,
            Long linesPartial,
            Long linesWithoutCost,
            Long linesNotComputed,
            Long linesConflicting,
            Long linesElsewhere,
            Long feeLines,
            BigDecimal feeSek,
            BigDecimal otherCostSek) {}

    /** A row of {@code marts.area_year} or {@code marts.organiser_year}; the bar is as long as the known cost. */
    public record Sum(
            String nameSv,
            String nameEn,
            Long forums,
            Long lines,
            Long forumsKnown,
            BigDecimal feeSek,
            BigDecimal otherCostSek,
            Long barPercent) {}

    /** A fee and who it is paid to. */
    public record Fee(String forum, String payee, BigDecimal feeSek) {}

    /** A row of {@code marts.goal_coverage}. */
    public record Goal(String titleSv, String titleEn, Long forums, Long participatingForums, String coverage) {

        /** The coverage in words. */
        public Text coverageText() {
            return switch (coverage) {
                case "covered" -> new Text("täckt", "covered");
                case "weak" ->
                    new Text("svagt: forum utan känt deltagande", "weak: forums without known participation");
                case "uncovered" -> new Text("inget forum", "no forum");
                default -> new Text("okänt: inget svar", "not known: no answer");
            };
        }
    }

    /** A row of {@code flags.flag}; candidates are networks that could fill the gap. */
    public record Flag(String code, String messageSv, String messageEn, String candidates) {}

    /** A row of {@code marts.published_figure_check}. */
    public record Figure(
            String labelSv,
            String labelEn,
            String unit,
            BigDecimal published,
            BigDecimal computed,
            Boolean agrees,
            String arithmetic,
            String reading,
            String readingSv,
            String readingEn) {

        /** The unit in words. */
        public Text unitText() {
            return switch (unit) {
                case "forums" -> new Text("forum", "forums");
                case "parties" -> new Text("parter", "parties");
                case "lines" -> new Text("rader", "lines");
                case "mnkr" -> new Text("mnkr", "SEK million");
                case "tkr" -> new Text("tkr", "SEK thousand");
                default -> new Text("kr", "SEK");
            };
        }
    }

    /** What the flags of the year concern, nothing counted twice: a floor, and how many flags it is made of. */
    public record Stake(BigDecimal amountSek, Long flags) {}

    /** A rule that fires so widely that its limit, or the data, may be wrong. */
    public record Notice(String code, String titleSv, String titleEn, String noticeSv, String noticeEn) {}

    /** The findings of one rule. */
    public List<Flag> flags(String code) {
        return allFlags.stream().filter(flag -> flag.code().equals(code)).toList();
    }
}
