package forumkoll.demo.file;

import forumkoll.demo.city.Registers;
import java.nio.file.Path;

/** What reports claim, to be checked. */
record FigureRegisters(Path folder, Registers registers) {

    void write() {
        published();
        stated();
    }

    private void published() {
        try (Register figures = new Register(
                folder,
                "published_figures",
                "year;figure;label_sv;label_en;value;unit;rounding;measure;filter;place;"
                        + "reading_measure;reading_filter;reading_sv;reading_en")) {
            registers
                    .published()
                    .forEach(it -> figures.row(
                            it.year(),
                            "twin_cities",
                            "Vänorter",
                            "Twin cities",
                            it.claimed(),
                            "forums",
                            "1",
                            "forums",
                            "kind=twin_city",
                            Register.MADE_UP,
                            "",
                            "",
                            "",
                            ""));
        }
    }

    private void stated() {
        try (Register stated = new Register(
                folder,
                "stated_figures",
                "forum_id;year;measure;prose_value;prose_value_max;table_value;table_value_max;place")) {
            registers
                    .statedFigures()
                    .forEach(it -> stated.row(
                            it.forumId(),
                            it.year(),
                            it.measure(),
                            it.inProse(),
                            null,
                            it.inTable(),
                            null,
                            Register.MADE_UP));
        }
    }
}
