import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes an attendance list of seven columns, the same for the same number of rows: 20,000 people, meetings of about
 * 50 of them, day after day of 2023.
 */
public final class AttendanceFile {

    private static final int PEOPLE = 20_000;
    private static final String[] GIVEN = {"Åsa", "Bo", "Cy", "Dag", "Eva", "Fia", "Göte", "Hedda", "Ivar", "Jo"};

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long rows = Long.parseLong(arguments[1]);
        if (Files.exists(file)) {
            return;
        }
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 20)) {
            write(out, rows);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(OutputStream out, long rows) throws IOException {
        Random random = new Random(20_231_122);
        StringBuilder text = new StringBuilder("Möte;Titel;Datum;Start;Slut;Namn;E-post\n");
        long meetings = Math.max(1, rows / 50);
        for (long row = 0; row < rows; row++) {
            long meeting = row * meetings / rows;
            LocalDate day = LocalDate.ofYearDay(2023, 1 + (int) (meeting * 364 / meetings));
            int forum = (int) (meeting % 400);
            int start = 8 * 60 + (int) (meeting % 17) * 30 + random.nextInt(10);
            int person = random.nextInt(PEOPLE);
            text.append('m').append(meeting).append(";Forum ").append(forum).append(';');
            text.append(day).append(';');
            time(text, start);
            text.append(';');
            time(text, start + 45 + random.nextInt(60));
            text.append(';').append(GIVEN[person % GIVEN.length]).append(" P").append(person);
            text.append(";p").append(person).append("@a.se\n");
            if (text.length() > 1 << 16) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void time(StringBuilder text, int minutes) {
        int hour = minutes / 60;
        int minute = minutes % 60;
        text.append((char) ('0' + hour / 10)).append((char) ('0' + hour % 10)).append(':');
        text.append((char) ('0' + minute / 10)).append((char) ('0' + minute % 10));
    }
}
