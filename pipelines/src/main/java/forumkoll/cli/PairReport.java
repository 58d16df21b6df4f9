package forumkoll.cli;

import forumkoll.flow.Home;
import forumkoll.flow.Registers;
import forumkoll.flow.Settings;
import forumkoll.identify.NameRegisters;
import forumkoll.identify.PairEvaluation;
import forumkoll.identify.PairEvaluation.Mistake;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.TableRow;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.util.List;

/** How well names are told apart, measured on pairs that people have labelled. */
final class PairReport {

    private static final List<String> REGISTERS = List.of("forums", "forum_names", "organisers");

    /** Whether the registers of a city may help. */
    enum Help {
        REGISTERS,
        NONE
    }

    private PairReport() {}

    /** Prints the measures on standard output and every mistake on standard error. */
    static void print(Path labels, Path input, Help help) {
        Home home = Main.home();
        Contracts contracts = home.contracts();
        List<TableRow> pairs = Registers.readFile(labels, columns(), contracts);
        if (pairs.isEmpty()) {
            throw new UsageException("Filen " + labels + " har inga rader: det finns inget att mäta.\nThe file "
                    + labels + " has no rows: there is nothing to measure.");
        }
        Registers registers = Registers.read(input, home, REGISTERS);
        NameRegisters known = help == Help.NONE
                ? NameRegisters.none()
                : new NameRegisters(registers.of("forums"), registers.of("forum_names"), registers.of("organisers"));
        PairEvaluation evaluation =
                new PairEvaluation(pairs, known, Settings.read(input).cityName());
        evaluation.mistakes().forEach(PairReport::print);
        System.out.println("precision,recall,review_share");
        System.out.println(evaluation.precision().toPlainString() + ","
                + evaluation.recall().toPlainString() + ","
                + evaluation.reviewShare().toPlainString());
    }

    private static void print(Mistake mistake) {
        TableRow pair = mistake.pair();
        String what =
                switch (mistake.kind()) {
                    case WRONGLY_MERGED -> "fel sammanslagna / wrongly merged";
                    case MISSED -> "missade / missed";
                    case TO_REVIEW -> "att granska / to review";
                };
        System.err.println(pair.text("id") + ": " + what + ": " + name(pair, "a") + " – " + name(pair, "b") + "\n  "
                + mistake.reason());
    }

    private static String name(TableRow pair, String side) {
        String organiser = pair.text("organiser_" + side);
        return pair.text("name_" + side) + (organiser == null ? "" : " [" + organiser + "]");
    }

    private static Contract columns() {
        Text title = new Text("Namnpar", "Pairs of names");
        return new Contract(
                new TableName("registers", "labelled_pairs"),
                title,
                title,
                List.of(
                        Column.of("id", ColumnType.STRING, 0),
                        required("name_a", ColumnType.STRING),
                        Column.of("organiser_a", ColumnType.STRING, 0),
                        required("name_b", ColumnType.STRING),
                        Column.of("organiser_b", ColumnType.STRING, 0),
                        required("same", ColumnType.INTEGER)),
                List.of(),
                List.of(),
                "labelled pairs 1");
    }

    private static Column required(String name, ColumnType type) {
        Text text = new Text(name, name);
        return new Column(name, type, 0, true, List.of(), null, text, text);
    }
}
