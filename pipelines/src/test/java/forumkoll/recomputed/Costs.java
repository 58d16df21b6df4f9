package forumkoll.recomputed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of the cost of every forum and year, each with its unit. */
final class Costs {

    private final Map<ForumAndYear, Involved> involved = new HashMap<>();
    private final Map<ForumAndYear, List<Part>> parts = new HashMap<>();
    final Fees fees;
    final Travel travel;

    final City city;

    Costs(City city, Declarations declarations) {
        this.city = city;
        this.fees = new Fees(city);
        this.travel = new Travel(city);
        Logs carried = new Logs(city, declarations::carrier);
        for (String forum : city.forums.keySet()) {
            for (long year : city.years) {
                ForumAndYear line = new ForumAndYear(forum, year);
                involved.put(line, new Involved(line, declarations.of(line), carried.of(line)));
            }
        }
        for (Line payment : city.payments) {
            Involved at = at(declarations, payment.text("forum_id"), payment.number("refers_to_year"));
            if (at != null) {
                at.paid(payment);
            }
        }
        for (Line trip : city.trips) {
            LocalDate day = City.tripDay(trip);
            Involved at = at(declarations, trip.text("forum_id"), day.getYear());
            if (at != null) {
                at.trips.add(trip);
            }
        }
        involved.forEach((line, sources) -> {
            List<Part> all = new ArrayList<>(fees.parts(sources));
            all.addAll(Fees.otherCosts(sources, declarations));
            if (!sources.isEmpty()) {
                all.addAll(new Hours(city).parts(sources));
                all.addAll(travel.parts(sources));
            }
            parts.put(line, all);
        });
    }

    private Involved at(Declarations declarations, String forum, long year) {
        return forum == null ? null : involved.get(declarations.carrier(new ForumAndYear(forum, year)));
    }

    Involved involved(ForumAndYear line) {
        return involved.get(line);
    }

    List<Part> of(ForumAndYear line) {
        return parts.get(line);
    }

    Set<ForumAndYear> lines() {
        return parts.keySet();
    }
}
