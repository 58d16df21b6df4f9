package forumkoll.cli;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.flow.AcceptanceFile;
import forumkoll.publish.PersonalData;
import forumkoll.rules.PublishedFlags;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll accept}: a flag the city has decided to live with for a time. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = {
            "Godtar en flagga för en tid. Gäller från nästa körning, tills tiden går ut eller underlaget ändras.",
            "Accepts a flag for a time. Holds from the next run, until the time is out or the evidence changes."
        })
final class AcceptCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 10;

    @Parameters(index = "0", paramLabel = "FLAG", description = "Flaggans kod. / The flag's id.")
    private String flagId;

    @Option(
            names = "--owner",
            required = true,
            paramLabel = "FUNCTION",
            description =
                    "Funktionen som svarar för det, inte ett namn. / The function that answers for it, not a name.")
    private String owner;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Varför. / Why.")
    private String reason;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            description = "Sista dagen det gäller (2026-12-31). / The last day it holds.")
    private LocalDate until;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() {
        checkText("--owner", owner);
        checkText("--reason", reason);
        try (Engine published = DuckDbEngine.reading(PublishedFile.real(warehouse.published()))) {
            PublishedFlags flags = new PublishedFlags(published);
            PublishedFlags.Acceptable flag = flags.acceptable(flagId).orElseThrow(() -> unknown(flags));
            if (until.isBefore(flags.asOf())) {
                throw new UsageException("--until " + until + " är före körningens dag " + flags.asOf()
                        + ". / is before the day of the run.");
            }
            AcceptanceFile file = AcceptanceFile.in(warehouse.folder());
            file.add(
                    new AcceptanceFile.Decision(
                            flagId,
                            owner.strip(),
                            reason.strip(),
                            until,
                            LocalDate.now(ZoneId.systemDefault()),
                            flags.runId(),
                            flag.amountSek(),
                            flag.evidence()),
                    Main.home().contracts());
            System.out.println(flag.message().sv());
            System.out.println(flag.message().en());
            System.out.println("Godtagen till och med / accepted until " + until + ": " + file.path());
            System.out.println("Gäller från nästa körning. / Takes effect in the next run.");
        }
        return ExitCode.DONE;
    }

    /** The decision is published with the flag: it may not name a person, as far as that can be told. */
    private static void checkText(String option, String text) {
        if (text.isBlank()) {
            throw new UsageException(option + ": en text väntas / a text is expected");
        }
        new PersonalData(List.of())
                .in(text)
                .or(() -> text.contains("@") ? Optional.of("@") : Optional.empty())
                .ifPresent(what -> {
                    throw new UsageException(option + ": " + what
                            + ". Ange en funktion, till exempel ”avdelningschef omvärld”, inte en person."
                            + "\nName a function, such as \"head of international affairs\", not a person.");
                });
    }

    private UsageException unknown(PublishedFlags flags) {
        String code = flagId.split(":")[0];
        List<String> likely =
                flags.flagIds().stream().filter(id -> id.startsWith(code + ":")).toList();
        String shown = likely.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n  ", "\n  ", ""));
        return new UsageException("Ingen sådan flagga gäller nu / no such flag holds now: " + flagId
                + (likely.isEmpty()
                        ? "\n./forumkoll query \"SELECT flag_id FROM flags.flag WHERE status <> 'resolved'\""
                        : "\nFinns / there are:" + shown));
    }
}
