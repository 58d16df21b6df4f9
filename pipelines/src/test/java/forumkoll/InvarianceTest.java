package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.cli.Main;
import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.engine.EngineUnderTest;
import forumkoll.engine.FunctionLibrary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the work is cut up, and how the input happens to lie on the disk, changes nothing that is published. Every way is
 * compared with one: the committed fictional city on DuckDB, with a single thread.
 */
class InvarianceTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final String SURVEY = """
            Namn;Slag;Nivå;Syfte;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr
            Kretsen för exempel;nätverk;nationell;Övar;1;-;-;-
            KRETSEN FÖR EXEMPEL;samarbete;regional;Lär;1;-;-;-
            Rådet för prov;nätverk;nationell;Övar;1;-;-;-
            Rådet för prov;samarbete;regional;Lär;1;-;-;-
            Forumet för försök;;;;1;-;-;-
            forumet för försök;;lokal;Tänker;1;-;-;-
            """.replace("\n", "\r\n");

    @TempDir
    private static Path folder;

    private static Path city;
    private static Path plain;

    @BeforeAll
    static void run() {
        city = EngineUnderTest.home().folder().resolve("sample-data/demo");
        plain = folder.resolve("plain");
        run(1, city, plain);
    }

    @Test
    void threads() {
        Path warehouse = folder.resolve("threads");

        run(4, city, warehouse);

        new PublishedTables(warehouse).areThoseOf(new PublishedTables(plain));
    }

    /**
     * Elsewhere Spark is tested with one core and one partition, and compiles its plans; here small partitions are not
     * even put together, and plans are interpreted, as Spark does with those that are too large to compile.
     */
    @Test
    void cores_and_partitions_on_spark() throws IOException, InterruptedException {
        Path warehouse = folder.resolve("partitions");

        elsewhere(
                "run",
                city.toString(),
                "--warehouse=" + warehouse,
                "--as-of=" + AS_OF,
                "--engine=spark",
                "--master=local[2]",
                "--conf=spark.sql.shuffle.partitions=3",
                "--conf=spark.sql.adaptive.coalescePartitions.enabled=false",
                "--conf=spark.sql.codegen.wholeStage=false",
                "--conf=spark.sql.codegen.factoryMode=NO_CODEGEN");

        new PublishedTables(warehouse).areThoseOf(new PublishedTables(plain));
    }

    @Test
    void names_and_order_of_files_and_order_of_rows() throws IOException {
        Path other = folder.resolve("other");
        Path warehouse = folder.resolve("other-warehouse");
        int shuffled = new ReorderedInput(7).copy(city, other);
        assertThat(shuffled).as("files whose rows are in another order").isGreaterThan(30);

        run(1, other, warehouse);

        new PublishedTables(warehouse).sayWhat(new PublishedTables(plain));
    }

    /** Two calendars hold one event, and two people write of one forum that no register knows: none is the first. */
    @Test
    void what_files_tell_otherwise_is_chosen_between_by_what_they_tell() throws IOException {
        Path some = folder.resolve("some");
        Path other = folder.resolve("some-reordered");
        write(some, "forumkoll.yaml", "city: exempelstad\ncity_name: Exempelstad\npublisher: Kansliet\n");
        write(some, "surveys/2023/svar.csv", SURVEY);
        write(some, "meetings/2023/anna.ics", calendar("Kretsen för exempel", "PT1H", "Rum 1"));
        write(some, "meetings/2023/bo.ics", calendar("SV: Kretsen för exempel", "PT2H", "Microsoft Teams-möte"));
        new ReorderedInput(7).copy(some, other);

        run(1, some, folder.resolve("some-warehouse"));
        run(1, other, folder.resolve("some-reordered-warehouse"));

        new PublishedTables(folder.resolve("some-reordered-warehouse"))
                .sayWhat(new PublishedTables(folder.resolve("some-warehouse")));
    }

    private static String calendar(String title, String length, String place) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//forumkoll//test//SV",
                "BEGIN:VEVENT",
                "UID:ett@exempelstad.example",
                "DTSTAMP:20230101T000000Z",
                "DTSTART:20230315T080000Z",
                "DURATION:" + length,
                "SUMMARY:" + title,
                "LOCATION:" + place,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private static void write(Path input, String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void run(int threads, Path input, Path warehouse) {
        FunctionLibrary functions = FunctionLibrary.read(EngineUnderTest.home().functions(), "duckdb");
        try (Engine engine = new DuckDbEngine(functions, threads)) {
            SampleRun.run(engine, input, warehouse, AS_OF);
        }
    }

    /** The program in a process of its own: one process has one Spark. */
    private static void elsewhere(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=256m",
                "-Dforumkoll.home=" + EngineUnderTest.home().folder(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(said)).isTrue();
    }
}
