package forumkoll.ingest.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folders of an input that hold files by year, and what such a file may be. */
enum SourcePlace {
    SURVEYS(SourceKind.SURVEY, "csv,txt,xlsx"),
    LEDGERS(SourceKind.LEDGER, "csv,txt,tsv,se,si,sie,sie5,xml,xlsx"),
    MEETINGS(SourceKind.MEETING, "csv,txt,tsv,ics,xlsx");

    private static final Pattern PATH = Pattern.compile("(?<folder>[^/]+)/(?<year>\\d{4})/(?<name>[^/]+)");

    private final SourceKind kind;
    private final String extensions;

    SourcePlace(SourceKind kind, String extensions) {
        this.kind = kind;
        this.extensions = extensions;
    }

    /** A file in a folder of a year. */
    record Placed(SourcePlace place, long year, String extension) {

        boolean isReadable() {
            return place.extensions().contains(extension);
        }

        /** Years that a municipality's files can be of; others are a slip of the pen. */
        boolean hasLikelyYear() {
            return year >= 1990 && year <= 2100;
        }
    }

    SourceKind kind() {
        return kind;
    }

    /** {@code surveys}, {@code ledgers} or {@code meetings}. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> extensions() {
        return List.of(extensions.split(","));
    }

    /** Where {@code path} lies; empty when it does not lie right in a folder of a year. */
    static Optional<Placed> of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (SourcePlace place : values()) {
            if (place.folder().equals(matcher.group("folder"))) {
                return Optional.of(new Placed(place, Long.parseLong(matcher.group("year")), extension));
            }
        }
        return Optional.empty();
    }
}
