package forumkoll.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The survey form as a workbook: one row per forum, lists to choose from, and a sheet that explains the columns. */
final class SurveyForm {

    /** The columns of the form; the survey's layout knows each of them. */
    static final List<String> HEADINGS = List.of(
            "Namn",
            "Förvaltning",
            "Område",
            "Arrangör",
            "Nivå",
            "Typ",
            "Antal deltagare SLK",
            "Antal representanter KS",
            "Möten per år",
            "Mötesform",
            "Timmar per år",
            "Årsavgift tkr",
            "Övrig kostnad tkr",
            "Syfte",
            "Anteckning");

    private static final int ROWS = 500;

    private static final Map<String, List<String>> CHOICES = Map.of(
            "Nivå", List.of("lokal", "regional", "nationell", "nordisk", "europeisk", "global"),
            "Typ", List.of("nätverk", "samarbete", "medlemskap", "partnerstad", "vänort", "projekt", "besöksprogram"),
            "Mötesform", List.of("digitalt", "fysiskt", "blandat"));

    private static final List<String> EXPLANATION = List.of(
            "En rad för varje nätverk eller samarbete. One row for each network or collaboration.",
            "Antal: ett tal (2), ett intervall (1–2) eller - för ingen. Counts: a number (2), a range (1–2), or - for none.",
            "Möten per år: 4, 6–8, varannan månad, en gång per termin. Meetings a year: 4, 6–8, varannan månad.",
            "Timmar per år: alla deltagares tid tillsammans, till exempel 40 eller 2 tim/mån."
                    + " Hours a year: all participants together, such as 40 or 2 tim/mån.",
            "Belopp i tusental kronor, - för ingen kostnad, tomt när den inte kan beräknas."
                    + " Amounts in thousands of SEK, - for no cost, empty when it cannot be computed.");

    private SurveyForm() {}

    /** Writes a new file. */
    static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                Workbook book = new Workbook(out, "forumkoll", "1.0")) {
            Worksheet form = book.newWorksheet("Svar");
            Worksheet choices = book.newWorksheet("Val");
            for (int column = 0; column < HEADINGS.size(); column++) {
                String heading = HEADINGS.get(column);
                form.value(0, column, heading);
                form.style(0, column).bold().set();
                form.width(column, Math.max(12, heading.length() + 2));
                offer(CHOICES.getOrDefault(heading, List.of()), column, form, choices);
            }
            form.freezePane(1, 1);
            Worksheet explanation = book.newWorksheet("Så fyller du i");
            for (int row = 0; row < EXPLANATION.size(); row++) {
                explanation.value(row, 0, EXPLANATION.get(row));
            }
        }
    }

    private static void offer(List<String> words, int column, Worksheet form, Worksheet choices) {
        if (words.isEmpty()) {
            return;
        }
        for (int row = 0; row < words.size(); row++) {
            choices.value(row, column, words.get(row));
        }
        form.range(1, column, ROWS, column)
                .validateWithList(choices.range(0, column, words.size() - 1, column))
                .allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(true)
                .errorTitle("forumkoll")
                .error("Välj ett av orden i listan. Choose one of the words in the list.");
    }
}
