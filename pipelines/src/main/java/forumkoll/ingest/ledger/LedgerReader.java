package forumkoll.ingest.ledger;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.CsvReader;
import forumkoll.ingest.workbook.XlsxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a ledger into {@code raw.ledger_entry}. What kind it is (SIE 4, SIE 5 or columns) is told by its first
 * characters; only a workbook must be called one.
 */
public final class LedgerReader implements FileReader {

    private static final int OPENING_BYTES = 1024;
    private static final Pattern SIE_FOUR = Pattern.compile("#[A-Za-z]+(?:[ \\t\\r\\n].*)?", Pattern.DOTALL);

    private final String sourceId;
    private final long year;
    private final String fileName;
    private final SourceLayouts layouts;

    /**
     * A reader of one file.
     *
     * @param year the year that the file's folder tells
     * @param fileName without folders; older files tell their month in it
     * @param layouts how columns may be headed
     */
    public LedgerReader(String sourceId, long year, String fileName, SourceLayouts layouts) {
        this.sourceId = sourceId;
        this.year = year;
        this.fileName = fileName;
        this.layouts = layouts;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        LedgerRows rows = new LedgerRows(intake, sourceId, year);
        LedgerTable columns = new LedgerTable(rows, layouts, fileName);
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            new XlsxReader(columns).read(file, intake);
            return;
        }
        String opening = opening(file);
        if (SIE_FOUR.matcher(opening).matches()) {
            SieText.read(Files.readAllBytes(file), layouts.stated().charset(), intake)
                    .ifPresent(text -> new SieFourReader(rows.in("sie4")).read(text));
        } else if (opening.startsWith("<")) {
            XmlText.read(Files.readAllBytes(file), intake)
                    .ifPresent(text -> new SieFiveReader(rows.in("sie5")).read(text));
        } else {
            new CsvReader(columns, layouts.stated()).read(file, intake);
        }
    }

    /** The file's first characters without byte order mark and blank space; enough to tell what it is. */
    private static String opening(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(OPENING_BYTES);
        }
        Charset charset = StandardCharsets.ISO_8859_1;
        if (bytes.length > 1) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            charset = mark == 0xFFFE ? StandardCharsets.UTF_16LE : mark == 0xFEFF ? StandardCharsets.UTF_16BE : charset;
        }
        String text = new String(bytes, charset);
        return text.replaceFirst("^(?:\uFEFF|ï»¿)?\\s*", "");
    }
}
