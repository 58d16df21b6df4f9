package forumkoll.identify;

import java.text.Normalizer;
import java.util.Locale;

/** A name as somebody wrote it, and the forms in which names are compared. */
record WrittenName(String written) {

    /** Case, kinds of dash and quote, and spaces do not tell names apart. */
    String folded() {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[’´`]", "'")
                .replaceAll("[”“„]", "\"")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("[.,:;]$", "")
                .strip();
    }

    /** A readable identifier: {@code Kommunnätverk mot X} becomes {@code kommunnatverk-mot-x}. */
    String slug() {
        String slug = Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "namnlos" : slug;
    }
}
