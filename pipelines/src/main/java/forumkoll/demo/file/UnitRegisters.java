package forumkoll.demo.file;

import forumkoll.demo.city.Registers;
import java.nio.file.Path;

/** The city's units, who of them were asked, and their contacts. */
record UnitRegisters(Path folder, Registers registers) {

    void write() {
        units();
        asked();
        contacts();
    }

    private void units() {
        try (Register units = new Register(
                folder, "units", "unit_id;name;parent_unit_id;scope;valid_from;valid_to;successor_unit_id")) {
            units.row("exempelstad", "Exempelstad (påhittad)", "", "", null, null, "");
            registers
                    .units()
                    .forEach(it -> units.row(
                            it.id(),
                            it.name(),
                            it.parentId(),
                            it.scope(),
                            it.validFrom(),
                            it.validTo(),
                            it.successorId()));
        }
    }

    private void asked() {
        try (Register asked = new Register(folder, "asked", "year;unit_id;asked_on;answered_on")) {
            registers.asked().forEach(it -> asked.row(it.year(), it.unitId(), it.askedOn(), it.answeredOn()));
        }
    }

    private void contacts() {
        try (Register contacts = new Register(folder, "contacts", "unit_id;function;starts;ends")) {
            registers.contacts().forEach(it -> contacts.row(it.unitId(), it.function(), it.starts(), it.ends()));
        }
    }
}
