package forumkoll.demo.file;

import forumkoll.demo.city.Areas;
import forumkoll.demo.city.City;
import forumkoll.demo.city.Document;
import forumkoll.demo.city.Forum;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Organiser;
import forumkoll.demo.city.Person;
import forumkoll.demo.city.Project;
import forumkoll.demo.city.Rates;
import forumkoll.demo.city.Registers;
import forumkoll.demo.city.Role;
import forumkoll.demo.city.Trip;
import forumkoll.demo.city.Unit;
import forumkoll.demo.city.Visit;
import forumkoll.demo.city.Vocabulary;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The registers: lines about forums as the forums come, lines about the whole city last. */
public final class RegisterFiles implements Closeable {

    private static final String MADE_UP = "påhittad för exempelstaden";

    private final Path folder;
    private final List<Lines> open = new ArrayList<>();
    private final Lines forums;
    private final Lines names;
    private final Lines organisers;
    private final Lines people;
    private final Lines documents;
    private final Lines trips;
    private final Lines roles;
    private final Lines projects;
    private final Lines ledgerRules;
    private final Set<String> knownOrganisers = new HashSet<>();
    private final Set<String> knownPeople = new HashSet<>();

    /** Opens the registers below {@code folder}. */
    public RegisterFiles(Path folder) {
        this.folder = folder.resolve("registers");
        this.forums = register(
                "forums",
                "forum_id;name;organiser_id;level;kind;area_code;parent_forum_id;is_group;status;decided_by;scope;"
                        + "purpose;org_number;valid_from;valid_to;source");
        this.names = register("forum_names", "written;forum_id;source_kind");
        this.organisers = register("organisers", "organiser_id;name;type;org_number");
        this.people = register("people", "email;name;unit_id;body");
        this.documents = register(
                "documents", "forum_id;kind;dated;valid_from;valid_to;unit_id;decided_by;parts;trip_id;reference");
        this.trips = register("trips", "trip_id;forum_id;unit_id;starts;ends;country;place;persons");
        this.roles = register("roles", "forum_id;role;body;unit_id;starts;ends");
        this.projects = register("projects", "forum_id;funder;total_sek;outside_funding_sek;starts;ends;aid_like");
        this.ledgerRules = register("ledger_rules", "rule_id;supplier_id;supplier;account;project;forum_id;cost_kind");
    }

    private Lines register(String name, String headings) {
        Lines lines = Lines.register(folder.resolve(name + ".csv"), List.of(headings.split(";")));
        open.add(lines);
        return lines;
    }

    private static void row(Lines register, Object... cells) {
        register.cells(Arrays.asList(cells));
    }

    /** Writes what the registers know of a forum. */
    public void write(ForumPlan plan) {
        Forum forum = plan.forum();
        row(
                forums,
                forum.id(),
                forum.name(),
                forum.organiser().id(),
                forum.level().word(),
                forum.kind().word(),
                forum.areaCode(),
                forum.parentForumId(),
                forum.isGroup(),
                forum.status(),
                forum.decidedBy(),
                forum.scope(),
                forum.purpose(),
                forum.orgNumber(),
                forum.validFrom(),
                forum.validTo(),
                MADE_UP);
        plan.aliases().forEach(alias -> row(names, alias.written(), forum.id(), alias.sourceKind()));
        plan.ledgerRules().forEach(rule -> row(ledgerRules, rule.id(), "", "", "", rule.project(), forum.id(), ""));
        organiser(forum.organiser());
        plan.documents().forEach(this::document);
        plan.roles().forEach(this::role);
        plan.projects().forEach(this::project);
        plan.years().values().forEach(year -> {
            year.people().forEach(this::person);
            year.trips().forEach(this::trip);
        });
    }

    private void organiser(Organiser organiser) {
        if (knownOrganisers.add(organiser.id())) {
            row(organisers, organiser.id(), organiser.name(), organiser.type(), organiser.orgNumber());
        }
    }

    private void person(Person person) {
        if (knownPeople.add(person.email())) {
            row(
                    people,
                    person.email(),
                    person.name(),
                    person.unitId(),
                    person.body().word());
        }
    }

    private void document(Document it) {
        row(
                documents,
                it.forumId(),
                it.kind(),
                it.dated(),
                it.validFrom(),
                it.validTo(),
                it.unitId(),
                it.decidedBy(),
                it.parts(),
                it.tripId(),
                it.reference());
    }

    private void role(Role it) {
        row(roles, it.forumId(), it.role(), it.body().word(), it.unitId(), it.starts(), it.ends());
    }

    private void project(Project it) {
        row(
                projects,
                it.forumId(),
                it.funder(),
                it.totalSek(),
                it.outsideFundingSek(),
                it.starts(),
                it.ends(),
                it.aidLike());
    }

    private void trip(Trip it) {
        row(
                trips,
                it.id(),
                it.forumId(),
                it.unit().id(),
                it.starts(),
                it.ends(),
                it.country(),
                it.place(),
                it.persons());
    }

    /** Writes what is about the whole city. */
    public void write(Registers registers, City city) {
        Lines areas = register("areas", "area_code;name_sv;name_en;parent_area_code;topic_code");
        for (Areas.Area area : registers.areas()) {
            row(areas, area.code(), area.nameSv(), area.nameEn(), area.parentCode(), area.topicCode());
        }
        Lines topics = register("topics", "topic_code;name_sv;name_en;keyword_stems_sv");
        for (Vocabulary.Topic topic : Vocabulary.topics()) {
            row(topics, topic.code(), topic.nameSv(), topic.nameEn(), topic.stems());
        }
        Lines goals = register("goals", "goal_id;year;topic_code;title_sv;title_en;scope;source");
        registers
                .goals()
                .forEach(goal -> row(
                        goals,
                        goal.id(),
                        goal.year(),
                        goal.topic().code(),
                        "Utveckla " + goal.topic().nameSv(),
                        "Develop " + goal.topic().nameEn(),
                        "committee",
                        MADE_UP));
        Lines candidates = register("candidates", "name;topic_code;source");
        registers.candidates().forEach(it -> row(candidates, it.name(), it.topicCode(), MADE_UP));
        units(registers);
        Lines rates = register("rates", "year;rate;place;value;unit;source");
        city.years().forEach(year -> Rates.of(year)
                .forEach(rate -> row(
                        rates,
                        rate.year(),
                        rate.name(),
                        rate.place(),
                        rate.value().toPlainString(),
                        rate.unit(),
                        rate.source())));
        Lines visits =
                register("visits", "visit_id;kind;programme;country;partner_city;dated;charged_sek;host_unit_id");
        for (Visit it : registers.visits()) {
            row(
                    visits,
                    it.id(),
                    it.kind(),
                    it.programme(),
                    it.country(),
                    it.partnerCity(),
                    it.dated(),
                    it.chargedSek(),
                    it.hostUnitId());
        }
        figures(registers);
        Lines inventories = register("inventories", "covers;reported_in;unit_id;reference");
        registers
                .inventories()
                .forEach(year -> row(inventories, "international_memberships", year, "stadslednings", "INV-" + year));
    }

    private void units(Registers registers) {
        Lines units = register("units", "unit_id;name;parent_unit_id;scope;valid_from;valid_to;successor_unit_id");
        row(units, "exempelstad", "Exempelstad (påhittad)", "", "", null, null, "");
        for (Unit it : registers.units()) {
            row(units, it.id(), it.name(), it.parentId(), it.scope(), it.validFrom(), it.validTo(), it.successorId());
        }
        Lines asked = register("asked", "year;unit_id;asked_on;answered_on");
        registers.asked().forEach(it -> row(asked, it.year(), it.unitId(), it.askedOn(), it.answeredOn()));
        Lines contacts = register("contacts", "unit_id;function;starts;ends");
        registers.contacts().forEach(it -> row(contacts, it.unitId(), it.function(), it.starts(), it.ends()));
    }

    private void figures(Registers registers) {
        Lines figures = register(
                "published_figures",
                "year;figure;label_sv;label_en;value;unit;rounding;measure;filter;place;"
                        + "reading_measure;reading_filter;reading_sv;reading_en");
        registers
                .published()
                .forEach(it -> row(
                        figures,
                        it.year(),
                        "twin_cities",
                        "Vänorter",
                        "Twin cities",
                        it.claimed(),
                        "forums",
                        "1",
                        "forums",
                        "kind=twin_city",
                        MADE_UP,
                        "",
                        "",
                        "",
                        ""));
        Lines stated = register(
                "stated_figures",
                "forum_id;year;measure;prose_value;prose_value_max;table_value;table_value_max;place");
        registers
                .statedFigures()
                .forEach(it -> row(
                        stated,
                        it.forumId(),
                        it.year(),
                        it.measure(),
                        it.inProse(),
                        null,
                        it.inTable(),
                        null,
                        MADE_UP));
    }

    @Override
    public void close() {
        open.forEach(Lines::close);
    }
}
