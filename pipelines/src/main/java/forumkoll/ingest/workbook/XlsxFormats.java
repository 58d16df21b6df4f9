package forumkoll.ingest.workbook;

import forumkoll.ingest.RefusedFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which cell styles of a workbook show a number as a date or a time. */
final class XlsxFormats {

    /** Text, colours, escapes and padding in a number format: letters in these show no date. */
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"?|\\[(?![hms]+\\])[^\\]]*\\]|\\\\.|[_*].", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final List<Boolean> dates;

    private XlsxFormats(List<Boolean> dates) {
        this.dates = dates;
    }

    /** Of a workbook without styles. */
    static XlsxFormats none() {
        return new XlsxFormats(List.of());
    }

    /** Reads the part {@code styles.xml}. */
    static XlsxFormats read(XmlPart xml) throws RefusedFileException {
        Map<String, String> codes = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        for (Optional<String> element = xml.nextStart(); element.isPresent(); element = xml.nextStart()) {
            if (element.get().equals("numFmt")) {
                codes.put(String.valueOf(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
            } else if (element.get().equals("cellXfs")) {
                for (Optional<String> style = xml.nextStartWithin("cellXfs");
                        style.isPresent();
                        style = xml.nextStartWithin("cellXfs")) {
                    if (style.get().equals("xf")) {
                        dates.add(isDate(String.valueOf(xml.attribute("numFmtId")), codes));
                    }
                }
            }
        }
        return new XlsxFormats(dates);
    }

    /** Whether the style at this place, from 0, shows a date or a time. */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    private static boolean isDate(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            // only the first part: the others are for negative numbers, zero and text
            return DATE.matcher(NO_DATE.matcher(code).replaceAll("").split(";", 2)[0])
                    .find();
        }
        // the formats that every program knows by number: dates, times, and the East Asian ones
        return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }
}
