package forumkoll.ingest.input;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.calendar.CalendarReader;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.log.LogTable;
import forumkoll.ingest.log.LogText;
import forumkoll.ingest.log.OutlookColumns;
import forumkoll.ingest.log.OutlookReader;
import forumkoll.ingest.log.PresenceColumns;
import forumkoll.ingest.log.TeamsActions;
import forumkoll.ingest.log.TeamsReader;
import forumkoll.ingest.log.TeamsSections;
import forumkoll.ingest.log.ZoomReader;
import forumkoll.ingest.person.Pseudonyms;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a meeting log of any kind: looks into the file, whatever its name, and hands over to the reader of its kind. */
final class MeetingReader implements FileReader {

    /** As much of a file as shows its kind. */
    private static final int SAMPLE_BYTES = 64 * 1024;

    private static final int TEAMS_LINES = 40;

    private final String sourceId;
    private final long year;
    private final Pseudonyms people;
    private final FileReader attendanceList;

    /**
     * A reader of meeting logs.
     *
     * @param year what the file's folder says
     * @param attendanceList reads whatever is no other kind of log
     */
    MeetingReader(String sourceId, long year, Pseudonyms people, FileReader attendanceList) {
        this.sourceId = sourceId;
        this.year = year;
        this.people = people;
        this.attendanceList = attendanceList;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        reader(sample(file)).read(file, intake);
    }

    private FileReader reader(String sample) {
        if (sample.toUpperCase(Locale.ROOT).replaceAll("^\\s+", "").startsWith("BEGIN:VCALENDAR")) {
            return new CalendarReader(sourceId, year, people);
        }
        char separator = LogTable.separator(sample);
        List<CsvFile.Line> lines = sample.lines()
                .map(line -> new CsvFile.Line(
                        1,
                        List.of(line.split(String.valueOf(separator), -1)).stream()
                                .map(cell -> cell.replace("\"", "").strip())
                                .toList()))
                .filter(line -> !line.isBlank())
                .limit(TEAMS_LINES)
                .toList();
        if (OutlookColumns.of(lines).isPresent()) {
            return new OutlookReader(sourceId, year, people);
        }
        if (ZoomReader.isZoom(lines)) {
            return new ZoomReader(sourceId, year, people);
        }
        return isTeams(lines, separator) ? new TeamsReader(sourceId, year, people) : attendanceList;
    }

    /** The heading of 2020, a numbered section first, or words and values above a table that is by Teams. */
    private static boolean isTeams(List<CsvFile.Line> lines, char separator) {
        if (lines.isEmpty()) {
            return false;
        }
        if (TeamsActions.isHeading(lines) || TeamsSections.isTitle(lines.get(0))) {
            return true;
        }
        boolean summary = separator == '\t'
                && lines.get(0).cells().stream().skip(1).allMatch(String::isBlank)
                && lines.size() > 2
                && lines.get(1).cells().size() >= 2;
        TeamsSections sections = TeamsSections.of(lines);
        List<CsvFile.Line> table = sections.participants();
        return summary
                && table.size() > 1
                && (PresenceColumns.byHeading(table.get(0).cells()).isPresent()
                        || PresenceColumns.byPosition(table.subList(1, table.size()))
                                .isPresent());
    }

    private static String sample(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SAMPLE_BYTES);
        }
        String text = LogText.isUtf16(bytes) ? LogText.decodeUtf16(bytes) : new String(bytes, StandardCharsets.UTF_8);
        int damage = text.indexOf('\uFFFD');
        if (damage >= 0 && damage < text.length() - 2) { // not just a letter cut at the sample's end
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
