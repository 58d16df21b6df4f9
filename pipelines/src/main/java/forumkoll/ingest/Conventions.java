package forumkoll.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a layout says that files are written. What it leaves out is null, and must be told by the file itself.
 *
 * @param encoding name of a charset
 */
public record Conventions(String encoding, Character separator, DecimalMark decimalMark, DateOrder dateOrder)
        implements Serializable {

    /** Nothing is said. */
    public static final Conventions NONE = new Conventions(null, null, null, null);

    /** The keys of a layout's file. */
    static final List<String> KEYS = List.of("encoding", "separator", "decimal_mark", "date_order");

    private static final Map<String, String> ENCODINGS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (String name :
                List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15", "IBM437")) {
            ENCODINGS.put(name, name);
        }
        ENCODINGS.put("CP437", "IBM437");
    }

    /** What {@code layout} says; an unknown value is an {@link IllegalArgumentException} that tells the known ones. */
    static Conventions of(JsonNode layout) {
        String encoding = layout.path("encoding").asText(null);
        if (encoding != null && !ENCODINGS.containsKey(encoding)) {
            throw unknown("encoding", encoding, String.join(", ", ENCODINGS.keySet()));
        }
        return new Conventions(
                encoding == null ? null : ENCODINGS.get(encoding),
                separator(layout.path("separator").asText(null)),
                decimalMark(layout.path("decimal_mark").asText(null)),
                dateOrder(layout.path("date_order").asText(null)));
    }

    /** These, and what only {@code other} says. */
    public Conventions or(Conventions other) {
        return new Conventions(
                encoding == null ? other.encoding : encoding,
                separator == null ? other.separator : separator,
                decimalMark == null ? other.decimalMark : decimalMark,
                dateOrder == null ? other.dateOrder : dateOrder);
    }

    /** The charset that is stated, or null. */
    public Charset charset() {
        return encoding == null ? null : Charset.forName(encoding);
    }

    /** For {@code decisions}: who settled something that a layout may state. */
    public static String by(Object stated) {
        return stated == null ? "evidence" : "layout";
    }

    private static Character separator(String written) {
        if (written == null) {
            return null;
        }
        String sign = written.equals("tab") ? "\t" : written;
        if (!List.of(";", ",", "\t").contains(sign)) {
            throw unknown("separator", written, "; , tab");
        }
        return sign.charAt(0);
    }

    private static DecimalMark decimalMark(String written) {
        if (written == null) {
            return null;
        }
        return Arrays.stream(DecimalMark.values())
                .filter(mark -> written.equals(String.valueOf(mark.sign())))
                .findFirst()
                .orElseThrow(() -> unknown("decimal_mark", written, ", ."));
    }

    private static DateOrder dateOrder(String written) {
        if (written == null) {
            return null;
        }
        return Arrays.stream(DateOrder.values())
                .filter(order -> written.equals(order.word()))
                .findFirst()
                .orElseThrow(() -> unknown("date_order", written, "day-month, month-day"));
    }

    private static IllegalArgumentException unknown(String key, String found, String known) {
        return new IllegalArgumentException(key + ": " + found + " (" + known + ")");
    }
}
