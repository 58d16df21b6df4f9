package forumkoll;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which: a newcomer finds the one place to change. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("forumkoll");

    private static final List<String> PACKAGES =
            List.of("table", "engine", "ingest", "identify", "rules", "publish", "explain", "demo", "flow", "cli");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    table,    -
                    demo,     -
                    engine,   table
                    ingest,   table
                    identify, table
                    rules,    table engine
                    publish,  table engine
                    explain,  table
                    flow,     table engine ingest identify rules publish
                    """)
    void a_package_knows_only(String name, String known) {
        Stream<String> others = PACKAGES.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> known == null || !List.of(known.split(" ")).contains(other));
        noClasses()
                .that()
                .resideInAPackage("forumkoll." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.map(other -> "forumkoll." + other + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    org.apache.spark..,       engine
                    org.duckdb..,             engine publish explain cli
                    java.sql..,               engine publish explain cli
                    org.apache.commons.csv.., ingest
                    com.ibm.icu..,            ingest
                    biweekly..,               ingest
                    org.dhatim..,             demo
                    org.apache.parquet..,     table
                    gg.jte..,                 publish
                    org.apache.lucene..,      identify
                    org.tartarus.snowball..,  identify
                    picocli..,                cli
                    """)
    void a_library_is_known_only_to(String library, String packages) {
        String[] allowed = Arrays.stream(packages.split(" "))
                .map(name -> "forumkoll." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("forumkoll..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_asks_what_day_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage("forumkoll.cli..")
                .should()
                .callMethodWhere(new DescribedPredicate<>("it asks for today") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        return call.getTarget().getName().equals("now")
                                && call.getTargetOwner().isAssignableTo(java.time.temporal.Temporal.class);
                    }
                })
                .check(CLASSES);
        // the check above would pass on anything if it could not see such a call
        DescribedPredicate<JavaClass> dates = JavaClass.Predicates.type(LocalDate.class);
        org.assertj.core.api.Assertions.assertThat(
                        CLASSES.stream().anyMatch(c -> c.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> dates.test(d.getTargetClass()))))
                .as("some class uses dates")
                .isTrue();
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("forumkoll.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void readers_of_one_kind_of_source_know_the_shared_parts_and_not_the_other_way_round() {
        slices().matching("forumkoll.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("forumkoll.ingest")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("forumkoll.ingest.*..")
                .check(CLASSES);
    }
}
