package forumkoll.ingest.ledger;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a ledger into {@code raw.ledger_entry}. What kind it is (SIE 4, SIE 5 or columns) is told by its first
 * characters, never by the file's name.
 */
public final class LedgerReader implements FileReader {

    private static final int OPENING_BYTES = 1024;
    private static final Pattern SIE_FOUR = Pattern.compile("#[A-Za-z]+(?:[ \\t\\r\\n].*)?", Pattern.DOTALL);
    private static final String ZIP = "PK\u0003\u0004";

    private final String sourceId;
    private final long year;
    private final LedgerColumnsReader columns;

    /**
     * A reader of one file.
     *
     * @param year the year that the file's folder tells
     * @param fileName without folders; older files tell their month in it
     * @param layouts how columns may be headed; the first that fits is used
     */
    public LedgerReader(String sourceId, long year, String fileName, List<Layout> layouts) {
        this.sourceId = sourceId;
        this.year = year;
        this.columns = new LedgerColumnsReader(sourceId, year, fileName, layouts);
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String opening = opening(bytes);
        if (SIE_FOUR.matcher(opening).matches()) {
            SieText.read(bytes, intake)
                    .ifPresent(text -> new SieFourReader(new LedgerRows(intake, "sie4", sourceId, year)).read(text));
        } else if (opening.startsWith("<")) {
            XmlText.read(bytes, intake)
                    .ifPresent(text -> new SieFiveReader(new LedgerRows(intake, "sie5", sourceId, year)).read(text));
        } else if (opening.startsWith(ZIP)) {
            intake.refuse(
                    "not_text",
                    "XLSX, ZIP",
                    new Text("CSV, SIE 4 eller SIE 5", "CSV, SIE 4 or SIE 5"),
                    new Text("Spara filen som ”CSV UTF-8”.", "Save the file as \"CSV UTF-8\"."));
        } else {
            columns.read(file, intake);
        }
    }

    /** The file's first characters without byte order mark and blank space; enough to tell what it is. */
    private static String opening(byte[] bytes) {
        Charset charset = StandardCharsets.ISO_8859_1;
        if (bytes.length > 1) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            charset = mark == 0xFFFE ? StandardCharsets.UTF_16LE : mark == 0xFEFF ? StandardCharsets.UTF_16BE : charset;
        }
        String text = new String(Arrays.copyOf(bytes, Math.min(bytes.length, OPENING_BYTES)), charset);
        return text.replaceFirst("^(?:\uFEFF|ï»¿)?\\s*", "");
    }
}
