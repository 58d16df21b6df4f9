package forumkoll.rules;

import forumkoll.table.Text;

/**
 * How a flag differs between two runs, and what that is owed to.
 *
 * @param detail what it was that changed
 * @param message the flag in words, of the later run that has it
 */
public record FlagChange(Kind kind, String flagId, Cause cause, Text detail, Text message) {

    /** What became of the flag. */
    public enum Kind {
        NEW("Nya", "New"),
        RESOLVED("Lösta", "Resolved"),
        CHANGED("Ändrade", "Changed");

        private final String sv;
        private final String en;

        Kind(String sv, String en) {
            this.sv = sv;
            this.en = en;
        }

        public Text title() {
            return new Text(sv, en);
        }
    }

    /** What a change is owed to. */
    public enum Cause {
        DATA("data", "data"),
        RULE("regel", "rule"),
        SETTING("inställning", "setting"),
        MATCHING("namnmatchning", "matching"),
        /** Somebody accepted the flag, or that decision ended. */
        DECISION("beslut", "decision");

        private final String sv;
        private final String en;

        Cause(String sv, String en) {
            this.sv = sv;
            this.en = en;
        }

        public Text word() {
            return new Text(sv, en);
        }
    }
}
