package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a Teams report.
 *
 * @param summary a word and a value on each line
 * @param participants heading and rows; in a numbered report a row sums a person's stays
 * @param activities heading and rows, one for each stay; empty when the report lacks them
 * @param isNumbered whether the report has numbered sections
 * @param skipped lines that are no presence, by line number, with the reason
 */
public record TeamsSections(
        List<CsvFile.Line> summary,
        List<CsvFile.Line> participants,
        List<CsvFile.Line> activities,
        boolean isNumbered,
        Map<Integer, String> skipped) {

    private static final int NARROWEST_TABLE = 4;

    /** Whether a line is the title of a section, such as {@code 2. Deltagare}. */
    public static boolean isTitle(CsvFile.Line line) {
        boolean alone = line.cells().stream().skip(1).allMatch(String::isBlank);
        return alone && line.cells().get(0).matches("\\d\\. \\p{L}.*");
    }

    /** Cuts the lines of a report. */
    public static TeamsSections of(List<CsvFile.Line> lines) {
        boolean numbered = lines.stream().anyMatch(TeamsSections::isTitle);
        TeamsSections sections = new TeamsSections(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), numbered, new LinkedHashMap<>());
        int section = 1;
        for (CsvFile.Line line : lines) {
            if (line.isBlank()) {
                sections.skipped.put(line.number(), "blank");
            } else if (isTitle(line)) {
                section = line.cells().get(0).charAt(0) - '0';
                sections.skipped.put(line.number(), "heading");
            } else {
                if (!numbered && section == 1 && width(line) >= NARROWEST_TABLE) {
                    section = 2;
                }
                sections.put(section, line);
            }
        }
        return sections;
    }

    private void put(int section, CsvFile.Line line) {
        switch (section) {
            case 1 -> {
                summary.add(line);
                skipped.put(line.number(), "summary");
            }
            case 2 -> put(participants, line);
            case 3 -> put(activities, line);
            default -> skipped.put(line.number(), "other_section");
        }
    }

    private void put(List<CsvFile.Line> table, CsvFile.Line line) {
        if (table.isEmpty()) {
            skipped.put(line.number(), "heading");
        }
        table.add(line);
    }

    private static long width(CsvFile.Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
