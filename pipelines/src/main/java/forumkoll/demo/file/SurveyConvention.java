package forumkoll.demo.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the survey of a year is written: no two years in a row are alike. */
enum SurveyConvention {
    /** Old form in Windows' own letters. */
    WINDOWS(
            ";",
            Lines.WINDOWS,
            Money.TKR,
            "Avsnitt;Enhet;Nätverk;Arrangör;Antal deltagare SLK;Antal representanter KS;Möten per år;Mötesform;"
                    + "Arbetstid, timmar per år|Årsavgift tkr;Övrig kostnad tkr;Anteckning"),
    /** With a byte order mark and other words. */
    MARKED(
            ";",
            StandardCharsets.UTF_8,
            Money.TKR,
            "Avsnitt;Förvaltning;Nätverk eller samarbete;Arrangör;Antal deltagare;Antal förtroendevalda;"
                    + "Antal möten per år;Mötesform;Timmar per år|Medlemsavgift tkr;Övriga kostnader tkr;Kommentar"),
    /** In English, with commas. */
    ENGLISH(
            ",",
            StandardCharsets.UTF_8,
            Money.TKR,
            "Section;Unit;Name of the forum;Organiser;How many take part;How many politicians take part;"
                    + "How often do you meet;How do you meet;Hours per year|Annual fee kSEK;Other cost kSEK;Comment"),
    /** Questions, tabs and whole kronor. */
    TABBED(
            "\t",
            StandardCharsets.UTF_8,
            Money.SEK,
            "Avsnitt;Vilken enhet arbetar du på?;Vilket nätverk eller samarbete gäller svaret?;Arrangör;"
                    + "Hur många deltar från förvaltningen?;Hur många förtroendevalda deltar?;Hur ofta träffas ni?;"
                    + "Hur träffas ni?;Hur mycket arbetstid går åt?|Årsavgift i kr;Övrig kostnad kr;Övrigt"),
    /** A workbook. */
    WORKBOOK(
            "",
            StandardCharsets.UTF_8,
            Money.TKR,
            "Avsnitt;Förvaltning;Namn;Arrangör;Antal deltagare SLK;Antal representanter KS;Möten per år;Mötesform;"
                    + "Timmar per år|Avgift tkr;Övriga kostnader tkr;Anteckning"),
    /** Whole kronor, UTF-8 without a mark. */
    PLAIN(
            ";",
            StandardCharsets.UTF_8,
            Money.SEK,
            "Avsnitt;Avdelning;Forumets namn;Arrangör;Deltagare;Förtroendevalda;Mötesfrekvens;Mötesform;"
                    + "Arbetstid tim/år|Medlemsavgift kr;Övriga kostnader kr;Kommentar"),
    /** The export of a web form, as a workbook. */
    FORM(
            "",
            StandardCharsets.UTF_8,
            Money.SEK,
            "Avsnitt;Vilken enhet arbetar du på?;Vilket nätverk eller samarbete?;Arrangör;Hur många deltar?;"
                    + "Hur många förtroendevalda deltar?;Hur ofta träffas ni?;Hur träffas ni?;"
                    + "Hur mycket arbetstid går åt?|Avgift kr;Övrig kostnad kr;Övrigt");

    /** In what amounts are written. */
    enum Money {
        TKR,
        SEK
    }

    private final String separator;
    private final Charset charset;
    private final Money money;
    private final String headings;

    SurveyConvention(String separator, Charset charset, Money money, String headings) {
        this.separator = separator;
        this.charset = charset;
        this.money = money;
        this.headings = headings;
    }

    /** The convention of the year so many years after the first. */
    static SurveyConvention after(int years) {
        return values()[years % values().length];
    }

    String separator() {
        return separator;
    }

    Charset charset() {
        return charset;
    }

    Money money() {
        return money;
    }

    /** In the order of the answer's cells. */
    List<String> headings() {
        return List.of(headings.replace('|', ';').split(";"));
    }

    boolean isWorkbook() {
        return separator.isEmpty();
    }
}
