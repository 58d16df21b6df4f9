package forumkoll.cli;

import forumkoll.demo.DemoCity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll demo}: a fictional city with truths to find again. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Skriver en påhittad stad: enkäter, huvudböcker, loggar, register och facit.",
            "Writes a fictional city: surveys, ledgers, logs, registers and the truth about them."
        })
final class DemoCommand implements Callable<Integer> {

    private static final Pattern YEARS = Pattern.compile("(?<first>\\d{4})(?:[-–](?<last>\\d{4}))?");
    private static final int EARLIEST = 1995;
    private static final int LATEST = 2095;
    private static final BigDecimal LARGEST = new BigDecimal(1000);

    @Parameters(index = "0", paramLabel = "DIR", description = "Ny mapp. / A new folder.")
    private Path folder;

    @Option(
            names = "--years",
            paramLabel = "A-B",
            defaultValue = "2019-2025",
            description = "Första och sista året (standard: ${DEFAULT-VALUE}). / First and last year.")
    private String years;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "1 är en stad med 115 forum, 290 ett land. / 1 is a city of 115 forums, 290 a country.")
    private BigDecimal scale;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Ett annat tal ger andra uppgifter. / Another number gives other figures.")
    private long seed;

    @Option(names = "--clean", description = "Samma stad utan något att flagga. / The same city with nothing to flag.")
    private boolean clean;

    @Mixin
    @SuppressWarnings("UnusedVariable") // every command takes it, so that a schedule can give it to all
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws IOException {
        Matcher span = YEARS.matcher(years.strip());
        if (!span.matches()) {
            throw wrongYears();
        }
        int first = Integer.parseInt(span.group("first"));
        int last = span.group("last") == null ? first : Integer.parseInt(span.group("last"));
        if (first < EARLIEST || last > LATEST || first > last) {
            throw wrongYears();
        }
        if (scale.signum() <= 0 || scale.compareTo(LARGEST) > 0) {
            throw new UsageException("--scale " + scale + ": ett tal över 0, högst " + LARGEST + ".\n" + "--scale "
                    + scale + ": a number above 0, at most " + LARGEST + ".");
        }
        try {
            new DemoCity(first, last, scale, seed, clean ? DemoCity.Flags.NONE : DemoCity.Flags.PLANTED).write(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("Mappen " + folder + " är inte tom; välj en ny.\n" + "The folder " + folder
                    + " is not empty; choose a new one.");
        }
        System.out.println(folder + ": forumkoll run " + folder + " --as-of " + last + "-12-31");
        return ExitCode.DONE;
    }

    private UsageException wrongYears() {
        return new UsageException("--years " + years + ": ett år eller två, som 2019-2025, mellan " + EARLIEST + " och "
                + LATEST + ".\n" + "--years " + years + ": a year or two, such as 2019-2025, from " + EARLIEST + " to "
                + LATEST + ".");
    }
}
