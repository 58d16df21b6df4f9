package forumkoll.ingest.workbook;

import forumkoll.ingest.RefusedFileException;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a zipped document, opened only when their sizes are sane. Nothing is ever unpacked to disk. */
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_PART_BYTES = 1L << 30;
    /** Spreadsheets pack 5 to 40 times; only what was made to explode packs more than this. */
    private static final long LARGEST_RATIO = 100;

    private static final long ANY_RATIO_BELOW_BYTES = 1 << 20;
    private static final int HEAD_BYTES = 1 << 20;
    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;

    private ZipParts(ZipFile zip, Map<String, ZipEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /** Opens {@code file}; what is no zip file, or one that explodes, is refused. */
    static ZipParts open(Path file) throws IOException, RefusedFileException {
        refuseWhatIsNoZip(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw RefusedFileException.damaged("zip: " + e.getMessage());
        }
        try {
            return new ZipParts(zip, list(zip));
        } catch (RefusedFileException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The part called {@code name}, whatever its case; empty when there is none. */
    Optional<XmlPart> part(String name) throws RefusedFileException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XmlPart(name, bounded(zip.getInputStream(entry), allowed(entry), name)));
        } catch (IOException e) {
            throw RefusedFileException.damaged(name + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Map<String, ZipEntry> list(ZipFile zip) throws RefusedFileException {
        if (zip.size() > MOST_PARTS) {
            throw RefusedFileException.tooLarge(zip.size() + " parts");
        }
        Map<String, ZipEntry> parts = new HashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getSize() > allowed(entry)) {
                throw RefusedFileException.tooLarge(
                        entry.getName() + ": " + entry.getCompressedSize() + " → " + entry.getSize() + " byte");
            }
            if (parts.put(key(entry.getName()), entry) != null) {
                throw RefusedFileException.damaged("two parts called " + entry.getName());
            }
        }
        return parts;
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static long allowed(ZipEntry entry) {
        long packed = Math.max(0, entry.getCompressedSize());
        return Math.min(LARGEST_PART_BYTES, Math.max(ANY_RATIO_BELOW_BYTES, packed * LARGEST_RATIO));
    }

    /** The size that a part declares may be a lie: what is really read is counted as well. */
    private static InputStream bounded(InputStream in, long most, String name) {
        return new java.io.FilterInputStream(in) {
            private long read;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int some = super.read(buffer, offset, length);
                count(Math.max(0, some));
                return some;
            }

            private void count(int bytes) throws IOException {
                read += bytes;
                if (read > most) {
                    throw new XmlPart.TooLargeException(name + ": > " + most + " byte");
                }
            }
        };
    }

    private static void refuseWhatIsNoZip(Path file) throws IOException, RefusedFileException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        if (start.startsWith("504b0304")) {
            return;
        }
        Text workbook = new Text("en arbetsbok (.xlsx)", "a workbook (.xlsx)");
        if (!start.equals(HexFormat.of().formatHex(COMPOUND_FILE))) {
            throw new RefusedFileException(
                    "not_a_workbook",
                    head.length == 0 ? "0 byte" : "bytes " + start,
                    workbook,
                    new Text(
                            "Spara filen som Excel-arbetsbok (.xlsx) eller som CSV UTF-8.",
                            "Save the file as an Excel workbook (.xlsx) or as CSV UTF-8."));
        }
        boolean encrypted = new String(head, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                || new String(head, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k");
        if (encrypted) {
            throw new RefusedFileException(
                    "encrypted_workbook",
                    "EncryptedPackage",
                    new Text("en arbetsbok utan lösenord", "a workbook without a password"),
                    new Text(
                            "Ta bort lösenordet i kalkylprogrammet och spara på nytt.",
                            "Remove the password in the spreadsheet program and save again."));
        }
        throw new RefusedFileException(
                "old_workbook",
                ".xls (Excel 97–2003)",
                workbook,
                new Text("Spara filen som Excel-arbetsbok (.xlsx).", "Save the file as an Excel workbook (.xlsx)."));
    }
}
