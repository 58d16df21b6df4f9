//JAVA 17+
//DEPS org.duckdb:duckdb_jdbc:2.0.0.1
//RUNTIME_OPTIONS -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED

// %% [markdown]
// # Kom igång: tre frågor till det publicerade
// Frågorna är SQL till den DuckDB-fil som `./forumkoll run` har publicerat. Ändra i dem och kör igen; filen öppnas bara för läsning.
// Kör i projektets mapp: `jbang notebooks/getting-started.jsh`. Ligger filen någon annanstans, sätt `FORUMKOLL_DUCKDB` till dess sökväg.
//
// Ett streck (–) i ett svar betyder att värdet inte är känt. Okänt är aldrig noll.
//
// # Getting started: three questions to what is published
// The questions are SQL to the DuckDB file that `./forumkoll run` has published. Change them and run again; the file is opened for reading only.
// Run in the folder of the project: `jbang notebooks/getting-started.jsh`. If the file lies elsewhere, set `FORUMKOLL_DUCKDB` to its path.
//
// A dash (–) in an answer means that the value is not known. Unknown is never zero.

// %% [markdown]
// All Java finns här: var filen ligger, och `ask`, som ställer en fråga och skriver svaret som en tabell. Den går att hoppa över.
//
// All the Java is here: where the file lies, and `ask`, which puts a question and prints the answer as a table. It can be skipped.

// %%
import java.io.FileNotFoundException;
import java.math.BigDecimal;
import java.nio.file.*;
import java.text.*;
import java.util.*;

String file = System.getProperty("FORUMKOLL_DUCKDB",
        System.getenv().getOrDefault("FORUMKOLL_DUCKDB", "warehouse/forumkoll.duckdb"));

void ask(String heading, String sql) throws Exception {
    if (!Files.exists(Path.of(file))) {
        throw new FileNotFoundException("Filen saknas: kör ./forumkoll run, eller sätt FORUMKOLL_DUCKDB. / "
                + "The file is missing: run ./forumkoll run, or set FORUMKOLL_DUCKDB. " + file);
    }
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("sv"));
    symbols.setGroupingSeparator(' ');
    var amount = new DecimalFormat("#,##0.##", symbols);
    try (var connection = new org.duckdb.DuckDBDriver().connect("jdbc:duckdb:" + file, readOnly);
            var result = connection.createStatement().executeQuery(sql)) {
        var columns = result.getMetaData();
        int count = columns.getColumnCount();
        var width = new int[count];
        var numeric = new boolean[count];
        var lines = new ArrayList<String[]>();
        do {
            var line = new String[count];
            for (int i = 0; i < count; i++) {
                Object value = lines.isEmpty() ? columns.getColumnLabel(i + 1) : result.getObject(i + 1);
                line[i] = value == null ? "–" : value instanceof BigDecimal ? amount.format(value) : value.toString();
                width[i] = Math.max(width[i], line[i].length());
                numeric[i] |= value instanceof Number;
            }
            lines.add(line);
        } while (result.next());
        System.out.println("\n## " + heading + "\n");
        for (var line : lines) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(String.format((numeric[i] ? "%" : "%-") + width[i] + "s   ", line[i]));
            }
            System.out.println(text.toString().stripTrailing());
        }
    }
}

// %% [markdown]
// ## 1. Vad deltar vi i, och vad kostar det?
// Först hela staden, sedan per område, dyrast först. Raden för ett område innefattar dess delområden, så områdena summerar till staden.
// Sista talet säger hur många av svarsraderna som har en känd övrig kostnad (arbetstid, resor, logi).
//
// ## 1. What do we take part in, and what does it cost?
// First the whole city, then by area, the dearest first. The row of an area includes its subareas, so the areas add up to the city.
// The last number says how many of the answer lines have a known other cost (hours, travel, lodging).

// %%
ask("Hela staden / The whole city", """
        SELECT
            year AS "År/Year",
            forums AS "Forum",
            fee_sek AS "Avgifter/Fees, SEK",
            other_cost_sek AS "Övrigt/Other, SEK",
            forums_known || ' av/of ' || lines AS "Känt/Known"
        FROM marts.city_year
        ORDER BY year
        """);

ask("Per område, senaste året / By area, the latest year", """
        SELECT
            area_name_sv AS "Område",
            forums AS "Forum",
            fee_sek AS "Avgifter/Fees, SEK",
            other_cost_sek AS "Övrigt/Other, SEK",
            forums_known || ' av/of ' || lines AS "Känt/Known",
            area_name_en AS "Area"
        FROM marts.area_year
        WHERE parent_area_code IS NULL
          AND year = (SELECT max(year) FROM marts.city_year)
        ORDER BY coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0) DESC, area_code
        """);

// %% [markdown]
// ## 2. Vad betalar vi för utan att delta, och vilka mål täcker inget forum?
// Varje rad i `flags.flag` är en iakttagelse av en regel, och `evidence` är dess underlag som JSON. `./forumkoll rules` visar alla regler.
// En inventering av kommuncentrala forum säger inget om resten av staden; därför står det vad luckan gäller.
//
// ## 2. What do we pay for without taking part, and which goals are covered by no forum?
// Every row of `flags.flag` is a finding of a rule, and `evidence` is what it rests on, as JSON. `./forumkoll rules` shows all rules.
// An inventory of the forums of the central office says nothing of the rest of the city; so the gap says what it holds for.

// %%
ask("Avgift utan deltagande / A fee without participation", """
        SELECT
            flag.year AS "År/Year",
            flag.amount_sek AS "Avgift/Fee, SEK",
            forum.name AS "Forum"
        FROM flags.flag AS flag
        JOIN clean.forum AS forum USING (forum_id)
        WHERE flag.code = 'fee-without-participation'
          AND flag.status IN ('new', 'open')
        ORDER BY flag.year, flag.amount_sek DESC, forum_id
        """);

ask("Mål som inget forum täcker / Goals that no forum covers", """
        SELECT
            year AS "År/Year",
            evidence ->> 'title_sv' AS "Mål",
            evidence ->> 'title_en' AS "Goal",
            concat_ws(' / ', evidence ->> 'scope_text_sv', evidence ->> 'scope_text_en') AS "Gäller/Holds",
            evidence ->> 'candidates' AS "Möjligt att gå med i/Could be joined"
        FROM flags.flag
        WHERE code = 'goal-uncovered'
          AND status IN ('new', 'open')
        ORDER BY year, flag_id
        """);

// %% [markdown]
// ## 3. Varifrån kommer siffran?
// Varje svar har sin fil och rad i indatamappen. Byt `eurocities` mot ett annat `forum_id`; de står i `clean.forum`.
// Läget `partial` betyder att bara en del av den övriga kostnaden är känd.
//
// ## 3. Where does the figure come from?
// Every answer has its file and line within the input folder. Replace `eurocities` by another `forum_id`; they stand in `clean.forum`.
// The status `partial` means that only a part of the other cost is known.

// %%
ask("Eurocities: från siffra till rad i källan / from figure to source line", """
        SELECT
            forum_year.year AS "År/Year",
            forum_year.fee_sek AS "Avgift/Fee, SEK",
            forum_year.other_cost_sek AS "Övrigt/Other, SEK",
            forum_year.cost_status AS "Läge/Status",
            answer.written_name AS "Skrivet/Written",
            answer.source_file AS "Fil/File",
            answer.source_line AS "Rad/Line"
        FROM marts.forum_year AS forum_year
        JOIN clean.participation AS answer USING (forum_id, year)
        WHERE forum_id = 'eurocities'
        ORDER BY forum_year.year, answer.source_file, answer.source_line
        """);
