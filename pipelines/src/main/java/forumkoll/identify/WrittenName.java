package forumkoll.identify;

import java.text.Normalizer;
import java.util.Locale;

/** A name as somebody wrote it, and the forms in which names are compared. */
record WrittenName(String written) {

    /** Case, kinds of dash and quote, and spaces do not tell names apart. */
    String folded() {
        String plain =
                written.replaceAll("[‐‑‒–—−]", "-").replaceAll("[’‘´`]", "'").replaceAll("[”“„»«]", "\"");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.,:;]+$", "");
    }

    /** A readable identifier: {@code Kommunnätverk mot X} becomes {@code kommunnatverk-mot-x}. */
    String slug() {
        String slug = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "namnlos" : slug;
    }
}
