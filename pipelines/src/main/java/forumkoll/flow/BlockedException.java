package forumkoll.flow;

import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.util.List;

/** A run that must not be published: the input is refused, or a check failed. What was published stays. */
public final class BlockedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final transient List<Problem> problems;

    /** Blocked for a reason of the whole run. */
    public BlockedException(Text text) {
        this(text, List.of());
    }

    /** Blocked by problems in the input. */
    public BlockedException(Text text, List<Problem> problems) {
        super(text.en());
        this.text = text;
        this.problems = List.copyOf(problems);
    }

    /** Why, for people. */
    public Text text() {
        return text;
    }

    /** The problems in the input, none when something else blocks. */
    public List<Problem> problems() {
        return problems;
    }
}
