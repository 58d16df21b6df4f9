package forumkoll.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbooks whose bytes depend on their cells alone: the library's date of making and the times in the archive are set
 * to one moment, and nothing is compressed, since programs compress differently.
 */
final class Workbooks {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private Workbooks() {}

    /** Writes a new file with one sheet; cells are texts or numbers, null for an empty one. */
    static void write(Path file, String sheet, List<List<Object>> rows) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile("workbook", ".xlsx");
            try (OutputStream out = Files.newOutputStream(draft);
                    Workbook book = new Workbook(out, "forumkoll", "1.0")) {
                Worksheet cells = book.newWorksheet(sheet);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        put(cells, row, column, rows.get(row).get(column));
                    }
                }
            }
            Files.write(file, fixed(draft), StandardOpenOption.CREATE_NEW);
            Files.delete(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Worksheet cells, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            cells.value(row, column, number);
        } else if (value != null) {
            cells.value(row, column, value.toString());
        }
    }

    private static byte[] fixed(Path archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(archive.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                put(out, entry.getName(), entry.getName().equals(PROPERTIES) ? undated(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + MOMENT + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(MOMENT);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
