package forumkoll.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule in {@code pipelines/models/flags/}, found there and listed nowhere. */
public record RuleCatalogue(List<Rule> rules) {

    /** Reads all rules, by code. */
    public static RuleCatalogue read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new RuleCatalogue(files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(Rule::read)
                    .toList());
        } catch (IOException e) {
            throw new RuleException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The rule with {@code code}. */
    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
