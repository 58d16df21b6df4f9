package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.flow.Home;
import forumkoll.flow.Registers;
import forumkoll.table.TableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Göteborg's own 115 forums under all their names: some 20,000 pairs, nearly all of them different and many nearly alike. */
class RegisteredPairsTest {

    private record Named(String forumId, NameForm name) {}

    private static final Naming NAMING = new Naming(NameRegisters.none(), "Göteborg");

    @Test
    void noTwoForumsAreTakenForOneByTheirNamesAlone() {
        List<Named> names = names();
        List<String> wrong = new ArrayList<>();
        int reviews = 0;
        int pairs = 0;
        for (int i = 0; i < names.size(); i++) {
            for (Named other : names.subList(i + 1, names.size())) {
                Named one = names.get(i);
                Verdict verdict =
                        NAMING.comparison().of(one.name(), other.name()).verdict();
                boolean different = !one.forumId().equals(other.forumId());
                pairs++;
                reviews += different && verdict == Verdict.REVIEW ? 1 : 0;
                if (different && verdict == Verdict.SAME) {
                    wrong.add(one.name().written() + " = " + other.name().written());
                }
            }
        }

        assertThat(pairs).as("pairs").isGreaterThan(15_000);
        assertThat(wrong).as("taken for one forum").isEmpty();
        assertThat(reviews).as("left to a person").isLessThan(20);
    }

    private static List<Named> names() {
        Path home = Path.of(System.getProperty("forumkoll.home"));
        Registers registers = Registers.read(
                home.resolve("sample-data/goteborg-2023"), new Home(home), List.of("forums", "forum_names"));
        List<Named> names = new ArrayList<>();
        registers.of("forums").forEach(row -> names.add(named(row, "name")));
        registers.of("forum_names").forEach(row -> names.add(named(row, "written")));
        return names;
    }

    private static Named named(TableRow row, String column) {
        return new Named(row.text("forum_id"), NAMING.reader().read(row.text(column), ""));
    }
}
