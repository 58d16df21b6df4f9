package forumkoll.recomputed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rates that hold for a trip, and the papers of it. */
record Trips(City city) {

    Map<List<Object>, Map<String, Object>> rates() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line trip : city.trips) {
            long year = City.tripDay(trip).getYear();
            String[] places = Stream.of(trip.text("place"), trip.text("country"), "")
                    .filter(Objects::nonNull)
                    .toArray(String[]::new);
            for (String name : List.of("ticket", "hotel_night", "per_diem")) {
                Line rate = city.rate(name, year, places);
                if (trip.text("forum_id") != null && rate != null) {
                    Line euro = city.rate("eur_sek", year, "");
                    boolean isEuro = rate.text("currency").equals("EUR");
                    Map<String, Object> row = new HashMap<>();
                    row.put("place", City.place(rate));
                    row.put("value", rate.decimal("value"));
                    row.put("currency", rate.text("currency"));
                    row.put("eur_sek", isEuro && euro != null ? euro.decimal("value") : null);
                    rows.put(List.of(trip.text("trip_id"), name), row);
                }
            }
        }
        return rows;
    }

    /** Also trips to come: they too need a decision. */
    Map<List<Object>, Map<String, Object>> records() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line trip : city.lines("clean.trip")) {
            LocalDate day = City.tripDay(trip);
            if (day != null && city.years.contains((long) day.getYear())) {
                rows.put(List.of(trip.text("trip_id")), record(trip, day));
            }
        }
        return rows;
    }

    private Map<String, Object> record(Line trip, LocalDate day) {
        Map<String, Object> row = new HashMap<>();
        List.of("forum_id", "unit_id", "country").forEach(column -> row.put(column, trip.text(column)));
        row.put("year", day.getYear());
        row.put("destination", trip.text("place", trip.text("country", "–")));
        row.put("starts", trip.date("starts"));
        row.put("back_on", trip.date("ends") == null ? trip.date("starts") : trip.date("ends"));
        row.put("persons", trip.number("persons"));
        List<Line> decisions = naming(trip, "delegation_decision");
        row.put("decisions", decisions.size());
        List<LocalDate> days = decisions.stream()
                .map(paper -> paper.date("dated"))
                .filter(Objects::nonNull)
                .toList();
        row.put("undated_decisions", decisions.size() - days.size());
        row.put("decided_on", days.stream().min(Comparator.naturalOrder()).orElse(null));
        row.put("reports", naming(trip, "travel_report").size());
        row.put("decisions_of_any_trip", ofAnyTrip(trip, "delegation_decision"));
        row.put("reports_of_any_trip", ofAnyTrip(trip, "travel_report"));
        return row;
    }

    private List<Line> naming(Line trip, String kind) {
        return city.lines("clean.document").stream()
                .filter(paper ->
                        paper.text("kind").equals(kind) && trip.text("trip_id").equals(paper.text("trip_id")))
                .toList();
    }

    private long ofAnyTrip(Line trip, String kind) {
        return city.lines("clean.document").stream()
                .filter(paper -> paper.text("kind").equals(kind) && paper.text("trip_id") == null)
                .filter(paper -> paper.text("forum_id").equals(trip.text("forum_id")))
                .count();
    }
}
