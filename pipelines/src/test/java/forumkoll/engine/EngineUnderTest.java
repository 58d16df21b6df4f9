package forumkoll.engine;

import forumkoll.flow.Home;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The two engines, each started once for all tests. Spark takes five seconds to start and is never stopped between. */
@SuppressWarnings("ImmutableEnumChecker") // each engine is started on first use
public enum EngineUnderTest {
    DUCKDB {
        @Override
        Engine start() {
            return home().duckDb();
        }
    },
    SPARK {
        @Override
        Engine start() {
            return home().spark(
                            "local[1]",
                            Map.of(
                                    "spark.sql.shuffle.partitions", "1",
                                    "spark.default.parallelism", "1",
                                    "spark.sql.warehouse.dir",
                                            home().folder()
                                                    .resolve("target/spark")
                                                    .toString()));
        }
    };

    private final AtomicReference<Engine> engine = new AtomicReference<>();

    /** The engine, started on first use. */
    public synchronized Engine engine() {
        if (engine.get() == null) {
            engine.set(start());
            Runtime.getRuntime().addShutdownHook(new Thread(engine.get()::close));
        }
        return engine.get();
    }

    /** Where models and contracts lie. */
    public static Home home() {
        return new Home(Path.of(System.getProperty("forumkoll.home", ".")).toAbsolutePath());
    }

    abstract Engine start();
}
