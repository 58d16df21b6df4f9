package forumkoll.demo.file;

import forumkoll.demo.city.Document;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Person;
import forumkoll.demo.city.Project;
import forumkoll.demo.city.Role;
import forumkoll.demo.city.Trip;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What the city does in its forums: papers, offices held, projects, journeys, and the people. */
final class ActivityRegisters implements Closeable {

    private final Register documents;
    private final Register roles;
    private final Register projects;
    private final Register trips;
    private final Register people;
    private final Set<String> knownPeople = new HashSet<>();

    ActivityRegisters(Path folder) {
        this.documents = new Register(
                folder,
                "documents",
                "forum_id;kind;dated;valid_from;valid_to;unit_id;decided_by;parts;trip_id;reference");
        this.roles = new Register(folder, "roles", "forum_id;role;body;unit_id;starts;ends");
        this.projects =
                new Register(folder, "projects", "forum_id;funder;total_sek;outside_funding_sek;starts;ends;aid_like");
        this.trips = new Register(folder, "trips", "trip_id;forum_id;unit_id;starts;ends;country;place;persons");
        this.people = new Register(folder, "people", "email;name;unit_id;body");
    }

    void write(ForumPlan plan) {
        plan.documents().forEach(this::document);
        plan.roles().forEach(this::role);
        plan.projects().forEach(this::project);
        plan.years().values().forEach(year -> {
            year.people().forEach(this::person);
            year.trips().forEach(this::trip);
        });
    }

    private void document(Document it) {
        documents.row(
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
        roles.row(it.forumId(), it.role(), it.body().word(), it.unitId(), it.starts(), it.ends());
    }

    private void project(Project it) {
        projects.row(
                it.forumId(), it.funder(), it.totalSek(), it.outsideFundingSek(), it.starts(), it.ends(), it.aidLike());
    }

    private void trip(Trip it) {
        trips.row(
                it.id(), it.forumId(), it.unit().id(), it.starts(), it.ends(), it.country(), it.place(), it.persons());
    }

    private void person(Person it) {
        if (knownPeople.add(it.email())) {
            people.row(it.email(), it.name(), it.unitId(), it.body().word());
        }
    }

    @Override
    public void close() {
        documents.close();
        roles.close();
        projects.close();
        trips.close();
        people.close();
    }
}
