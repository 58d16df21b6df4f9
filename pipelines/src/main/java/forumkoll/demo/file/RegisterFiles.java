package forumkoll.demo.file;

import forumkoll.demo.city.City;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Registers;
import java.io.Closeable;
import java.nio.file.Path;

/** The registers: lines about forums as the forums come, lines about the whole city last. */
public final class RegisterFiles implements Closeable {

    private final Path folder;
    private final ForumRegisters forums;
    private final ActivityRegisters activities;

    /** Opens the registers below {@code folder}. */
    public RegisterFiles(Path folder) {
        this.folder = folder.resolve("registers");
        this.forums = new ForumRegisters(this.folder);
        this.activities = new ActivityRegisters(this.folder);
    }

    /** Writes what the registers know of a forum. */
    public void write(ForumPlan plan) {
        forums.write(plan);
        activities.write(plan);
    }

    /** Writes what is about the whole city. */
    public void write(Registers registers, City city) {
        new CityRegisters(folder, registers).write(city);
    }

    @Override
    public void close() {
        forums.close();
        activities.close();
    }
}
