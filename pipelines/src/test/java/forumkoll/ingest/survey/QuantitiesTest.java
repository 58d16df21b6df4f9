package forumkoll.ingest.survey;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.survey.Quantities.Measure;
import forumkoll.ingest.survey.Quantities.Stated;
import forumkoll.ingest.value.NumberConvention;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type where a number was asked; what is certain becomes numbers and the rest stays text. */
class QuantitiesTest {

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    2               | exact       | 2    | 2
                    två             | exact       | 2    | 2
                    4 st            | exact       | 4    | 4
                    3 Personer      | exact       | 3    | 3
                    1 200           | exact       | 1200 | 1200
                    1–2             | range       | 1    | 2
                    2 till 3        | range       | 2    | 3
                    en eller två    | range       | 1    | 2
                    3–3             | exact       | 3    | 3
                    ca 10–12 st     | approximate | 10   | 12
                    c:a 5           | approximate | 5    | 5
                    ~5              | approximate | 5    | 5
                    minst 4         | range       | 4    | NULL
                    upp till 6      | range       | 0    | 6
                    högst 6 personer | range      | 0    | 6
                    minst 2–4       | unparsed    | NULL | NULL
                    2 per forum     | exact       | 2    | 2
                    -               | none        | 0    | 0
                    0               | none        | 0    | 0
                    inga            | none        | 0    | 0
                    vet ej          | not_stated  | NULL | NULL
                    några           | unparsed    | NULL | NULL
                    ett par         | unparsed    | NULL | NULL
                    1 + chef        | unparsed    | NULL | NULL
                    4?              | unparsed    | NULL | NULL
                    1e3             | unparsed    | NULL | NULL
                    2 per år        | unparsed    | NULL | NULL
                    2 tim           | unparsed    | NULL | NULL
                    alla (12)       | unparsed    | NULL | NULL
                    5–3             | malformed   | NULL | NULL
                    1,5 personer    | malformed   | NULL | NULL
                    -3              | malformed   | NULL | NULL
                    1.234           | malformed   | NULL | NULL
                    1–2–3           | malformed   | NULL | NULL
                    2023-02-01      | malformed   | NULL | NULL
                    1-feb           | malformed   | NULL | NULL
                    99999999999999  | malformed   | NULL | NULL
                    """)
    void participants(String written, String status, BigDecimal minimum, BigDecimal maximum) {
        check(written, Measure.PARTICIPANTS, status, minimum, maximum);
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    4                    | exact       | 4    | 4
                    tre gånger           | exact       | 3    | 3
                    3 ggr/år             | exact       | 3    | 3
                    4 möten per år       | exact       | 4    | 4
                    ca 6–8               | approximate | 6    | 8
                    varannan månad       | exact       | 6    | 6
                    en gång per termin   | exact       | 2    | 2
                    En gång i månaden    | exact       | 12   | 12
                    2–3 ggr per termin   | range       | 4    | 6
                    varje vecka          | approximate | 52   | 52
                    varannan vecka       | approximate | 26   | 26
                    1 gång/vecka         | approximate | 52   | 52
                    månadsvis            | exact       | 12   | 12
                    kvartalsvis          | exact       | 4    | 4
                    varje kvartal        | exact       | 4    | 4
                    var tredje månad     | exact       | 4    | 4
                    årligen              | exact       | 1    | 1
                    vartannat år         | exact       | 0.5  | 0.5
                    every other year     | exact       | 0.5  | 0.5
                    vart tredje år       | approximate | 0.33 | 0.34
                    1,5                  | exact       | 1.5  | 1.5
                    minst 4 ggr per år   | range       | 4    | NULL
                    ofta                 | unparsed    | NULL | NULL
                    vid behov            | unparsed    | NULL | NULL
                    varje dag            | unparsed    | NULL | NULL
                    varannan             | unparsed    | NULL | NULL
                    4 ggr/år, 2 digitalt | unparsed    | NULL | NULL
                    2 per sammanträde    | unparsed    | NULL | NULL
                    0,125                | malformed   | NULL | NULL
                    2 per forum          | malformed   | NULL | NULL
                    """)
    void meetings(String written, String status, BigDecimal minimum, BigDecimal maximum) {
        check(written, Measure.MEETINGS, status, minimum, maximum);
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    40               | exact       | 40  | 40
                    2 tim/mån        | exact       | 24  | 24
                    2 tim. per månad | exact       | 24  | 24
                    1,5 h/kvartal    | exact       | 6.0 | 6.0
                    ca 2 tim/vecka   | approximate | 104 | 104
                    2 tim/vecka      | approximate | 104 | 104
                    20–30 timmar     | range       | 20  | 30
                    ingen            | none        | 0   | 0
                    2 dagar          | unparsed    | NULL | NULL
                    2 tim per möte   | unparsed    | NULL | NULL
                    mycket           | unparsed    | NULL | NULL
                    30–20            | malformed   | NULL | NULL
                    """)
    void hours(String written, String status, BigDecimal minimum, BigDecimal maximum) {
        check(written, Measure.HOURS, status, minimum, maximum);
    }

    private static void check(String written, Measure measure, String status, BigDecimal minimum, BigDecimal maximum) {
        Stated stated = Quantities.read(written, measure, NumberConvention.of(List.of()));

        assertThat(stated.status().word()).as("status of '%s'", written).isEqualTo(status);
        assertThat(stated.minimum())
                .as("least of '%s'", written)
                .usingComparator(java.util.Comparator.nullsFirst(BigDecimal::compareTo))
                .isEqualTo(minimum);
        assertThat(stated.maximum())
                .as("most of '%s'", written)
                .usingComparator(java.util.Comparator.nullsFirst(BigDecimal::compareTo))
                .isEqualTo(maximum);
    }
}
