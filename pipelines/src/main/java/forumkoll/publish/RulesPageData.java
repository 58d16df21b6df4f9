package forumkoll.publish;

import forumkoll.table.Language;
import forumkoll.table.Text;
import java.util.List;

/** What the page of the rules shows, read from the published DuckDB file. */
public record RulesPageData(String cityName, String runId, String asOf, String policy, List<Section> sections) {

    /** The rules of one group. */
    public record Section(String group, Text title, List<Entry> entries) {}

    /** A rule and how it last judged its population. */
    public record Entry(Rule rule, List<Parameter> parameters, List<Outcome> outcomes, List<Example> examples) {

        /** The heading's place in the page. */
        public String anchor() {
            return rule.code();
        }
    }

    /** A row of {@code meta.rule}. */
    public record Rule(
            String code,
            Long version,
            String severity,
            String group,
            String groupSv,
            String groupEn,
            String titleSv,
            String titleEn,
            String whySv,
            String whyEn,
            String source,
            String populationSv,
            String populationEn,
            String needs,
            String amountSv,
            String amountEn,
            String exampleSv,
            String exampleEn,
            Boolean inPolicy,
            String leftOutSv,
            String leftOutEn,
            String query) {

        /** The severity in words. */
        public String severityText(Language say) {
            return switch (severity) {
                case "serious" -> say.in("bör åtgärdas", "should be acted on");
                case "warning" -> say.in("bör granskas", "should be looked at");
                default -> say.in("upplysning", "for information");
            };
        }
    }

    /** A value in force, and the one of the rule's own file. */
    public record Parameter(String name, String value, String ownValue) {

        /** Whether the policy pack gives the value. */
        public boolean isOfPack() {
            return !value.equals(ownValue);
        }
    }

    /** The counts of one year. */
    public record Outcome(
            String code,
            Long year,
            Long flagged,
            Long passed,
            Long notApplicable,
            Long excluded,
            Long notRun,
            String reasonSv,
            String reasonEn,
            String noticeSv,
            String noticeEn) {}

    /** A flag of the last run, for rules that have no example of their own. */
    public record Example(String code, String messageSv, String messageEn) {}
}
