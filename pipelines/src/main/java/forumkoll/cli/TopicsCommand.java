package forumkoll.cli;

import forumkoll.flow.BlockedException;
import forumkoll.flow.Home;
import forumkoll.flow.Registers;
import forumkoll.identify.ForumTopics;
import forumkoll.identify.TopicEvaluation;
import forumkoll.identify.TopicEvaluation.Labelled;
import forumkoll.identify.TopicEvaluation.Mistake;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.TableRow;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll topics}: the topics of every forum, or how well words find the topics that people have given. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = {
            "Visar forumens ämnen som CSV: ur det publicerade, eller ur registren i INPUT.",
            "Med --evaluate: mäter hur väl orden i namn, syfte och område ger de ämnen som människor har satt."
                    + " macro_f1 är medelvärdet av F1 över varje ämne som är satt eller funnet; micro_f1 är F1 över"
                    + " alla ihop. Det som registret forum_topics bestämmer används då inte. Varje fel skrivs på"
                    + " standard error.",
            "Shows the topics of forums as CSV: from what is published, or from the registers in INPUT.",
            "With --evaluate: measures how well the words in name, purpose and area give the topics that people have"
                    + " given. macro_f1 is the mean F1 over every topic that is given or found; micro_f1 is F1 over all"
                    + " of them together. What the register forum_topics sets is not used then. Every error is written"
                    + " to standard error."
        })
final class TopicsCommand implements Callable<Integer> {

    private static final List<String> REGISTERS = List.of("topics", "forum_topics", "forums", "forum_names", "areas");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "INPUT",
            description =
                    "Indatamapp vars register läses (med --evaluate standard: Göteborgs inventering 2023). / Input"
                            + " folder whose registers are read (with --evaluate default: Göteborg's inventory of 2023).")
    private Path input;

    @Option(
            names = "--evaluate",
            paramLabel = "FILE",
            description = "CSV med kolumnerna forum_name och topics (koder åtskilda av semikolon); andra kolumner bryr"
                    + " sig ingen om. / CSV with the columns forum_name and topics (codes parted by semicolons); other"
                    + " columns are ignored.")
    private Path labels;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws SQLException {
        if (labels != null) {
            evaluate();
        } else if (input != null) {
            printRegisters();
        } else {
            printPublished();
        }
        return ExitCode.DONE;
    }

    private void printPublished() throws SQLException {
        try (PublishedFile file = PublishedFile.open(warehouse.published())) {
            printHeading();
            file.rows("SELECT f.name, t.rank, t.topic_code, t.method, t.score, t.words"
                            + " FROM clean.forum_topic t JOIN clean.forum f USING (forum_id)"
                            + " ORDER BY f.name, f.forum_id, t.rank")
                    .forEach(QueryCommand::printCsv);
        }
    }

    private void printRegisters() {
        Registers registers = Registers.read(input, Main.home(), REGISTERS);
        printHeading();
        ForumTopics.ofRegister(
                        registers.of("topics"),
                        registers.of("forum_topics"),
                        registers.of("forums"),
                        registers.of("areas"))
                .forEach(QueryCommand::printCsv);
    }

    private static void printHeading() {
        System.out.println("forum,rank,topic_code,method,score,words");
    }

    private void evaluate() {
        Home home = Main.home();
        Path folder = input == null ? home.folder().resolve("sample-data/goteborg-2023") : input;
        Registers registers = Registers.read(folder, home, REGISTERS);
        if (registers.of("topics").isEmpty()) {
            throw new BlockedException(new Text(
                    "Mappen " + folder + " har inget register topics: det finns inga ämnen att sätta. Lägg till"
                            + " registers/topics.csv.",
                    "The folder " + folder + " has no register topics: there are no topics to give. Add"
                            + " registers/topics.csv."));
        }
        List<Labelled> labelled = labelled(home.contracts());
        warnOfUnknown(labelled, registers.of("topics"));
        TopicEvaluation evaluation = TopicEvaluation.of(
                labelled,
                registers.of("topics"),
                registers.of("forums"),
                registers.of("forum_names"),
                registers.of("areas"));
        evaluation.mistakes().forEach(TopicsCommand::printMistake);
        System.out.println("macro_f1,micro_f1");
        System.out.println(evaluation.macroF1().toPlainString() + ","
                + evaluation.microF1().toPlainString());
    }

    /** A code that the register lacks can never be found: it counts as missed. */
    private static void warnOfUnknown(List<Labelled> labelled, List<TableRow> topics) {
        Set<String> codes =
                topics.stream().map(topic -> topic.text("topic_code")).collect(Collectors.toSet());
        SortedSet<String> unknown = new TreeSet<>();
        labelled.forEach(forum -> unknown.addAll(forum.topics()));
        unknown.removeAll(codes);
        if (!unknown.isEmpty()) {
            String list = String.join(", ", unknown);
            System.err.println("Ämnen som inte finns i registret topics räknas som missade: " + list
                    + "\nTopics that the register topics lacks count as missed: " + list);
        }
    }

    private List<Labelled> labelled(Contracts contracts) {
        List<TableRow> rows = Registers.readFile(labels, labels(), contracts);
        if (rows.isEmpty()) {
            throw Labels.none(labels);
        }
        return rows.stream()
                .map(row -> Labelled.of(row.text("forum_name"), row.text("topics")))
                .toList();
    }

    /** The columns of a file of labelled forums. */
    private static Contract labels() {
        Text title = new Text("Forum med ämnen", "Forums with topics");
        return new Contract(
                new TableName("registers", "labelled_topics"),
                title,
                title,
                List.of(Labels.required("forum_name"), Column.of("topics", ColumnType.STRING, 0)),
                List.of(),
                List.of(),
                "labelled topics 1");
    }

    private static void printMistake(Mistake mistake) {
        String found = mistake.found().stream()
                .map(topic -> topic.topicCode() + " (" + topic.words() + ")")
                .collect(Collectors.joining("; "));
        System.err.println(mistake.forumName()
                + (mistake.missing().isEmpty() ? "" : "\n  saknas / missing: " + String.join(", ", mistake.missing()))
                + (mistake.superfluous().isEmpty()
                        ? ""
                        : "\n  för mycket / superfluous: " + String.join(", ", mistake.superfluous()))
                + "\n  funnet / found: " + (found.isEmpty() ? "–" : found));
    }
}
