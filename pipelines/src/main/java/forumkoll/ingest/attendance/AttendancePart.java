package forumkoll.ingest.attendance;

import forumkoll.ingest.Problem;
import forumkoll.ingest.attendance.RecordPart.Fault;
import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.person.KnownPersons;
import forumkoll.ingest.text.TextDamage;
import forumkoll.table.Contract;
import forumkoll.table.RowGroup;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What became of one part of an attendance list. Parts are read on any thread and told to the intake in order. */
final class AttendancePart {

    /** About 40 bytes a record: seven short cells. */
    private static final int BYTES_A_RECORD = 40;

    private final RecordPart part;
    private final AttendanceForm form;
    private final AttendanceRows rows;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private long rejected;
    private RowGroup encoded;

    private AttendancePart(RecordPart part, AttendanceForm form, KnownPersons people) {
        this.part = part;
        this.form = form;
        this.rows = new AttendanceRows(people, part.length() / BYTES_A_RECORD + 1);
    }

    /** Reads {@code part}; what is accepted becomes rows of {@code attendance}. */
    static AttendancePart read(
            RecordPart part, AttendanceForm form, KnownPersons people, Contract attendance, String sourceId) {
        AttendancePart read = new AttendancePart(part, form, people);
        read.readRecords();
        if (read.rows.rows() > 0) {
            read.encoded = read.rows.encoded(attendance, sourceId);
        }
        return read;
    }

    /** The rows and their meetings. */
    AttendanceRows rows() {
        return rows;
    }

    /** The rows for their table; null when there are none. */
    RowGroup encoded() {
        return encoded;
    }

    /** How many records were turned away. */
    long rejected() {
        return rejected;
    }

    /** How many records were left out, by reason. */
    Map<String, Long> skipped() {
        return skipped;
    }

    List<Problem> problems() {
        return problems;
    }

    private void readRecords() {
        QuickRecord quick = new QuickRecord(form, rows);
        AttendanceRecord close = new AttendanceRecord(rows, form.conventions().dates("date"));
        boolean isQuick = form.quickRecords() == AttendanceListReader.Records.QUICK_WHERE_PLAIN
                && form.heading().isComplete();
        Iterator<Fault> faults = part.faults().iterator();
        Fault fault = faults.hasNext() ? faults.next() : null;
        long line = part.firstLine();
        int at = 0;
        while (at < part.length()) {
            if (fault != null && fault.from() == at) {
                reject(fault.code(), line);
                at = fault.to();
                line++;
                fault = faults.hasNext() ? faults.next() : null;
                continue;
            }
            int next = isQuick ? quick.add(part.bytes(), at, line) : QuickRecord.UNUSUAL;
            if (next == QuickRecord.UNUSUAL) {
                next = form.recordEnd().find(part.bytes(), at, part.length());
                readClosely(new String(part.bytes(), at, next - at, StandardCharsets.UTF_8), close, line);
                line += RecordEnd.lines(part.bytes(), at, next);
            } else {
                line++;
            }
            at = next;
        }
    }

    private void readClosely(String text, AttendanceRecord close, long lineNumber) {
        List<String> cells = cells(text, form.separator());
        if (cells.isEmpty()) {
            reject("stray_quote", lineNumber);
            return;
        }
        CsvFile.Line line = new CsvFile.Line(Math.toIntExact(lineNumber), cells);
        if (line.isBlank()) {
            skipped.merge("blank", 1L, Long::sum);
        } else if (TextDamage.in(text).isPresent()) {
            reject(TextDamage.in(text).get(), lineNumber);
        } else if (cells.size() != form.heading().width()) {
            problems.add(form.heading().wrongWidth(line, form.path()));
            rejected++;
        } else if (!close.add(
                        new CellReader(form.path(), line, form.heading(), form.conventions(), problems), lineNumber)
                || !form.heading().isComplete()) {
            rejected++;
        }
    }

    /** The record's cells; none when it is not one record. */
    static List<String> cells(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0).toList() : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void reject(String code, long line) {
        problems.add(LineProblem.ofLine(form.path(), code, line));
        rejected++;
    }
}
