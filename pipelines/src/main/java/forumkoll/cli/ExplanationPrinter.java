package forumkoll.cli;

import forumkoll.explain.Explanation;
import forumkoll.explain.Explanation.Combination;
import forumkoll.explain.Explanation.Part;
import forumkoll.explain.Explanation.Source;
import forumkoll.explain.Flag;
import forumkoll.table.Language;
import forumkoll.table.Text;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;

/** Writes explanations for a person to read. */
record ExplanationPrinter(PrintStream out, Language language) {

    private static final Map<Combination, Text> COMBINED = Map.of(
            Combination.SUM, new Text("Summa", "Sum"),
            Combination.LEAST, new Text("Minst", "Least"),
            Combination.GREATEST, new Text("Störst", "Greatest"),
            Combination.QUOTIENT, new Text("Kvot", "Quotient"),
            Combination.CHANGE, new Text("Förändring i procent", "Change in percent"));

    void print(Flag flag) {
        out.println(flag.flagId());
        out.println("  " + language.in(flag.message()));
        if (flag.amount() != null) {
            out.println("  " + language.in("Belopp: ", "Amount: ") + language.money(flag.amount()));
        }
        flag.evidence()
                .forEach((name, value) ->
                        out.println("  " + name + " = " + (value == null ? language.in("okänt", "not known") : value)));
        out.println();
    }

    void print(Explanation explanation) {
        String measure = explanation.measure();
        out.println(explanation.subject() + ": " + measure + " = " + written(measure, explanation.figure()));
        for (Part part : explanation.parts()) {
            out.println("  " + language.in(part.name()) + ": " + written(measure, part.value()));
            if (!part.arithmetic().isEmpty()) {
                out.println("    " + part.arithmetic());
            }
            part.sources().forEach(source -> out.println("    " + place(source)));
        }
        explanation.remarks().forEach(remark -> out.println("  " + language.in(remark)));
        if (explanation.figure() != null) {
            out.println("  " + verdict(explanation));
        }
        out.println();
    }

    private String verdict(Explanation explanation) {
        String made = language.in(COMBINED.get(explanation.combination())) + " "
                + written(explanation.measure(), explanation.reckoned().orElse(null));
        return explanation.holds()
                ? made + language.in(", lika med siffran", ", equal to the figure")
                : made
                        + language.in(
                                ". DET ÄR INTE SIFFRAN: ett fel hos oss, rapportera det",
                                ". THAT IS NOT THE FIGURE: a defect of ours, please report it");
    }

    private String place(Source source) {
        String sheet = source.sheet() == null ? "" : language.in(", blad ", ", sheet ") + source.sheet();
        String raw = source.raw() == null ? language.in("tomt", "empty") : "\"" + source.raw() + "\"";
        return source.file() + sheet + language.in(" rad ", " line ") + source.line() + ": " + raw;
    }

    private String written(String measure, BigDecimal value) {
        if (value == null) {
            return language.in("inte känt", "not known");
        }
        return measure.endsWith("_sek") ? language.money(value) : language.number(value);
    }
}
