package forumkoll.rules;

/** A rule's file that cannot be read, or a rule whose rows are not what the frame expects. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleException(String message) {
        super(message);
    }

    public RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
