package forumkoll.ingest.input;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.calendar.CalendarReader;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.log.LogTable;
import forumkoll.ingest.log.OutlookFormat;
import forumkoll.ingest.log.TeamsFormat;
import forumkoll.ingest.log.TextLogReader;
import forumkoll.ingest.log.ZoomFormat;
import forumkoll.ingest.text.Utf16;
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

    private final LogSource source;
    private final FileReader attendanceList;

    /**
     * A reader of meeting logs.
     *
     * @param attendanceList reads whatever is no other kind of log
     */
    MeetingReader(LogSource source, FileReader attendanceList) {
        this.source = source;
        this.attendanceList = attendanceList;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Charset stated = source.stated().charset();
        reader(sample(file, stated)).read(file, intake);
    }

    private FileReader reader(String sample) {
        if (sample.toUpperCase(Locale.ROOT).replaceAll("^\\s+", "").startsWith("BEGIN:VCALENDAR")) {
            return new CalendarReader(source);
        }
        Character stated = source.stated().separator();
        char separator = stated == null ? LogTable.separator(sample) : stated;
        List<CsvFile.Line> lines = sample.lines()
                .map(line -> new CsvFile.Line(
                        1,
                        List.of(line.split(String.valueOf(separator), -1)).stream()
                                .map(cell -> cell.replace("\"", "").strip())
                                .toList()))
                .filter(line -> !line.isBlank())
                .limit(TEAMS_LINES)
                .toList();
        if (OutlookFormat.isOutlook(lines)) {
            return new TextLogReader(source, new OutlookFormat());
        }
        if (ZoomFormat.isZoom(lines)) {
            return new TextLogReader(source, new ZoomFormat());
        }
        return TeamsFormat.isTeams(lines, separator) ? new TextLogReader(source, new TeamsFormat()) : attendanceList;
    }

    private static String sample(Path file, Charset stated) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SAMPLE_BYTES);
        }
        if (stated != null) {
            return new String(bytes, stated).replaceFirst("^\uFEFF", "");
        }
        String text = Utf16.isMarked(bytes) ? Utf16.decode(bytes) : new String(bytes, StandardCharsets.UTF_8);
        int damage = text.indexOf('\uFFFD');
        if (damage >= 0 && damage < text.length() - 2) { // not just a letter cut at the sample's end
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
