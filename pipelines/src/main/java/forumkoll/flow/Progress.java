package forumkoll.flow;

import forumkoll.table.Text;

/** Hears what a run is doing. */
@FunctionalInterface
public interface Progress {

    void step(Text text);

    /** So many of the files have been read; may come from any thread. */
    default void files(int done, int all) {}
}
