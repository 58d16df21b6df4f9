package forumkoll.demo.planted;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.Book;
import forumkoll.demo.city.Evidence;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Level;
import forumkoll.demo.city.Registers;
import forumkoll.demo.city.Registers.Asked;
import forumkoll.demo.city.Registers.Contact;
import forumkoll.demo.city.Registers.StatedFigure;
import forumkoll.demo.city.Shape;
import forumkoll.demo.city.Unit;
import forumkoll.demo.city.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Answers and reports that contradict each other, and duties of units. */
final class PlantedData {

    private static final BigDecimal ANOTHER_SEK = new BigDecimal("3000.00");

    /** More than the units of a district: then fewer than half have answered. */
    private static final int SILENT_UNITS = 14;

    private PlantedData() {}

    static List<Planted> all() {
        return List.of(
                Planted.of(
                        "answers-conflict",
                        PlantedData::conflict,
                        Shape.ofKind(Kind.MEMBERSHIP).in(Book.NONE).paying()),
                Planted.of(
                        "prose-and-table-disagree",
                        PlantedData::proseAndTable,
                        Shape.ofKind(Kind.COLLABORATION)
                                .at(Level.NATIONAL)
                                .with(Evidence.LIST)
                                .in(Book.SIE)),
                Planted.of("published-figure-does-not-follow", PlantedData::publishedFigure),
                Planted.of("too-few-answers", PlantedData::tooFewAnswers),
                Planted.of("contact-person-missing", PlantedData::noContact),
                Planted.of("study-visit-not-invoiced", PlantedData::notInvoiced),
                Planted.of("international-inventory-due", PlantedData::noInventory));
    }

    /** Two people of one unit state different fees. */
    private static void conflict(Planting planting) {
        planting.flag(planting.years(2, 4), year -> {
            for (Answer answer : new ArrayList<>(year.answers())) {
                year.answers().add(answer.withFee(answer.feeSek().add(ANOTHER_SEK)));
            }
        });
    }

    private static void proseAndTable(Planting planting) {
        planting.flag(planting.years(2), year -> planting.registers()
                .statedFigures()
                .add(new StatedFigure(planting.forum().id(), year.year(), "meetings", 4, 6)));
    }

    private static void publishedFigure(Planting planting) {
        if (planting.isFirstDistrict() && planting.first() + 2 <= planting.last()) {
            planting.registers().misprint(planting.first() + 2, 2);
            planting.flagCity(planting.first() + 2);
        }
    }

    /** Many units that nobody had asked before are asked in the second year, and none of them answers. */
    private static void tooFewAnswers(Planting planting) {
        if (planting.first() == planting.last()) {
            return;
        }
        int year = planting.silentYear();
        for (int i = 1; i <= SILENT_UNITS; i++) {
            String number = (planting.district().number() + 1) + "-" + i;
            Unit unit = new Unit(
                    "exempelbolag-" + number,
                    "Exempelbolag " + number + " AB",
                    "exempelstad",
                    "company",
                    null,
                    null,
                    "",
                    Book.NONE);
            planting.registers().add(unit);
            planting.registers().asked().add(new Asked(year, unit.id(), LocalDate.of(year, 11, 2), null));
        }
        planting.flagCity(year);
    }

    /** A unit's contact leaves in the fourth year and gets no successor. */
    private static void noContact(Planting planting) {
        if (!planting.isFirstDistrict()) {
            return;
        }
        int year = Math.min(planting.first() + 3, planting.last());
        List<Contact> contacts = planting.registers().contacts();
        int last = lastOfDistrict(planting.registers(), planting);
        Contact contact = contacts.get(last);
        contacts.set(
                last, new Contact(contact.unitId(), contact.function(), contact.starts(), LocalDate.of(year, 6, 30)));
        for (int missing = year; missing <= planting.last(); missing++) {
            planting.flagCity(missing);
        }
    }

    /** The place of a unit of the district that is never reorganised. */
    private static int lastOfDistrict(Registers registers, Planting planting) {
        String unit = planting.district().units().get(9).id();
        for (int i = 0; i < registers.contacts().size(); i++) {
            if (registers.contacts().get(i).unitId().equals(unit)) {
                return i;
            }
        }
        throw new IllegalStateException("no contact of " + unit);
    }

    private static void notInvoiced(Planting planting) {
        int year = planting.first() + 2;
        if (planting.isFirstDistrict() && year <= planting.last()) {
            planting.registers()
                    .visits()
                    .add(new Visit(
                            "besok-" + year + "-gratis",
                            "study",
                            "Green Exempelstad",
                            "US",
                            false,
                            LocalDate.of(year, 9, 9),
                            BigDecimal.ZERO.setScale(2),
                            planting.district().units().get(3).id()));
            planting.flagCity(year);
        }
    }

    /** No inventory in the term of office of the first year; the next one comes in the term after. */
    private static void noInventory(Planting planting) {
        if (!planting.isFirstDistrict()) {
            return;
        }
        int lastOfTerm = PlantedDuties.lastYearOfEndedTerm(planting.first() + 3);
        planting.registers().inventories().removeIf(year -> year > lastOfTerm - 4 && year <= lastOfTerm);
        for (int year = Math.max(lastOfTerm, planting.first()); year <= planting.last(); year++) {
            if (!planting.registers().inventories().contains(year)) {
                planting.flagCity(year);
            } else {
                return;
            }
        }
    }
}
