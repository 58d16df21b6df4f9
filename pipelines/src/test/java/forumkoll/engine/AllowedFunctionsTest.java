package forumkoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.rules.Rule;
import forumkoll.table.TableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.classic.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;

/** What a model calls and reads, taken from Spark's parsed plan and so independent of our own reading of the SQL. */
class AllowedFunctionsTest {

    record Model(String name, SqlText sql) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Model> models() throws IOException {
        List<Model> models = new ArrayList<>();
        for (String layer : List.of("clean", "marts")) {
            try (Stream<Path> files = Files.list(EngineUnderTest.home().models().resolve(layer))) {
                for (Path file : files.sorted().toList()) {
                    models.add(new Model(layer + "/" + file.getFileName(), new SqlText(Files.readString(file))));
                }
            }
        }
        for (Rule rule : EngineUnderTest.home().rules().rules()) {
            models.add(new Model("flags/" + rule.code(), new SqlText(rule.query(LocalDate.EPOCH))));
        }
        return models;
    }

    @ParameterizedTest
    @MethodSource("models")
    void calls_only_functions_of_the_allow_list(Model model) throws IOException, ParseException {
        List<String> allowed = Files.readAllLines(
                        EngineUnderTest.home().functions().resolve("allowed.txt"))
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Found found = Found.in(model.sql());

        assertThat(allowed)
                .as(
                        "pipelines/functions/allowed.txt: add a function there and to FunctionLibraryTest, with hostile values")
                .containsAll(found.functions);
    }

    @ParameterizedTest
    @MethodSource("models")
    void reads_the_tables_that_we_find_in_its_text(Model model) throws ParseException {
        assertThat(model.sql().reads()).as("tables read by %s", model).isEqualTo(Found.in(model.sql()).tables);
    }

    /** Functions and tables of a plan. */
    private static final class Found {

        private final SortedSet<String> functions = new TreeSet<>();
        private final SortedSet<TableName> tables = new TreeSet<>();

        static Found in(SqlText sql) throws ParseException {
            SparkSession session = (SparkSession) ((SparkEngine) EngineUnderTest.SPARK.engine()).session();
            Found found = new Found();
            found.visit(session.sessionState().sqlParser().parsePlan(sql.sql()));
            return found;
        }

        private void visit(TreeNode<?> node) {
            if (node instanceof UnresolvedFunction function) {
                functions.add(String.join(".", CollectionConverters.asJava(function.nameParts())));
            }
            if (node instanceof UnresolvedRelation relation) {
                List<String> name = CollectionConverters.asJava(relation.multipartIdentifier());
                if (name.size() == 2) {
                    tables.add(new TableName(name.get(0), name.get(1)));
                }
            }
            if (node instanceof SubqueryExpression subquery) {
                visit(subquery.plan());
            }
            if (node instanceof LogicalPlan plan) {
                CollectionConverters.asJava(plan.expressions()).forEach(this::visit);
            }
            CollectionConverters.asJava(node.innerChildren()).forEach(child -> visit((TreeNode<?>) child));
            CollectionConverters.asJava(node.children()).forEach(child -> visit((TreeNode<?>) child));
        }
    }
}
