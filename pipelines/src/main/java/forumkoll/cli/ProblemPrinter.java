package forumkoll.cli;

import forumkoll.ingest.Problem;
import forumkoll.table.Language;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints problems by file: where, what was found, what was expected, and the next step. */
final class ProblemPrinter {

    private final PrintStream out;
    private final List<Language> languages;

    ProblemPrinter(PrintStream out, List<Language> languages) {
        this.out = out;
        this.languages = languages;
    }

    void print(List<Problem> problems) {
        Map<String, List<Problem>> byFile =
                problems.stream().collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
        byFile.forEach((file, inFile) -> {
            out.println(file);
            inFile.stream()
                    .sorted(Comparator.comparing(Problem::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(Problem::column, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .forEach(this::print);
            out.println();
        });
    }

    private void print(Problem problem) {
        for (Language language : languages) {
            out.println("  " + where(problem, language) + language.in("hittade ", "found ") + quoted(problem, language)
                    + language.in("; väntade ", "; expected ") + language.in(problem.expected()) + ". "
                    + language.in(problem.nextStep()));
        }
    }

    private static String where(Problem problem, Language language) {
        StringBuilder where = new StringBuilder();
        if (problem.sheet() != null) {
            where.append(language.in("blad ", "sheet ")).append(problem.sheet()).append(", ");
        }
        if (problem.line() != null) {
            where.append(language.in("rad ", "line ")).append(problem.line());
        }
        if (problem.column() != null) {
            where.append(language.in(", kolumn ", ", column ")).append(problem.column());
        }
        if (problem.field() != null) {
            where.append(" (").append(problem.field()).append(")");
        }
        return where.isEmpty() ? "" : where + ": ";
    }

    private static String quoted(Problem problem, Language language) {
        String found = problem.found();
        if (found == null || found.isEmpty()) {
            return language.in("ingenting", "nothing");
        }
        return language == Language.SV ? "”" + found + "”" : "\"" + found + "\"";
    }
}
