package forumkoll.ingest;

import forumkoll.table.Text;

/** Says why a file cannot be read at all; the reader that catches it refuses the file. */
public final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String found;
    private final transient Text expected;
    private final transient Text nextStep;

    public RefusedFileException(String code, String found, Text expected, Text nextStep) {
        super(code + ": " + found);
        this.code = code;
        this.found = found;
        this.expected = expected;
        this.nextStep = nextStep;
    }

    /** Refuses the file that {@code intake} is about. */
    public void refuse(Intake intake) {
        intake.refuse(code, found, expected, nextStep);
    }

    /** The file is cut off or was changed by something that does not know the format. */
    public static RefusedFileException damaged(String found) {
        return new RefusedFileException(
                "damaged_workbook",
                found,
                new Text("en hel arbetsbok (.xlsx)", "a whole workbook (.xlsx)"),
                new Text(
                        "Öppna filen i kalkylprogrammet och spara den på nytt.",
                        "Open the file in the spreadsheet program and save it again."));
    }

    /** The file would fill the memory or the disk when unpacked. */
    public static RefusedFileException tooLarge(String found) {
        return new RefusedFileException(
                "zip_bomb",
                found,
                new Text("en arbetsbok av vanlig storlek", "a workbook of a usual size"),
                new Text(
                        "Ta bort tomma formaterade rader och bilder, eller spara bladet som CSV.",
                        "Remove empty formatted rows and pictures, or save the sheet as CSV."));
    }
}
