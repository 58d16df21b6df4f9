package forumkoll.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are not text whatever their name says, told by how they begin. */
final class FileSignature {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("PK\u0003\u0004", "ZIP (.xlsx, .ods, .zip)");
        KINDS.put("\u00D0\u00CF\u0011\u00E0", "Office 97–2003 (.xls, .doc)");
        KINDS.put("%PDF-", "PDF");
        KINDS.put("\u001F\u008B", "gzip");
        KINDS.put("{\\rtf", "RTF");
    }

    private FileSignature() {}

    /** What the file is, or null when it may be text. */
    static String of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
