package forumkoll.ingest.csv;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.Intake;
import forumkoll.ingest.value.DateConvention;
import forumkoll.ingest.value.NumberConvention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each column of a table writes its numbers and dates: as its layout states, else by what its own cells prove. */
public final class ColumnConventions {

    private final Heading heading;
    private final Conventions stated;
    private final Map<String, NumberConvention> numbers = new TreeMap<>();
    private final Map<String, DateConvention> dates = new TreeMap<>();

    /**
     * Of a table of which no line has been seen.
     *
     * @param numberFields fields that hold numbers
     * @param dateFields fields that hold dates
     */
    public ColumnConventions(
            Heading heading, Conventions stated, Collection<String> numberFields, Collection<String> dateFields) {
        this.heading = heading;
        this.stated = stated;
        numberFields.forEach(field -> numbers.put(field, NumberConvention.stated(stated.decimalMark())));
        dateFields.forEach(
                field -> dates.put(field, DateConvention.stated(stated.dateOrder(), DateConvention.Also.SERIALS)));
    }

    /** Takes a line's cells as evidence. */
    public void learn(CsvFile.Line line) {
        numbers.forEach((field, convention) -> {
            String cell = cell(line, field);
            if (cell != null) {
                convention.learn(cell);
            }
        });
        dates.forEach((field, convention) -> {
            String cell = cell(line, field);
            if (cell != null) {
                convention.learn(cell);
            }
        });
    }

    /** How a column of numbers is written. */
    public NumberConvention numbers(String field) {
        return numbers.get(field);
    }

    /** How a column of dates is written. */
    public DateConvention dates(String field) {
        return dates.get(field);
    }

    /** Records what was decided on each column that left anything to decide. */
    public void decide(Intake intake) {
        List<String> told = new ArrayList<>();
        numbers.forEach((field, convention) -> {
            if (convention.hasMarks() && heading.place(field) != null) {
                told.add(told(field, convention.decision(), stated.decimalMark()));
            }
        });
        if (!told.isEmpty()) {
            intake.decideAlso("decimal_mark", String.join(" | ", told));
            told.clear();
        }
        dates.forEach((field, convention) -> {
            if (convention.isOrdered() && heading.place(field) != null) {
                told.add(told(field, convention.decision(), stated.dateOrder()));
            }
        });
        if (!told.isEmpty()) {
            intake.decideAlso("date_order", String.join(" | ", told));
        }
    }

    private String told(String field, String decision, Object statement) {
        return heading.place(field).heading() + ": " + decision + " by " + Conventions.by(statement);
    }

    private String cell(CsvFile.Line line, String field) {
        Heading.Place place = heading.place(field);
        return place == null || place.column() >= line.cells().size()
                ? null
                : line.cells().get(place.column());
    }
}
