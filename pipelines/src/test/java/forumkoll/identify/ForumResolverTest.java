package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The work grows with the number of names, not with its square. */
class ForumResolverTest {

    @Test
    void comparisonsGrowAboutLinearly() {
        long few = comparisons(4_000);
        long many = comparisons(12_000);

        assertThat(few).as("some names are compared").isGreaterThan(1_000);
        assertThat(many).as("three times the names, nine times the pairs").isLessThan(5 * few);
    }

    private static long comparisons(int names) {
        ForumResolver resolver = new ForumResolver(
                NameRegisters.none(),
                new Naming(NameRegisters.none(), "Göteborg"),
                List.of(),
                Map.of(),
                YearContinuity.unknown());
        resolver.resolve(ManyNames.of(names));
        return resolver.comparisons();
    }
}
