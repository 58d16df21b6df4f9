package forumkoll.cli;

import forumkoll.flow.Progress;
import forumkoll.table.Text;
import java.io.Console;
import java.io.PrintStream;

/** Tells which step a run is at, and where a person looks on also how many files have been read. */
final class Steps implements Progress {

    private final PrintStream screen;
    private final Onlooker onlooker;
    private final ProgressLine line = new ProgressLine();

    /** Who reads what is told. */
    enum Onlooker {
        PERSON,
        LOG
    }

    Steps(PrintStream screen, Onlooker onlooker) {
        this.screen = screen;
        this.onlooker = onlooker;
    }

    /** On standard error; results go to standard output. */
    static Progress toScreen() {
        return new Steps(System.err, isWatched() ? Onlooker.PERSON : Onlooker.LOG);
    }

    @Override
    public void step(Text text) {
        screen.println(text.sv() + " / " + text.en());
    }

    @Override
    public void files(int done, int all) {
        if (onlooker == Onlooker.PERSON) {
            screen.print(line.at(done, all));
            screen.flush();
        }
    }

    /** From Java 22 on there is a console in batch as well, and it is asked whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 null tells
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
