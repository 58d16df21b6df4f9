package forumkoll.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts the tasks that Spark has finished; one item is one task. */
final class FinishedTasks extends SparkListener {

    private final AtomicInteger done = new AtomicInteger();
    private final IntConsumer progress;

    FinishedTasks(IntConsumer progress) {
        this.progress = progress;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        if (task.taskInfo().successful()) {
            progress.accept(done.incrementAndGet());
        }
    }
}
