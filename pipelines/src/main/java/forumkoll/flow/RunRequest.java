package forumkoll.flow;

import forumkoll.ingest.PseudonymKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a run is to do.
 *
 * @param asOf the day the run stands for: everything that depends on a date takes this one
 * @param startedAt when the run was started; only {@code meta.run} and the run's name tell
 * @param key the key of the pseudonyms that persons get
 * @param missing whether a source kind and year that was published before may be missing now
 * @param unchanged what to do when nothing changed since the published run
 */
public record RunRequest(
        Path input,
        Path warehouse,
        LocalDate asOf,
        Instant startedAt,
        PseudonymKey key,
        Missing missing,
        Unchanged unchanged) {

    /** What a vanished source means: an unmounted share looks like an empty folder. */
    public enum Missing {
        BLOCKS,
        ALLOWED
    }

    /** Whether a run with nothing new is made all the same. */
    public enum Unchanged {
        RUNS,
        SKIPPED
    }
}
