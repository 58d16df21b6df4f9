package forumkoll.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * What the cells of a workbook say, as text: numbers with a decimal comma, exactly as a Swedish spreadsheet program
 * shows them in full; dates as {@code 2023-11-22}, with a time as {@code 2023-11-22 09:30:00}.
 */
final class XlsxValues {

    /** No cell of a workbook may be longer. */
    static final int LONGEST_TEXT = 32_767;

    /** Spreadsheet programs compute in binary and show 15 digits: 1.1000000000000001 is 1.1. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 308;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31

    /** What a cell says: a text, or why it says nothing. */
    sealed interface Value {}

    /** A text; empty for an empty cell. */
    record Said(String text) implements Value {}

    /**
     * A cell that holds nothing that can be taken.
     *
     * @param found what stands there
     */
    record Fault(String code, String found) implements Value {}

    private final List<String> strings;
    private final XlsxFormats formats;
    private final boolean from1904;

    XlsxValues(List<String> strings, XlsxFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * The value of a cell.
     *
     * @param type the cell's type as the file writes it; null for a number
     * @param style the place of its style, from 0
     * @param written its value as the file writes it
     */
    Value value(String type, int style, String written) {
        if (written.length() > LONGEST_TEXT) {
            return new Fault("cell_too_long", written.substring(0, 40) + "… > " + LONGEST_TEXT);
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(written);
            case "str" -> new Said(XlsxFile.unescaped(written));
            case "inlineStr" -> new Said(written);
            case "b" -> new Said(written.strip().equals("1") ? "true" : "false");
            case "e" -> new Fault("error_value", written.strip());
            case "d" -> new Said(written.strip());
            default -> written.isBlank() ? new Said("") : number(written.strip(), formats.isDate(style));
        };
    }

    private Value shared(String written) {
        try {
            String text = strings.get(Integer.parseInt(written.strip()));
            return text.length() > LONGEST_TEXT
                    ? new Fault("cell_too_long", text.substring(0, 40) + "… > " + LONGEST_TEXT)
                    : new Said(text);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return new Fault("damaged_cell", "text " + written.strip());
        }
    }

    private Value number(String written, boolean isDate) {
        BigDecimal number;
        try {
            number = new BigDecimal(written).round(SHOWN);
        } catch (NumberFormatException | ArithmeticException e) {
            return new Fault("damaged_cell", written);
        }
        if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return new Fault("damaged_cell", written);
        }
        if (isDate) {
            return date(number, written);
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        // as text 1,234 might be 1234; this is a number, and 1,2340 says so
        boolean looksGrouped = plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}");
        return new Said((looksGrouped ? plain + "0" : plain).replace('.', ','));
    }

    /** Days since the workbook's first day. The 1900 calendar has a 29 February that never was: day 60 is no day. */
    private Value date(BigDecimal serial, String written) {
        BigDecimal seconds = serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP);
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
            return new Fault("not_a_date", written);
        }
        long days = seconds.divideToIntegralValue(SECONDS_A_DAY).longValueExact();
        long rest = seconds.remainder(SECONDS_A_DAY).longValueExact();
        LocalTime time = LocalTime.ofSecondOfDay(rest);
        if (serial.compareTo(BigDecimal.ONE) < 0 && rest > 0) {
            return new Said(clock(time));
        }
        if (!from1904 && (days == 60 || days == 0)) {
            return new Fault("not_a_date", written);
        }
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : days > 60 ? LocalDate.of(1899, 12, 30) : LocalDate.of(1899, 12, 31);
        LocalDateTime moment = first.plusDays(days).atTime(time);
        return new Said(rest == 0 ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + clock(time));
    }

    private static String clock(LocalTime time) {
        return String.format(
                java.util.Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }
}
