package forumkoll.cli;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;
    static final int DEFECT = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int INTERRUPTED = 4;

    private ExitCode() {}
}
