package forumkoll.explain;

/** The published file is not what this version publishes. */
public final class ExplainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExplainException(String message, Throwable cause) {
        super(message, cause);
    }
}
