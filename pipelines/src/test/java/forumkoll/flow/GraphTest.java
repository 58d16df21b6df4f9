package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.flow.Graph.GraphException;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Producers in an order in which every table is made before it is read. */
class GraphTest {

    private static final Set<TableName> RAW = Set.of(TableName.of("raw.answers"), TableName.of("raw.forums"));

    /** A producer that says what it reads and makes nothing. */
    private record Reads(TableName writes, SortedSet<TableName> reads) implements Producer {

        @Override
        public String fingerprint() {
            return "1";
        }

        @Override
        public void produce(Build build, Path folder) {
            throw new UnsupportedOperationException("a graph only orders");
        }
    }

    @Test
    void tableIsMadeAfterThoseItReads() {
        List<Producer> producers = List.of(
                table("clean.a", "clean.z", "raw.answers"),
                table("clean.z", "raw.forums"),
                table("flags.f", "marts.m"),
                table("marts.m", "clean.a", "clean.z"));

        assertThat(order(producers)).containsExactly("clean.z", "clean.a", "marts.m", "flags.f");
    }

    @Test
    void orderDoesNotDependOnTheOrderInWhichProducersAreFound() {
        List<Producer> producers = new ArrayList<>(
                List.of(table("clean.a", "raw.answers"), table("clean.b", "raw.answers"), table("clean.c", "clean.b")));
        List<String> first = order(producers);
        Collections.reverse(producers);

        assertThat(order(producers)).isEqualTo(first);
    }

    @Test
    void tableReadByTwoIsMadeOnce() {
        assertThat(order(List.of(
                        table("clean.base", "raw.answers"),
                        table("clean.left", "clean.base"),
                        table("clean.right", "clean.base"),
                        table("marts.both", "clean.left", "clean.right"))))
                .containsExactly("clean.base", "clean.left", "clean.right", "marts.both");
    }

    @Test
    void cycleIsNamedWithItsTablesAndNoOthers() {
        assertRefused(
                "cycle: clean.b reads clean.c reads clean.d reads clean.b",
                table("clean.a", "clean.b"),
                table("clean.b", "clean.c"),
                table("clean.c", "raw.answers", "clean.d"),
                table("clean.d", "clean.b"));
    }

    @Test
    void tableThatReadsItselfIsACycle() {
        assertRefused("cycle: clean.a reads clean.a", table("clean.a", "clean.a"));
    }

    @Test
    void unknownTableIsToldWhichAreKnown() {
        assertRefused(
                "marts.m reads clean.forums, which nothing makes; known are"
                        + " {clean=[forum], marts=[m], raw=[answers, forums]}",
                table("clean.forum", "raw.forums"),
                table("marts.m", "clean.forums"));
    }

    @Test
    void tableThatTwoMakeIsRefused() {
        assertRefused("clean.a is made twice", table("clean.a", "raw.answers"), table("clean.a", "raw.forums"));
    }

    @Test
    void tableThatIsGivenCannotBeMade() {
        assertRefused("raw.answers is made twice", table("raw.answers"));
    }

    @Test
    void cleanMayNotReadMarts() {
        assertRefused(
                "clean.a reads marts.m: data flows from raw to meta to clean to marts to flags",
                table("marts.m", "raw.answers"),
                table("clean.a", "marts.m"));
    }

    @Test
    void martsMayReadMarts() {
        assertThat(order(List.of(table("marts.a", "marts.b"), table("marts.b", "raw.answers"))))
                .containsExactly("marts.b", "marts.a");
    }

    private static void assertRefused(String message, Producer... producers) {
        assertThatThrownBy(() -> new Graph(List.of(producers), RAW))
                .isInstanceOf(GraphException.class)
                .hasMessage(message);
    }

    private static List<String> order(List<Producer> producers) {
        return new Graph(producers, RAW)
                .inOrder().stream()
                        .map(producer -> producer.writes().toString())
                        .toList();
    }

    private static Producer table(String writes, String... reads) {
        return new Reads(
                TableName.of(writes),
                Arrays.stream(reads).map(TableName::of).collect(Collectors.toCollection(TreeSet::new)));
    }
}
