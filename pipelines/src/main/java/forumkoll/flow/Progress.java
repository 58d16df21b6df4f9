package forumkoll.flow;

import forumkoll.table.Text;

/** Hears what a run is doing. */
@FunctionalInterface
public interface Progress {

    void step(Text text);
}
