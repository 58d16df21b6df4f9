package forumkoll.rules;

import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The policy packs there are: the project's own, and those of a city, in YAML.
 *
 * @param folders where they lie; folders that do not exist hold none
 */
public record Policies(List<Path> folders) {

    private static final String ENDING = ".yaml";

    /**
     * The rules as the pack called {@code name} wants them.
     *
     * @throws PolicyException when there is no such pack, or it names what there is not
     */
    public RulesInForce of(String name, RuleCatalogue catalogue) {
        return RulesInForce.of(read(name, catalogue, new LinkedHashSet<>()), catalogue);
    }

    private Policy read(String name, RuleCatalogue catalogue, Set<String> path) {
        if (!path.add(name)) {
            throw refused(
                    "policies/" + name + ENDING,
                    "extends",
                    String.join(" → ", path) + " → " + name,
                    new Text("en kedja som tar slut", "a chain that ends"));
        }
        Policy policy = PolicyFile.read(name, file(name), catalogue);
        return policy.extended()
                .map(base -> policy.over(read(base, catalogue, path)))
                .orElse(policy);
    }

    private Path file(String name) {
        List<Path> found = folders.stream()
                .map(folder -> folder.resolve(name + ENDING))
                .filter(Files::isRegularFile)
                .toList();
        if (found.isEmpty()) {
            String known = String.join(", ", names());
            throw refused(
                    "forumkoll.yaml",
                    "policy",
                    name,
                    new Text(
                            "ett av regelpaketen " + known + ", eller en egen fil policies/" + name + ENDING,
                            "one of the policy packs " + known + ", or a file of your own policies/" + name + ENDING));
        }
        if (found.size() > 1) {
            throw refused(
                    "policies/" + name + ENDING,
                    "",
                    name,
                    new Text(
                            "ett namn som inget medföljande regelpaket har; skriv extends: " + name,
                            "a name that no pack of the project has; write extends: " + name));
        }
        return found.get(0);
    }

    /** What the packs are called. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders.stream().filter(Files::isDirectory).toList()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(ENDING))
                        .forEach(file -> names.add(file.replace(ENDING, "")));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        return names;
    }

    private static PolicyException refused(String file, String place, String found, Text expected) {
        return new PolicyException(List.of(new PolicyException.Fault(file, null, place, found, expected)));
    }

    /** The pack that a rule's own values make up, for when no city is known. */
    public static RulesInForce none(RuleCatalogue catalogue) {
        return RulesInForce.of(new Policy("", new Text("", ""), Optional.empty(), new TreeMap<>()), catalogue);
    }
}
