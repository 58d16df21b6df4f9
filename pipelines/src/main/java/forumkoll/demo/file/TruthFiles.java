package forumkoll.demo.file;

import forumkoll.demo.city.City;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.truth.Flag;
import forumkoll.demo.truth.ForumYear;
import forumkoll.demo.truth.WrittenNames;
import java.io.Closeable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is true of the city, for comparing with what a run finds; no run reads it. */
public final class TruthFiles implements Closeable {

    private final City city;
    private final Path folder;
    private final Lines years;
    private final Lines names;

    /** Opens the files below {@code folder}. */
    public TruthFiles(City city, Path folder) {
        this.city = city;
        this.folder = folder.resolve("truth");
        this.years = file(
                "forum_year.csv",
                "forum_id,year,meetings_held,meetings_attended,attendances,people,fee_sek,total_cost_sek");
        this.names = file("names.csv", "written,forum_id");
    }

    private Lines file(String name, String headings) {
        Lines lines = new Lines(folder.resolve(name), StandardCharsets.UTF_8, ",");
        lines.line(headings);
        return lines;
    }

    /** Writes the truth about a forum. */
    public void write(ForumPlan plan) {
        for (int year : city.years()) {
            ForumYear it = ForumYear.of(plan, year);
            years.cells(Arrays.asList(
                    it.forumId(),
                    it.year(),
                    it.meetingsHeld(),
                    it.meetingsAttended(),
                    it.attendances(),
                    it.people(),
                    text(it.feeSek()),
                    text(it.totalCostSek())));
        }
        WrittenNames.of(plan, city).forEach(written -> names.cells(List.of(written, plan.id())));
    }

    private static String text(BigDecimal sek) {
        return sek == null ? "" : sek.setScale(2).toPlainString();
    }

    /** Writes the flags that rules must give. */
    public void write(Collection<Flag> flags) {
        try (Lines lines = file("flags.csv", "code,year,forum_id,other_forum_id")) {
            for (Flag flag : new TreeSet<>(flags)) {
                lines.cells(List.of(flag.code(), flag.year(), flag.forumId(), flag.otherForumId()));
            }
        }
    }

    @Override
    public void close() {
        years.close();
        names.close();
    }
}
