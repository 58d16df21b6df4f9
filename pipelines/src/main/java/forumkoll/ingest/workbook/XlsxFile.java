package forumkoll.ingest.workbook;

import forumkoll.ingest.RefusedFileException;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbook: its sheets in order, and what their cells refer to. The sheets themselves are streamed. */
final class XlsxFile implements AutoCloseable {

    /** More text than this is not held in memory: 100 MB of it. */
    private static final long MOST_SHARED_CHARACTERS = 50_000_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /**
     * A sheet as the workbook lists it.
     *
     * @param part name of the part that holds its cells
     */
    record SheetName(String name, boolean isHidden, String part) {}

    private record Relation(String type, String target) {}

    private final ZipParts parts;
    private final List<SheetName> sheets = new ArrayList<>();
    private XlsxValues values;

    private XlsxFile(ZipParts parts) {
        this.parts = parts;
    }

    /** Opens {@code file}, or says why it is refused. */
    static XlsxFile open(Path file) throws IOException, RefusedFileException {
        XlsxFile workbook = new XlsxFile(ZipParts.open(file));
        try {
            workbook.readWorkbook();
            return workbook;
        } catch (RefusedFileException | IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** All sheets, hidden ones as well, in their order. */
    List<SheetName> sheets() {
        return List.copyOf(sheets);
    }

    /** Opens one of the sheets. */
    XlsxSheet open(SheetName sheet) throws RefusedFileException {
        return new XlsxSheet(required(sheet.part()), values);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private void readWorkbook() throws IOException, RefusedFileException {
        String workbook = relations("", "_rels/.rels").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (workbook.endsWith(".bin")) {
            throw notAWorkbook(".xlsb");
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, Relation> relations = relations(folder, folder + "_rels/" + workbook.substring(slash) + ".rels");
        boolean from1904 = false;
        try (XmlPart xml = parts.part(workbook).orElseThrow(() -> notAWorkbook("zip"))) {
            for (Optional<String> element = xml.nextStart(); element.isPresent(); element = xml.nextStart()) {
                if (element.get().equals("workbookPr")) {
                    from1904 = xml.says("date1904");
                } else if (element.get().equals("sheet")) {
                    addSheet(xml, relations);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw RefusedFileException.damaged(workbook + ": 0 sheets");
        }
        values = new XlsxValues(strings(of("/sharedStrings", relations)), formats(relations), from1904);
    }

    private void addSheet(XmlPart xml, Map<String, Relation> relations) {
        Relation relation = relations.get(String.valueOf(xml.attribute("id")));
        String state = xml.attribute("state");
        boolean isTable = relation != null && relation.type().endsWith("/worksheet");
        sheets.add(new SheetName(
                String.valueOf(xml.attribute("name")),
                state != null && !state.equals("visible"),
                isTable ? relation.target() : null));
    }

    private XlsxFormats formats(Map<String, Relation> relations) throws IOException, RefusedFileException {
        Optional<XmlPart> part = parts.part(of("/styles", relations));
        if (part.isEmpty()) {
            return XlsxFormats.none();
        }
        try (XmlPart xml = part.get()) {
            return XlsxFormats.read(xml);
        }
    }

    private List<String> strings(String name) throws IOException, RefusedFileException {
        List<String> strings = new ArrayList<>();
        Optional<XmlPart> part = parts.part(name);
        if (part.isEmpty()) {
            return strings;
        }
        long characters = 0;
        try (XmlPart xml = part.get()) {
            for (Optional<String> element = xml.nextStart(); element.isPresent(); element = xml.nextStart()) {
                if (element.get().equals("si")) {
                    String text = richText(xml, "si");
                    characters += text.length();
                    if (characters > MOST_SHARED_CHARACTERS) {
                        throw RefusedFileException.tooLarge(name + ": > " + MOST_SHARED_CHARACTERS + " characters");
                    }
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    /** The runs of a text put together; how a text is pronounced ({@code rPh}) is no part of it. */
    static String richText(XmlPart xml, String outer) throws RefusedFileException {
        StringBuilder text = new StringBuilder();
        for (Optional<String> run = xml.nextStartWithin(outer); run.isPresent(); run = xml.nextStartWithin(outer)) {
            if (run.get().equals("rPh")) {
                xml.skip();
            } else if (run.get().equals("t")) {
                text.append(xml.text(XlsxValues.LONGEST_TEXT));
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML cannot hold are written {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private Map<String, Relation> relations(String folder, String name) throws IOException, RefusedFileException {
        Map<String, Relation> relations = new HashMap<>();
        Optional<XmlPart> part = parts.part(name);
        if (part.isEmpty()) {
            return relations;
        }
        try (XmlPart xml = part.get()) {
            for (Optional<String> element = xml.nextStart(); element.isPresent(); element = xml.nextStart()) {
                String target = xml.attribute("Target");
                if (element.get().equals("Relationship") && target != null) {
                    relations.put(
                            String.valueOf(xml.attribute("Id")),
                            new Relation(
                                    String.valueOf(xml.attribute("Type")),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private static String of(String type, Map<String, Relation> relations) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    private XmlPart required(String part) throws RefusedFileException {
        return parts.part(part).orElseThrow(() -> RefusedFileException.damaged(part + " is missing"));
    }

    private static RefusedFileException notAWorkbook(String found) {
        return new RefusedFileException(
                "not_a_workbook",
                found,
                new Text("en arbetsbok (.xlsx)", "a workbook (.xlsx)"),
                new Text(
                        "Spara filen som Excel-arbetsbok (.xlsx) eller som CSV UTF-8.",
                        "Save the file as an Excel workbook (.xlsx) or as CSV UTF-8."));
    }
}
