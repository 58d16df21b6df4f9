package forumkoll.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one policy pack and holds it against the rules there are. */
final class PolicyFile {

    private static final List<String> KEYS = List.of("extends", "rules", "title");
    private static final List<String> RULE_KEYS = List.of("parameters", "reason", "run", "severity");

    private final String shown;
    private final RuleCatalogue catalogue;
    private final List<PolicyException.Fault> faults = new ArrayList<>();

    private PolicyFile(String shown, RuleCatalogue catalogue) {
        this.shown = shown;
        this.catalogue = catalogue;
    }

    /** The pack called {@code name} in {@code file}. */
    static Policy read(String name, Path file, RuleCatalogue catalogue) {
        PolicyFile reading = new PolicyFile("policies/" + file.getFileName(), catalogue);
        Policy policy = reading.policy(name, reading.parse(file));
        if (!reading.faults.isEmpty()) {
            throw new PolicyException(reading.faults);
        }
        return policy;
    }

    private JsonNode parse(Path file) {
        try {
            JsonNode yaml = RuleFile.YAML.readTree(Files.readString(file));
            return yaml == null || yaml.isNull() ? RuleFile.YAML.createObjectNode() : yaml;
        } catch (JsonProcessingException e) {
            Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
            String found = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new PolicyException(
                    List.of(new PolicyException.Fault(shown, line, "YAML", found, new Text("YAML", "YAML"))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Policy policy(String name, JsonNode yaml) {
        if (!yaml.isMissingNode()) {
            checkKeys(yaml, "", KEYS);
        }
        SortedMap<String, Policy.Choice> choices = new TreeMap<>();
        JsonNode rules = yaml.path("rules");
        if (!rules.isMissingNode() && !rules.isNull() && !rules.isObject()) {
            fault("rules", rules.toString(), new Text("regler med sina koder", "rules by their codes"));
        }
        rules.properties().forEach(entry -> catalogue
                .rule(entry.getKey())
                .ifPresentOrElse(
                        rule -> choices.put(rule.code(), choice(rule, entry.getValue())),
                        () -> fault(
                                "rules",
                                entry.getKey(),
                                oneOf(catalogue.rules().stream().map(Rule::code).toList()))));
        JsonNode title = yaml.path("title");
        return new Policy(
                name,
                title.isMissingNode() ? new Text(name, name) : Text.of(title),
                Optional.of(yaml.path("extends").asText()).filter(base -> !base.isEmpty()),
                choices);
    }

    private Policy.Choice choice(Rule rule, JsonNode yaml) {
        String place = "rules." + rule.code();
        if (!yaml.isNull()) {
            checkKeys(yaml, place, RULE_KEYS);
        }
        JsonNode runs = yaml.path("run");
        if (!runs.isMissingNode() && !runs.isBoolean()) {
            fault(place + ".run", runs.asText(), new Text("true eller false", "true or false"));
        }
        JsonNode severity = yaml.path("severity");
        if (!severity.isMissingNode() && !Rule.SEVERITIES.contains(severity.asText())) {
            fault(place + ".severity", severity.asText(), oneOf(Rule.SEVERITIES));
        }
        JsonNode reason = yaml.path("reason");
        return new Policy.Choice(
                runs.isBoolean() ? Optional.of(runs.booleanValue()) : Optional.empty(),
                reason.isMissingNode() ? Optional.empty() : Optional.of(Text.of(reason)),
                severity.isMissingNode() ? Optional.empty() : Optional.of(severity.asText()),
                parameters(rule, yaml.path("parameters"), place + ".parameters"));
    }

    private Map<String, Object> parameters(Rule rule, JsonNode yaml, String place) {
        Map<String, Object> values = new TreeMap<>();
        yaml.properties().forEach(entry -> {
            Object declared = rule.parameters().get(entry.getKey());
            if (declared == null) {
                fault(place, entry.getKey(), oneOf(rule.parameters().keySet()));
                return;
            }
            Object value = ParameterValue.like(declared, entry.getValue());
            if (value == null) {
                fault(
                        place + "." + entry.getKey(),
                        entry.getValue().isTextual()
                                ? entry.getValue().asText()
                                : entry.getValue().toString(),
                        ParameterValue.type(declared));
                return;
            }
            values.put(entry.getKey(), value);
        });
        return values;
    }

    private void checkKeys(JsonNode yaml, String place, List<String> known) {
        if (!yaml.isObject()) {
            fault(place, yaml.asText(), oneOf(known));
            return;
        }
        yaml.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                fault(place, key, oneOf(known));
            }
        });
    }

    private void fault(String place, String found, Text expected) {
        faults.add(new PolicyException.Fault(shown, null, place, found, expected));
    }

    private static Text oneOf(Collection<String> known) {
        String words = String.join(", ", new TreeSet<>(known));
        return known.isEmpty()
                ? new Text("ingenting: regeln har inga parametrar", "nothing: the rule has no parameters")
                : new Text("något av " + words, "one of " + words);
    }
}
