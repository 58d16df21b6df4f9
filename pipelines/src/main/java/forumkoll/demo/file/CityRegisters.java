package forumkoll.demo.file;

import forumkoll.demo.city.City;
import forumkoll.demo.city.Rates;
import forumkoll.demo.city.Registers;
import forumkoll.demo.city.Vocabulary;
import java.nio.file.Path;

/** What is about the whole city and not about one forum: written at once, when all is known. */
final class CityRegisters {

    private final Path folder;
    private final Registers registers;

    CityRegisters(Path folder, Registers registers) {
        this.folder = folder;
        this.registers = registers;
    }

    void write(City city) {
        areas();
        topics();
        goals();
        candidates();
        rates(city);
        visits();
        inventories();
        new UnitRegisters(folder, registers).write();
        new FigureRegisters(folder, registers).write();
    }

    private void areas() {
        try (Register areas = new Register(folder, "areas", "area_code;name_sv;name_en;parent_area_code;topic_code")) {
            registers
                    .areas()
                    .forEach(it -> areas.row(it.code(), it.nameSv(), it.nameEn(), it.parentCode(), it.topicCode()));
        }
    }

    private void topics() {
        try (Register topics = new Register(folder, "topics", "topic_code;name_sv;name_en;keyword_stems_sv")) {
            Vocabulary.topics().forEach(it -> topics.row(it.code(), it.nameSv(), it.nameEn(), it.stems()));
        }
    }

    private void goals() {
        try (Register goals = new Register(folder, "goals", "goal_id;year;topic_code;title_sv;title_en;scope;source")) {
            registers
                    .goals()
                    .forEach(it -> goals.row(
                            it.id(),
                            it.year(),
                            it.topic().code(),
                            "Utveckla " + it.topic().nameSv(),
                            "Develop " + it.topic().nameEn(),
                            "committee",
                            Register.MADE_UP));
        }
    }

    private void candidates() {
        try (Register candidates = new Register(folder, "candidates", "name;topic_code;source")) {
            registers.candidates().forEach(it -> candidates.row(it.name(), it.topicCode(), Register.MADE_UP));
        }
    }

    private void rates(City city) {
        try (Register rates = new Register(folder, "rates", "year;rate;place;value;unit;source")) {
            city.years().stream()
                    .flatMap(year -> Rates.of(year).stream())
                    .forEach(it -> rates.row(
                            it.year(), it.name(), it.place(), it.value().toPlainString(), it.unit(), it.source()));
        }
    }

    private void visits() {
        try (Register visits = new Register(
                folder, "visits", "visit_id;kind;programme;country;partner_city;dated;charged_sek;host_unit_id")) {
            registers
                    .visits()
                    .forEach(it -> visits.row(
                            it.id(),
                            it.kind(),
                            it.programme(),
                            it.country(),
                            it.partnerCity(),
                            it.dated(),
                            it.chargedSek(),
                            it.hostUnitId()));
        }
    }

    private void inventories() {
        try (Register inventories = new Register(folder, "inventories", "covers;reported_in;unit_id;reference")) {
            registers
                    .inventories()
                    .forEach(
                            year -> inventories.row("international_memberships", year, "stadslednings", "INV-" + year));
        }
    }
}
