package forumkoll.ingest.csv;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The headings of a layout, ready to be looked up: many lines of many files are matched with a few layouts. */
final class HeadingIndex {

    /** As many as there are layouts. */
    private static final Map<List<LayoutField>, HeadingIndex> INDEXES = new ConcurrentHashMap<>();

    private static final Pattern PUNCTUATION = Pattern.compile("[(),:;?*\"”]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private final Map<String, LayoutField> byKey = new HashMap<>();
    private final Map<String, LayoutField> byBare = new HashMap<>();

    private HeadingIndex(Layout layout) {
        for (LayoutField field : layout.fields()) {
            for (String heading : field.headings()) {
                byKey.putIfAbsent(key(heading), field);
                byBare.putIfAbsent(bare(heading), field);
            }
        }
    }

    /** The index of {@code layout}. */
    static HeadingIndex of(Layout layout) {
        return INDEXES.computeIfAbsent(layout.fields(), fields -> new HeadingIndex(layout));
    }

    /** The field that a heading stands for, or null; a year and punctuation count only when nothing else fits. */
    LayoutField find(String written) {
        LayoutField field = byKey.get(key(written));
        return field != null ? field : byBare.get(bare(written));
    }

    /** Case and the number and kind of spaces do not tell headings apart. */
    static String key(String heading) {
        StringBuilder key = new StringBuilder(heading.length());
        boolean space = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                space = key.length() > 0;
            } else {
                if (space) {
                    key.append(' ');
                    space = false;
                }
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The heading without a year and punctuation: "Årsavgift 2023 (tkr)" is "årsavgift tkr". */
    private static String bare(String heading) {
        return key(PUNCTUATION.matcher(YEAR.matcher(heading).replaceAll(" ")).replaceAll(" "));
    }
}
