package forumkoll.rules;

import forumkoll.table.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A policy pack that names what there is not; all that is wrong with it at once. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One thing that is wrong.
     *
     * @param file the pack's file, as people know it
     * @param line line in the file, or null when that is not known
     * @param place where in the file, such as {@code rules.area-thin.parameters}
     */
    public record Fault(String file, Integer line, String place, String found, Text expected) {}

    PolicyException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.file() + ", " + fault.place() + ": found '" + fault.found() + "', expected "
                        + fault.expected().en())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
