package forumkoll.flow;

import forumkoll.engine.SqlText;
import forumkoll.identify.ForumKeywords;
import forumkoll.identify.ForumMerges;
import forumkoll.identify.ForumNames;
import forumkoll.identify.ForumTopics;
import forumkoll.identify.LedgerAllocation;
import forumkoll.identify.LedgerUnits;
import forumkoll.identify.NameRegisters;
import forumkoll.identify.NameTopics;
import forumkoll.identify.Names;
import forumkoll.identify.UnitsToday;
import forumkoll.rules.Rule;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Every producer: the models, found in their folders; the rules; and identity, which is made in Java. */
final class Models {

    private Models() {}

    /** @param cityName as in {@code Göteborg}; names of forums may carry it */
    static List<Producer> all(
            Home home, Contracts contracts, List<Rule> rules, SortedMap<String, Object> parameters, String cityName) {
        LocalDate asOf = (LocalDate) parameters.get(Rule.AS_OF);
        List<Producer> producers = new ArrayList<>(identity());
        producers.addAll(forumNames(cityName));
        producers.addAll(allocation(cityName));
        producers.add(unitsToday(asOf));
        for (String layer : List.of("clean", "marts")) {
            for (Path file : sqlFiles(home.models().resolve(layer))) {
                TableName table =
                        new TableName(layer, file.getFileName().toString().replace(".sql", ""));
                producers.add(SqlProducer.model(table, new SqlText(text(file)), contracts.of(table), parameters));
            }
        }
        rules.forEach(rule -> producers.add(SqlProducer.rule(rule, asOf)));
        return producers;
    }

    private static List<JavaProducer> forumNames(String cityName) {
        return JavaProducer.together(
                List.of("clean.forum_name", "clean.undecided_name"),
                List.of(
                        "raw.forums",
                        "raw.forum_names",
                        "raw.organisers",
                        "clean.written_name",
                        "clean.declared_name",
                        "meta.name_decision",
                        "meta.previous_forum_name"),
                cityName,
                in -> {
                    ForumNames resolved = new ForumNames(
                            in.get("clean.written_name"),
                            in.get("clean.declared_name"),
                            new NameRegisters(
                                    in.get("raw.forums"), in.get("raw.forum_names"), in.get("raw.organisers")),
                            in.get("meta.name_decision"),
                            in.get("meta.previous_forum_name"),
                            cityName);
                    return Map.of("clean.forum_name", resolved.names(), "clean.undecided_name", resolved.undecided());
                });
    }

    private static List<Producer> identity() {
        return List.of(
                JavaProducer.of(
                        "clean.forum_merge",
                        List.of("meta.previous_forum_name", "meta.previous_forum_merge", "clean.forum_name"),
                        in -> ForumMerges.of(
                                in.get("meta.previous_forum_name"),
                                in.get("meta.previous_forum_merge"),
                                in.get("clean.forum_name", Models::foundsForums))),
                JavaProducer.of(
                        "clean.organiser_name",
                        List.of("raw.organisers", "raw.survey_answer"),
                        in -> Names.organisers(in.get("raw.organisers"), in.get("raw.survey_answer"))),
                JavaProducer.of(
                        "clean.area_name",
                        List.of("raw.areas", "raw.survey_answer"),
                        in -> Names.areas(in.get("raw.areas"), in.get("raw.survey_answer"))),
                JavaProducer.of(
                        "clean.unit_name",
                        List.of("raw.units", "raw.survey_answer"),
                        in -> Names.units(in.get("raw.units"), in.get("raw.survey_answer"))),
                JavaProducer.of(
                        "clean.name_topic",
                        List.of("raw.topics", "clean.forum_name"),
                        in -> NameTopics.of(in.get("raw.topics"), in.get("clean.forum_name", Models::isOfForum))),
                JavaProducer.of(
                        "clean.forum_keyword",
                        List.of("clean.forum_topic"),
                        in -> ForumKeywords.of(in.get("clean.forum_topic"))),
                JavaProducer.of(
                        "clean.forum_topic",
                        List.of(
                                "raw.topics",
                                "raw.forum_topics",
                                "raw.forums",
                                "raw.areas",
                                "raw.survey_answer",
                                "clean.forum_name"),
                        in -> ForumTopics.of(
                                in.get("raw.topics"),
                                in.get("raw.forum_topics"),
                                in.get("raw.forums"),
                                in.get("raw.areas"),
                                in.get("raw.survey_answer"),
                                in.get("clean.forum_name", Models::foundsForums))));
    }

    /** Texts of ledgers and calendars that are no forum's name are left out. */
    private static boolean isOfForum(TableRow name) {
        return name.text("forum_id") != null;
    }

    /** Texts of ledgers and calendars found no forums. */
    private static boolean foundsForums(TableRow name) {
        return List.of("register", "survey").contains(name.text("source_kind"));
    }

    /** What ledgers write and say nothing with is left out. */
    private static boolean isOfLedger(TableRow name) {
        return name.text("source_kind").equals("ledger") && (isOfForum(name) || "decision".equals(name.text("method")));
    }

    /** @param cityName as in {@code Göteborg}; names of organisers may carry it */
    private static List<Producer> allocation(String cityName) {
        return List.of(
                JavaProducer.of(
                        "clean.ledger_allocation",
                        List.of(
                                "clean.ledger_wording",
                                "clean.forum",
                                "raw.forum_names",
                                "clean.organiser",
                                "clean.participation",
                                "raw.ledger_rules",
                                "clean.forum_name",
                                "clean.undecided_name"),
                        cityName,
                        in -> {
                            LedgerAllocation.Wordings wordings = new LedgerAllocation.Wordings();
                            in.each("clean.ledger_wording", wordings::add);
                            return new LedgerAllocation(
                                            in.get("clean.forum"),
                                            in.get("raw.forum_names"),
                                            in.get("clean.organiser"),
                                            in.get("clean.participation"),
                                            in.get("raw.ledger_rules"),
                                            in.get("clean.forum_name", Models::isOfLedger),
                                            in.get("clean.undecided_name"),
                                            cityName)
                                    .of(wordings);
                        }),
                JavaProducer.of(
                        "clean.ledger_unit", List.of("clean.ledger_wording", "raw.units", "clean.unit_name"), in -> {
                            Set<String> units = new HashSet<>();
                            return new LedgerUnits(in.get("raw.units"), in.get("clean.unit_name"))
                                    .of(in.get("clean.ledger_wording", wording -> units.add(wording.text("unit"))));
                        }));
    }

    private static Producer unitsToday(LocalDate asOf) {
        return JavaProducer.of(
                "clean.unit_today", List.of("raw.units", "clean.unit_name"), asOf.toString(), in -> new UnitsToday(
                                in.get("raw.units"), asOf)
                        .of(in.get("clean.unit_name")));
    }

    private static List<Path> sqlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
