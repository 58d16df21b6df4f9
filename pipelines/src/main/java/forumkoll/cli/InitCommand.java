package forumkoll.cli;

import forumkoll.demo.InputTemplate;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forumkoll init}: an input folder to start from. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "Skriver en tom indatamapp: enkätformulär, register, inställningar och ett exempel på varje logg.",
            "Writes an empty input folder: a survey form, registers, settings and a sample of each log."
        })
final class InitCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "Ny mapp. / A new folder.")
    private Path folder;

    @Mixin
    @SuppressWarnings("UnusedVariable") // every command takes it, so that a schedule can give it to all
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> registers = new TreeMap<>();
        for (Contract register : Main.home().contracts().layer("registers")) {
            registers.put(
                    register.table().name(),
                    register.columns().stream().map(Column::name).toList());
        }
        try {
            new InputTemplate(registers).write(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("Mappen " + folder + " är inte tom; välj en ny.\n" + "The folder " + folder
                    + " is not empty; choose a new one.");
        }
        System.out.println(folder + ": fyll i och kör / fill in and run: forumkoll check " + folder);
        return ExitCode.DONE;
    }
}
