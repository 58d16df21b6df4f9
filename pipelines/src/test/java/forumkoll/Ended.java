package forumkoll;

import forumkoll.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program ended with, and what it printed. */
record Ended(int code, String out, String err) {

    /** Runs the program in this process. */
    static Ended forumkoll(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream writtenOut = new ByteArrayOutputStream();
        ByteArrayOutputStream writtenErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(writtenOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(writtenErr, true, StandardCharsets.UTF_8));
            int code = Main.commandLine().execute(arguments);
            return new Ended(
                    code, writtenOut.toString(StandardCharsets.UTF_8), writtenErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
