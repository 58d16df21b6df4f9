package forumkoll.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes an empty input folder to start from: the survey form, the registers' headings, commented settings, and in
 * {@code samples/}, which no run reads, a few lines of each log.
 *
 * @param registers the headings of each register by its name
 */
public record InputTemplate(Map<String, List<String>> registers) {

    /** The year whose folder holds the form. */
    private static final int YEAR = 2025;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Writes into {@code folder}, which may exist but must be empty. */
    public void write(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                if (children.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
                }
            }
        }
        for (Map.Entry<String, String> text : texts().entrySet()) {
            write(folder.resolve(text.getKey()), text.getValue());
        }
        SurveyForm.write(create(folder.resolve("samples/surveys/" + YEAR + "/form.xlsx")));
    }

    /** Paths in the folder and what stands in the files. */
    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(InputSamples.texts());
        texts.put("forumkoll.yaml", InputSamples.SETTINGS);
        texts.put(
                "samples/surveys/" + YEAR + "/form.csv",
                BYTE_ORDER_MARK + String.join(";", SurveyForm.HEADINGS) + "\r\n");
        registers.forEach((name, headings) ->
                texts.put("registers/" + name + ".csv", BYTE_ORDER_MARK + String.join(";", headings) + "\r\n"));
        return texts;
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(create(file), text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    private static Path create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
