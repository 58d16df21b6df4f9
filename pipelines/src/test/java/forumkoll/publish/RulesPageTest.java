package forumkoll.publish;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.SampleRun;
import forumkoll.engine.EngineUnderTest;
import forumkoll.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as a page: every rule, in both languages, without being told which there are. */
class RulesPageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    rules.html,    sv, Senaste utfall, brief.html
                    rules.en.html, en, Last outcome,   brief.en.html
                    """)
    void shows_every_rule_with_its_reason_source_limits_and_outcome(
            String file, String language, String outcome, String brief) throws IOException {
        String page = page(file);

        assertThat(page)
                .contains("<html lang=\"" + language + "\">", "href=\"" + brief + "\"")
                .contains("<dt><code>min_fee_sek</code></dt><dd>1000.00</dd>");
        for (Rule rule : EngineUnderTest.home().rules().rules()) {
            var title = language.equals("sv") ? rule.title().sv() : rule.title().en();
            var why = language.equals("sv") ? rule.why().sv() : rule.why().en();
            assertThat(page)
                    .as(rule.code())
                    .contains("<h3 id=\"" + rule.code() + "\">" + title.replace("&", "&amp;"))
                    .contains("<p>" + why.replace("&", "&amp;").replace("<", "&lt;"));
        }
        assertThat(page.split("<caption>" + outcome, -1))
                .as("one table of outcomes for each rule")
                .hasSize(EngineUnderTest.home().rules().rules().size() + 1);
    }

    @Test
    void needs_nothing_but_itself_and_is_linked_from_the_brief() throws IOException {
        assertThat(page("rules.html"))
                .as("no file, picture, script or style from elsewhere")
                .doesNotContain("<script", "<img", "<link", "url(", "http://", "https://");
        assertThat(page("brief.html")).contains("href=\"rules.html\"");
        assertThat(page("brief.en.html")).contains("href=\"rules.en.html\"");
    }

    @Test
    void every_link_within_the_page_leads_somewhere_once() throws IOException {
        String page = page("rules.html");
        var targets = java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page.split(" id=\"" + target + "\"", -1))
                .as("places called %s", target)
                .hasSize(2));
    }

    private static String page(String file) throws IOException {
        Path site = SampleRun.warehouse(EngineUnderTest.DUCKDB).resolve("site");
        return Files.readString(site.resolve(file));
    }
}
