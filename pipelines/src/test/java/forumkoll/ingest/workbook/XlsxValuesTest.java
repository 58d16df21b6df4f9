package forumkoll.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.workbook.XlsxValues.Fault;
import forumkoll.ingest.workbook.XlsxValues.Said;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of a workbook says: style 0 is a plain number, style 1 a date. */
class XlsxValuesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2390                   | 2390
                    12.5                   | 12,5
                    1.1000000000000001     | 1,1
                    0.1                    | 0,1
                    0.30000000000000004    | 0,3
                    1234.567               | 1234,567
                    -5                     | -5
                    -0                     | 0
                    1E3                    | 1000
                    1.5E-2                 | 0,015
                    123456789012345        | 123456789012345
                    """)
    void numberIsExactlyWhatTheProgramShows(String written, String shown) throws Exception {
        assertThat(values(false).value(null, 0, written)).isEqualTo(new Said(shown));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1           | 1900-01-01
                    59          | 1900-02-28
                    61          | 1900-03-01
                    45252       | 2023-11-22
                    45252.5     | 2023-11-22 12:00:00
                    45252.999999 | 2023-11-23
                    0.75        | 18:00:00
                    2958465     | 9999-12-31
                    """)
    void dateIsADayCountFrom1900(String written, String shown) throws Exception {
        assertThat(values(false).value("n", 1, written)).isEqualTo(new Said(shown));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, 1904-01-01", "43790, 2023-11-22"})
    void orFrom1904(String written, String shown) throws Exception {
        assertThat(values(true).value("n", 1, written)).isEqualTo(new Said(shown));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"60", "60.5", "0", "-1", "2958466", "1E300"})
    void dayThatNeverWasIsAFault(String written) throws Exception {
        assertThat(values(false).value("n", 1, written)).isEqualTo(new Fault("not_a_date", written));
    }

    @ParameterizedTest(name = "{0} ''{1}''")
    @CsvSource({
        "s, 7, damaged_cell, text 7",
        "s, -1, damaged_cell, text -1",
        "n, 1E999999999, damaged_cell, 1E999999999",
        "n, tolv, damaged_cell, tolv",
        "e, #N/A, error_value, #N/A",
        "e, #DIV/0!, error_value, #DIV/0!"
    })
    void cellWithoutAValueIsAFault(String type, String written, String code, String found) throws Exception {
        assertThat(values(false).value(type, 0, written)).isEqualTo(new Fault(code, found));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    yyyy\\-mm\\-dd        | true
                    [$-41D]d mmm yyyy    | true
                    hh:mm                | true
                    [h]:mm               | true
                    # ##0                | false
                    # ##0 "kr/mån"       | false
                    #,##0.00\\ \\k\\r      | false
                    [Red]0;[Blue]-0      | false
                    0_d                  | false
                    General              | false
                    0;"den" d            | false
                    """)
    void formatTellsADateFromANumber(String code, boolean isDate) throws Exception {
        assertThat(formats(code).isDate(1)).as("%s shows a date", code).isEqualTo(isDate);
    }

    private static XlsxValues values(boolean from1904) throws Exception {
        return new XlsxValues(List.of("text"), formats("yyyy-mm-dd"), from1904);
    }

    private static XlsxFormats formats(String code) throws Exception {
        String styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='" + code + "'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>";
        return XlsxFormats.read(
                new XmlPart("styles", new ByteArrayInputStream(styles.getBytes(StandardCharsets.UTF_8))));
    }
}
