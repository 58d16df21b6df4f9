package forumkoll.publish;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.SampleRun;
import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {

    private static final String NBSP = "\u00A0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    brief.html    | sv | 7_905_000_kr  | rader har känd övrig kostnad   | Inget forum täcker målet   | inget deltagande
                    brief.en.html | en | SEK_7,905,000 | lines have a known other cost  | No forum covers the goal   | no participation
                    """)
    void says_the_same_in_both_languages(
            String file, String language, String fees, String known, String gap, String unused) throws IOException {
        String page = page(file);

        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .contains(fees.replace("_", NBSP))
                .contains("97 ", "103")
                .contains(known)
                .contains(gap)
                .contains(unused);
    }

    @Test
    void needs_nothing_but_itself() throws IOException {
        assertThat(page("brief.html"))
                .as("no file, picture, script or style from elsewhere")
                .doesNotContain("<script", "<img", "<link", "url(", "http://", "https://");
    }

    @Test
    void shows_the_reading_that_reaches_the_published_figure() throws IOException {
        assertThat(page("brief.html")).contains("payees = 14 (n = 15): Göteborgs universitet (2.13.1, 2.13.4)");
    }

    @Test
    void never_shows_an_unknown_cost_as_zero() throws IOException {
        assertThat(page("brief.html"))
                .as("no line of the area has a computed cost")
                .containsPattern(
                        "Näringsliv och arbetsmarknad</th>.*<td class=\"number\">–</td><td class=\"number\">0 av 2</td>");
    }

    private static String page(String file) throws IOException {
        Path site = SampleRun.warehouse(EngineUnderTest.DUCKDB).resolve("site");
        return Files.readString(site.resolve(file));
    }
}
