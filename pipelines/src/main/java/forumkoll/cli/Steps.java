package forumkoll.cli;

import forumkoll.flow.Progress;
import forumkoll.table.Text;

/** Tells on standard error which step a run is at. */
final class Steps implements Progress {

    private Steps() {}

    static Progress toScreen() {
        return new Steps();
    }

    @Override
    public void step(Text text) {
        System.err.println(text.sv() + " / " + text.en());
    }
}
