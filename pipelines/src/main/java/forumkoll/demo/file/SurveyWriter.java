package forumkoll.demo.file;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.OtherCost;
import java.io.Closeable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes the survey of a year, in the year's own convention. */
final class SurveyWriter implements Closeable {

    private static final List<String> ABOUT_THE_RESPONDENT =
            List.of("ID", "Starttid", "Slutförandetid", "E-post", "Namn");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Path folder;
    private final String name;
    private final SurveyConvention convention;
    private final int year;
    private final List<List<Object>> rows = new ArrayList<>();

    SurveyWriter(Path folder, String name, int year, int yearsAfterFirst) {
        this.folder = folder;
        this.name = name;
        this.year = year;
        this.convention = SurveyConvention.after(yearsAfterFirst);
    }

    void add(Answer answer) {
        List<Object> cells = new ArrayList<>();
        if (convention == SurveyConvention.FORM) {
            LocalDateTime start = LocalDateTime.of(year, 11, 3, 8, 0).plusMinutes(rows.size());
            cells.addAll(List.of(
                    String.valueOf(rows.size() + 1),
                    MOMENT.format(start),
                    MOMENT.format(start.plusMinutes(4)),
                    "anonymous",
                    "Svarande"));
        }
        cells.add(answer.section());
        cells.add(answer.unit().name());
        cells.add(answer.written());
        cells.add(answer.organiser());
        cells.add(answer.office().written());
        cells.add(answer.politicians().written());
        cells.add(answer.meetings().written());
        cells.add(mode(answer));
        cells.add(answer.hours().written());
        cells.add(answer.feeSek() == null ? "" : amount(answer.feeSek()));
        cells.add(other(answer.other()));
        cells.add(answer.note());
        rows.add(cells);
    }

    private String mode(Answer answer) {
        return switch (convention) {
            case ENGLISH -> answer.mode().english();
            case FORM ->
                answer.mode() == forumkoll.demo.city.Mode.MIXED
                        ? "Digitalt;Fysiskt;"
                        : answer.mode().swedish() + ";";
            default -> answer.mode().swedish();
        };
    }

    private Object other(OtherCost other) {
        if (other instanceof OtherCost.Estimated estimated) {
            return amount(estimated.sek());
        }
        if (other instanceof OtherCost.Elsewhere elsewhere) {
            return "se " + elsewhere.section();
        }
        return other instanceof OtherCost.None ? "-" : "";
    }

    /** None is a dash; a workbook holds numbers, a text has a decimal comma and a space between thousands. */
    private Object amount(BigDecimal sek) {
        if (sek.signum() == 0) {
            return "-";
        }
        BigDecimal inUnit =
                (convention.money() == SurveyConvention.Money.TKR ? sek.movePointLeft(3) : sek).stripTrailingZeros();
        BigDecimal plain = inUnit.scale() < 0 ? inUnit.setScale(0) : inUnit;
        return convention.isWorkbook() ? plain : grouped(plain.toPlainString().replace('.', ','));
    }

    private static String grouped(String number) {
        int comma = number.indexOf(',');
        int end = comma < 0 ? number.length() : comma;
        return end <= 3
                ? number
                : number.substring(0, end - 3) + (end > 4 ? NO_BREAK_SPACE : " ") + number.substring(end - 3);
    }

    @Override
    public void close() {
        if (rows.isEmpty()) {
            return;
        }
        List<Object> headings = new ArrayList<>();
        if (convention == SurveyConvention.FORM) {
            headings.addAll(ABOUT_THE_RESPONDENT);
        }
        headings.addAll(convention.headings());
        if (convention.isWorkbook()) {
            List<List<Object>> all = new ArrayList<>();
            all.add(headings);
            all.addAll(rows);
            Workbooks.write(folder.resolve(name + ".xlsx"), "Svar", all);
            return;
        }
        String ending = convention == SurveyConvention.TABBED ? ".txt" : ".csv";
        try (Lines lines = new Lines(folder.resolve(name + ending), convention.charset(), convention.separator())) {
            if (convention == SurveyConvention.MARKED || convention == SurveyConvention.ENGLISH) {
                lines.marked();
            }
            lines.cells(headings);
            rows.forEach(lines::cells);
        }
    }
}
