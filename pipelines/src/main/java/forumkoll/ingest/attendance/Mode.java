package forumkoll.ingest.attendance;

import java.util.Arrays;
import java.util.Locale;

/** How a meeting is held. */
enum Mode {
    NOT_STATED(0),
    DIGITAL(1),
    PHYSICAL(2),
    MIXED(3);

    /** How many modes there are. */
    static final int COUNT = 4;

    private final int code;

    Mode(int code) {
        this.code = code;
    }

    /** A number of its own, below {@link #COUNT}. */
    int code() {
        return code;
    }

    /** The mode with a number. */
    static Mode of(int code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code == code)
                .findFirst()
                .orElseThrow();
    }

    /** The word used in tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode that a table's word stands for; not stated when there is none. */
    static Mode of(String word) {
        return word == null ? NOT_STATED : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
