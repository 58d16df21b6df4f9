package forumkoll.ingest.log;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a meeting is held, by what its place and its links say. */
public enum MeetingMode {
    DIGITAL,
    PHYSICAL,
    MIXED,
    NOT_STATED;

    private static final Pattern LINK = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** Names of meeting services and plain words for them; {@code Teamsalen} is a room. */
    private static final Pattern DIGITAL_WORD = Pattern.compile(
            "(?<!\\p{L})(teams|zoom|meet|skype|webex|digitalt?|online|on-line)(?!\\p{L})"
                    + "|teams-?(?:möte|mötet|meeting|länk)|(?:zoom|skype)-?(?:möte|länk)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What joins several places: a room and a service. */
    private static final Pattern BETWEEN_PLACES =
            Pattern.compile("[;,/|+&]|\\s(?:och|and|eller|or|samt)\\s|[()]", Pattern.CASE_INSENSITIVE);

    /**
     * The mode that a place and links tell.
     *
     * @param location as written; may be empty
     * @param links addresses given besides the place; other addresses than meeting services say nothing
     */
    public static MeetingMode of(String location, List<String> links) {
        boolean digital = links.stream().anyMatch(MeetingMode::isService);
        boolean physical = false;
        Matcher inPlace = LINK.matcher(location);
        while (inPlace.find()) {
            digital |= isService(inPlace.group());
        }
        for (String place : BETWEEN_PLACES.split(LINK.matcher(location).replaceAll(";"))) {
            boolean named = place.codePoints().anyMatch(Character::isLetterOrDigit);
            boolean service = DIGITAL_WORD.matcher(place).find();
            digital |= service;
            physical |= named && !service;
        }
        if (digital) {
            return physical ? MIXED : DIGITAL;
        }
        return physical ? PHYSICAL : NOT_STATED;
    }

    private static boolean isService(String link) {
        return DIGITAL_WORD.matcher(link).find();
    }

    /** As the tables write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
