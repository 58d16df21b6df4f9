package forumkoll.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The functions that the two engines spell or compute differently, written once for each in {@code
 * pipelines/functions/} under the same name.
 *
 * @param statements the {@code CREATE} statements of one engine
 */
public record FunctionLibrary(List<String> statements) {

    /** Reads {@code <engine>.sql} in {@code folder}; statements end with a semicolon at the end of a line. */
    public static FunctionLibrary read(Path folder, String engine) {
        Path file = folder.resolve(engine + ".sql");
        try {
            return new FunctionLibrary(Arrays.stream(Files.readString(file).split(";\\s*\\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the function library " + file, e);
        }
    }
}
