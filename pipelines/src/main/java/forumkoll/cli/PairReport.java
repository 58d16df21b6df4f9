package forumkoll.cli;

import forumkoll.flow.BlockedException;
import forumkoll.flow.Home;
import forumkoll.flow.Registers;
import forumkoll.flow.Settings;
import forumkoll.identify.LabelledPair;
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
import java.util.stream.Collectors;

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
        List<LabelledPair> pairs = pairs(labels, Registers.readFile(labels, columns(), contracts));
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

    private static List<LabelledPair> pairs(Path labels, List<TableRow> rows) {
        List<TableRow> unclear =
                rows.stream().filter(row -> LabelledPair.of(row).isEmpty()).toList();
        if (rows.isEmpty()) {
            throw Labels.none(labels);
        }
        if (!unclear.isEmpty()) {
            String lines = unclear.stream()
                    .map(row -> row.integer("source_line") + " (”" + row.text("same") + "”)")
                    .collect(Collectors.joining(", "));
            throw new BlockedException(new Text(
                    "Filen " + labels + ", kolumnen same: väntade 1 eller 0 (eller ja/nej, true/false), hittade på rad "
                            + lines + ". Rätta cellerna.",
                    "The file " + labels + ", column same: expected 1 or 0 (or yes/no, true/false), found on line "
                            + lines + ". Correct the cells."));
        }
        return rows.stream().map(row -> LabelledPair.of(row).orElseThrow()).toList();
    }

    private static void print(Mistake mistake) {
        LabelledPair pair = mistake.pair();
        String what =
                switch (mistake.kind()) {
                    case WRONGLY_MERGED -> "fel sammanslagna / wrongly merged";
                    case MISSED -> "missade / missed";
                    case TO_REVIEW -> "att granska / to review";
                };
        System.err.println(pair.id() + ": " + what + ": " + name(pair.nameA(), pair.organiserA()) + " – "
                + name(pair.nameB(), pair.organiserB()) + "\n  " + mistake.reason());
    }

    private static String name(String written, String organiser) {
        return written + (organiser.isEmpty() ? "" : " [" + organiser + "]");
    }

    private static Contract columns() {
        Text title = new Text("Namnpar", "Pairs of names");
        return new Contract(
                new TableName("registers", "labelled_pairs"),
                title,
                title,
                List.of(
                        Column.of("id", ColumnType.STRING, 0),
                        Labels.required("name_a"),
                        Column.of("organiser_a", ColumnType.STRING, 0),
                        Labels.required("name_b"),
                        Column.of("organiser_b", ColumnType.STRING, 0),
                        Labels.required("same")),
                List.of(),
                List.of(),
                "labelled pairs 2");
    }
}
