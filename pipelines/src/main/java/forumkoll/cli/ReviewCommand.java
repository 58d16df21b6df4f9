package forumkoll.cli;

import forumkoll.flow.NameDecisionFile;
import forumkoll.flow.NameDecisionFile.Decision;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll review}: names that a person has to decide, the decisions, and how good automatic ones are. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Listar namn som en människa behöver avgöra, mest pengar först.",
            "Med --same eller --different: skriver ett beslut i lagrets decisions/names.csv; det gäller från nästa körning.",
            "Med --evaluate: mäter på märkta namnpar. precision = rätta av automatiska sammanslagningar, recall ="
                    + " sammanslagna av alla par som är samma, review_share = par att granska av alla. Varje fel skrivs"
                    + " på standard error.",
            "Lists names that a person has to decide, most money first.",
            "With --same or --different: writes a decision to the warehouse's decisions/names.csv; it holds from the next"
                    + " run on.",
            "With --evaluate: measures on labelled pairs of names. precision = right ones of automatic merges, recall ="
                    + " merged of all pairs that are one, review_share = pairs to review of all. Every error is written"
                    + " to standard error."
        })
final class ReviewCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "INPUT",
            description =
                    "Med --evaluate: indatamapp vars register får hjälpa (standard: Göteborgs inventering 2023). /"
                            + " With --evaluate: input folder whose registers may help (default: Göteborg's inventory of 2023).")
    private Path input;

    @Option(
            names = "--evaluate",
            paramLabel = "FILE",
            description = "CSV med id, name_a, organiser_a, name_b, organiser_b, same (1 eller 0). / CSV with these"
                    + " columns (same: 1 or 0).")
    private Path labels;

    @Option(names = "--no-registers", description = "Utan registrens hjälp. / Without the registers' help.")
    private boolean withoutRegisters;

    @ArgGroup(exclusive = true)
    private Names names;

    private static final class Names {

        @Option(
                names = "--same",
                arity = "1..2",
                paramLabel = "NAME",
                description =
                        "Ett nummer i listan, eller ett skrivet namn och dess forum (kod eller ett annat skrivet namn)."
                                + " / A number of the list, or a written name and its forum (code or another written name).")
        private List<String> same;

        @Option(
                names = "--different",
                arity = "1..2",
                paramLabel = "NAME",
                description = "Som --same, men de är olika forum. / As --same, but they are different forums.")
        private List<String> different;
    }

    @Option(
            names = "--organiser",
            paramLabel = "TEXT",
            defaultValue = "",
            description =
                    "Organisatören bredvid det första namnet (standard: vilken som helst). / The organiser beside the"
                            + " first name (default: any).")
    private String organiser;

    @Option(
            names = "--other-organiser",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Detsamma för det andra namnet. / The same for the other name.")
    private String otherOrganiser;

    @Option(
            names = "--by",
            paramLabel = "FUNCTION",
            description =
                    "Funktionen som beslutar, aldrig ett personnamn. / The function that decides, never a person.")
    private String function;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Varför. / Why.")
    private String reason;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws SQLException {
        if (labels != null) {
            Path folder = input == null ? Main.home().folder().resolve("sample-data/goteborg-2023") : input;
            PairReport.print(labels, folder, withoutRegisters ? PairReport.Help.NONE : PairReport.Help.REGISTERS);
        } else if (names != null) {
            decide();
        } else {
            list();
        }
        return ExitCode.DONE;
    }

    private void list() throws SQLException {
        List<Undecided> undecided = undecided();
        if (undecided.isEmpty()) {
            System.out.println("Inga namn att granska. / No names to review.");
            return;
        }
        undecided.forEach(name -> name.print(System.out));
        System.err.println("Avgör med / decide with: forumkoll review --same 1 --by FUNKTION --reason SKÄL"
                + "  (--different 1 …)");
    }

    private List<Undecided> undecided() throws SQLException {
        try (PublishedFile file = PublishedFile.open(warehouse.published())) {
            return Undecided.of(file);
        }
    }

    private void decide() throws SQLException {
        if (function == null || function.isBlank() || reason == null || reason.isBlank()) {
            throw new UsageException("Ett beslut behöver --by (funktionen) och --reason (skälet).\n"
                    + "A decision needs --by (the function) and --reason.");
        }
        if (function.contains("@")) {
            throw new UsageException("--by anger en funktion, till exempel analytiker, aldrig en person.\n"
                    + "--by names a function, such as analyst, never a person.");
        }
        String decision = names.same != null ? "must_link" : "cannot_link";
        List<String> sides = names.same != null ? names.same : names.different;
        Decision made = sides.size() == 2
                ? decision(decision, sides.get(0), organiser, sides.get(1), otherOrganiser)
                : listed(decision, sides.get(0));
        NameDecisionFile file = NameDecisionFile.in(warehouse.folder());
        file.add(made, Main.home().contracts());
        System.out.println(
                file.path() + ": " + decision + " \"" + made.writtenA() + "\" – \"" + made.writtenB() + "\"");
        System.err.println("Gäller från nästa körning: forumkoll run / holds from the next run on: forumkoll run");
    }

    /** A forum of the list goes into the file by its name, which stays when identifiers change. */
    private Decision listed(String decision, String number) throws SQLException {
        List<Undecided> undecided = undecided();
        if (!number.matches("\\d{1,6}")
                || Integer.parseInt(number) < 1
                || Integer.parseInt(number) > undecided.size()) {
            throw new UsageException("Inget namn med numret " + number + " att granska; listan har "
                    + undecided.size() + ". Ange annars två namn.\nNo name number " + number
                    + " to review; the list has " + undecided.size() + ". Else give two names.");
        }
        Undecided name = undecided.get(Integer.parseInt(number) - 1);
        return decision(decision, name.written(), name.organiser(), other(name), "");
    }

    private String other(Undecided name) throws SQLException {
        try (PublishedFile file = PublishedFile.open(warehouse.published())) {
            boolean registered = !file.rows("SELECT 1 FROM raw.forums WHERE forum_id = '"
                            + name.forumId().replace("'", "''") + "'")
                    .isEmpty();
            return registered ? name.forumId() : name.forum();
        }
    }

    private Decision decision(String decision, String written, String beside, String other, String besideOther) {
        return new Decision(
                decision, written, beside, other, besideOther, function, LocalDate.now(ZoneId.systemDefault()), reason);
    }
}
