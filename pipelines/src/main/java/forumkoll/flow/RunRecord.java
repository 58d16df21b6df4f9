package forumkoll.flow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A run as {@code run.json} tells it.
 *
 * @param outcome published, unchanged, or why it was not published
 * @param code fingerprint of models, functions, contracts, settings, policy and decisions
 * @param covered source kinds and years that held anything
 * @param raw per path, the folder below {@code raw/} that holds what was read
 * @param tables per table, its folder below {@code tables/}
 * @param milliseconds per step
 * @param flags how many flags have each status; null in runs of before this was told
 */
public record RunRecord(
        String runId,
        String city,
        String asOf,
        String engine,
        String startedAt,
        String outcome,
        String code,
        SortedSet<String> covered,
        SortedMap<String, String> raw,
        SortedMap<String, String> tables,
        Map<String, Long> milliseconds,
        SortedMap<String, Long> flags) {

    /** Its name in the run's folder. */
    static final String FILE = "run.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static RunRecord read(Path run) {
        try {
            return JSON.readValue(run.resolve(FILE).toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + run.resolve(FILE), e);
        }
    }

    void write(Path run) {
        try {
            JSON.writeValue(run.resolve(FILE).toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + run.resolve(FILE), e);
        }
    }
}
