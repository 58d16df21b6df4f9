package forumkoll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** The same input in another order: the files of a year sort the other way round, and the rows of tables are shuffled. */
record ReorderedInput(long seed) {

    private static final String END = "\r\n";

    /** Copies a folder, last file first. Returns how many files have their rows in another order. */
    int copy(Path from, Path to) throws IOException {
        int shuffled = 0;
        for (Path file : lastFirst(from)) {
            Path relative = from.relativize(file);
            Path copy = to.resolve(relative).resolveSibling(name(file, relative));
            Files.createDirectories(copy.getParent());
            byte[] bytes = Files.readAllBytes(file);
            byte[] others = isTable(relative) ? shuffled(bytes) : bytes;
            shuffled += java.util.Arrays.equals(bytes, others) ? 0 : 1;
            Files.write(copy, others);
        }
        return shuffled;
    }

    private static List<Path> lastFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** Files of sources may be called anything; settings and registers are found by their names. */
    private static String name(Path file, Path relative) throws IOException {
        String name = file.getFileName().toString();
        if (!relative.startsWith("surveys") && !relative.startsWith("ledgers") && !relative.startsWith("meetings")) {
            return name;
        }
        int place = lastFirst(file.getParent()).indexOf(file);
        return String.format(Locale.ROOT, "%c%c-%s", 'a' + place / 26, 'a' + place % 26, name);
    }

    /** Teams' reports have sections, and are no tables. */
    private static boolean isTable(Path relative) {
        String name = relative.getFileName().toString();
        return (name.endsWith(".csv") || name.endsWith(".txt")) && !name.startsWith("teams-");
    }

    /** The heading stays first. No cell holds a line break, and one byte is one letter here, so no letter is torn. */
    private byte[] shuffled(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split(END)));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        return (String.join(END, lines) + END).getBytes(StandardCharsets.ISO_8859_1);
    }
}
