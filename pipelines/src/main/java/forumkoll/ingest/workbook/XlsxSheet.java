package forumkoll.ingest.workbook;

import forumkoll.ingest.RefusedFileException;
import forumkoll.ingest.workbook.XlsxValues.Fault;
import forumkoll.ingest.workbook.XlsxValues.Said;
import forumkoll.ingest.workbook.XlsxValues.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One sheet of a workbook, row by row. What is merged is known only when the last row has been read. */
final class XlsxSheet implements AutoCloseable {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    /**
     * One row.
     *
     * @param cells the texts from column A on, as far as anything is written; empty where a cell has a fault
     * @param faults cells that cannot be taken, by column from 0
     */
    record Row(int number, List<String> cells, Map<Integer, Fault> faults, boolean isHidden) {}

    private final XmlPart xml;
    private final XlsxValues values;
    private final List<String> merged = new ArrayList<>();
    private final List<String> hiddenColumns = new ArrayList<>();
    private int lastRow;

    XlsxSheet(XmlPart xml, XlsxValues values) {
        this.xml = xml;
        this.values = values;
    }

    /** The next row that the file writes; empty after the last one. */
    Optional<Row> next() throws RefusedFileException {
        for (Optional<String> element = xml.nextStart(); element.isPresent(); element = xml.nextStart()) {
            switch (element.get()) {
                case "row" -> {
                    return Optional.of(row());
                }
                case "mergeCell" -> merged.add(String.valueOf(xml.attribute("ref")));
                case "col" -> noteColumns();
                default -> {
                    // how the sheet looks
                }
            }
        }
        return Optional.empty();
    }

    /** Merged areas, such as {@code B3:B5}; complete after the last row. */
    List<String> merged() {
        return merged;
    }

    /** Hidden columns, such as {@code C} or {@code C:E}. */
    List<String> hiddenColumns() {
        return hiddenColumns;
    }

    /** A cell's name in its sheet: column 1 of row 7, from 0 and from 1, is {@code B7}. */
    static String address(int column, int row) {
        return letters(column) + row;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private void noteColumns() {
        if (xml.says("hidden")) {
            int from = positive(xml.attribute("min"), 1);
            int to = positive(xml.attribute("max"), from);
            hiddenColumns.add(letters(from - 1) + (to > from ? ":" + letters(to - 1) : ""));
        }
    }

    private Row row() throws RefusedFileException {
        int number = positive(xml.attribute("r"), lastRow + 1);
        if (number <= lastRow || number > MOST_ROWS) {
            throw RefusedFileException.damaged("row " + number + " after row " + lastRow);
        }
        lastRow = number;
        boolean hidden = xml.says("hidden");
        List<String> cells = new ArrayList<>();
        Map<Integer, Fault> faults = new TreeMap<>();
        int column = -1;
        for (Optional<String> child = xml.nextStartWithin("row");
                child.isPresent();
                child = xml.nextStartWithin("row")) {
            if (!child.get().equals("c")) {
                xml.skip();
                continue;
            }
            String address = xml.attribute("r");
            int at = address == null ? column + 1 : column(address);
            if (at <= column || at >= MOST_COLUMNS) {
                throw RefusedFileException.damaged("cell " + address + " after " + letters(Math.max(0, column)));
            }
            column = at;
            Value value = cell();
            if (value instanceof Fault fault) {
                faults.put(column, fault);
            } else if (value instanceof Said said && !said.text().isEmpty()) {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(said.text());
            }
        }
        return new Row(number, cells, faults, hidden);
    }

    private Value cell() throws RefusedFileException {
        String type = xml.attribute("t");
        int style = positive(xml.attribute("s"), 0);
        String written = null;
        boolean isFormula = false;
        for (Optional<String> child = xml.nextStartWithin("c"); child.isPresent(); child = xml.nextStartWithin("c")) {
            switch (child.get()) {
                case "v" -> written = xml.text(XlsxValues.LONGEST_TEXT);
                case "is" -> written = XlsxFile.richText(xml, "is");
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        boolean isText = "str".equals(type) && written != null;
        if (isFormula && !isText && (written == null || written.isBlank())) {
            return new Fault("formula_without_value", "=…");
        }
        return written == null ? new Said("") : values.value(type, style, written);
    }

    /** The column of {@code B7} from 0; past the last column when it is no address. */
    private static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 4 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at) - 'A' + 1;
            at++;
        }
        return at == 0 ? MOST_COLUMNS : column - 1;
    }

    private static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    private static int positive(String written, int otherwise) {
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }
}
