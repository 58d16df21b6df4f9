package forumkoll.demo;

import forumkoll.demo.city.City;
import forumkoll.demo.city.District;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Noise;
import forumkoll.demo.city.Registers;
import forumkoll.demo.file.RegisterFiles;
import forumkoll.demo.file.SourceFiles;
import forumkoll.demo.file.TruthFiles;
import forumkoll.demo.planted.PlantedCases;
import forumkoll.demo.truth.Flag;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a made-up city with truths to find again. One district is in memory at a time, so its size does not matter;
 * the same arguments give the same bytes.
 *
 * @param scale 1 is a city, 290 a country
 * @param seed another one gives other figures
 */
public record DemoCity(int firstYear, int lastYear, BigDecimal scale, long seed, Flags flags) {

    /** Districts that share files. */
    private static final int BATCH = 5;

    /** Whether there is anything to flag. */
    public enum Flags {
        PLANTED,
        NONE
    }

    /** Writes into {@code folder}, which may exist but must be empty. */
    public void write(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                if (children.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
                }
            }
        }
        Files.createDirectories(folder);
        City city = City.of(firstYear, lastYear, scale, seed, PlantedCases.forums());
        Files.write(folder.resolve("forumkoll.yaml"), DemoTexts.settings().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("README.md"), DemoTexts.guide(city).getBytes(StandardCharsets.UTF_8));
        Registers registers = new Registers(city);
        List<Flag> found = new ArrayList<>();
        try (RegisterFiles registerFiles = new RegisterFiles(folder);
                TruthFiles truth = new TruthFiles(city, folder)) {
            List<District> districts = city.districts();
            for (int from = 0; from < districts.size(); from += BATCH) {
                try (SourceFiles sources = new SourceFiles(city, folder, from / BATCH)) {
                    for (District district : districts.subList(from, Math.min(from + BATCH, districts.size()))) {
                        registers.add(district);
                        sources.book(Noise.of(district));
                        for (ForumPlan plan : new DistrictPlan(district, registers, found).forums(flags)) {
                            sources.write(plan, district);
                            registerFiles.write(plan);
                            registers.count(plan);
                            truth.write(plan);
                        }
                    }
                }
            }
            registerFiles.write(registers, city);
            truth.write(found);
        }
    }
}
