package forumkoll.explain;

import forumkoll.explain.Explanation.Source;
import forumkoll.explain.PublishedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows that a part of a cost comes from: ledger entries, answers, attendance, trips; and the rates of its year. */
final class CostSources {

    private static final String LEDGER = """
            SELECT source_file, source_line,
                concat_ws(', ', CAST(amount_sek AS VARCHAR), supplier, text, account, CAST(booked_on AS VARCHAR)) AS raw
            FROM clean.payment
            WHERE forum_id = ? AND refers_to_year = ? AND coalesce(unit_id, 'unknown') = ?
                AND CASE WHEN ? = 'fee' THEN cost_kind = 'fee'
                    ELSE cost_kind IN ('travel', 'lodging', 'per_diem', 'conference') END
            ORDER BY source_file, source_line
            """;

    private static final String SURVEY = """
            SELECT participation.source_file, participation.source_line,
                CASE ?
                    WHEN 'fee' THEN answer.fee_written
                    WHEN 'other' THEN answer.other_cost_written
                    ELSE concat_ws('; ', answer.hours_written, answer.office_participants_written,
                        answer.politicians_written, answer.meetings_written)
                END AS raw
            FROM clean.participation AS participation
            JOIN meta.source_file AS file ON file.path = participation.source_file
            JOIN raw.survey_answer AS answer
                ON answer.source_id = file.source_id AND answer.source_line = participation.source_line
            WHERE participation.forum_id = ? AND participation.year = ? AND coalesce(participation.unit_id, 'unknown') = ?
            ORDER BY participation.source_file, participation.source_line
            """;

    private static final String LOG = """
            SELECT attendance.source_file, attendance.source_line,
                concat_ws(', ', CAST(meeting.held_on AS VARCHAR), meeting.title,
                    CAST(attendance.attended_hours AS VARCHAR) || ' h') AS raw
            FROM clean.attendance AS attendance
            JOIN clean.meeting AS meeting ON meeting.meeting_id = attendance.meeting_id
            WHERE meeting.status = 'held' AND meeting.forum_id = ? AND meeting.year = ?
                AND coalesce(attendance.unit_id, 'unknown') = ? AND attendance.body = ?
            ORDER BY meeting.held_on, attendance.source_file, attendance.source_line
            """;

    private static final String TRIPS = """
            SELECT file.path AS source_file, trip.source_line,
                concat_ws(', ', trip.trip_id, CAST(trip.starts AS VARCHAR), CAST(trip.ends AS VARCHAR), trip.place,
                    CAST(trip.persons AS VARCHAR)) AS raw
            FROM raw.trips AS trip
            JOIN meta.source_file AS file ON file.source_id = trip.source_id AND file.duplicate_of IS NULL
            WHERE trip.forum_id = ? AND year(coalesce(trip.starts, trip.ends)) = ? AND coalesce(trip.unit_id, 'unknown') = ?
            ORDER BY trip.source_line
            """;

    private static final String RATES = """
            SELECT file.path AS source_file, rate.source_line,
                concat_ws(', ', rate.rate, CAST(rate.year AS VARCHAR), rate.place, CAST(rate.value AS VARCHAR), rate.unit,
                    rate.source) AS raw
            FROM raw.rates AS rate
            JOIN meta.source_file AS file ON file.source_id = rate.source_id AND file.duplicate_of IS NULL
            WHERE rate.year = ? AND list_contains(?::VARCHAR[], rate.rate)
            ORDER BY rate.source_line
            """;

    /** Of a year's tickets, nights and allowances only those that hold for the trips. */
    private static final String TRIP_RATES = """
            SELECT file.path AS source_file, rate.source_line,
                concat_ws(', ', rate.rate, CAST(rate.year AS VARCHAR), rate.place, CAST(rate.value AS VARCHAR), rate.unit,
                    rate.source) AS raw
            FROM raw.rates AS rate
            JOIN meta.source_file AS file ON file.source_id = rate.source_id AND file.duplicate_of IS NULL
            WHERE EXISTS (
                SELECT 1
                FROM clean.trip AS trip
                JOIN marts.trip_rate AS used ON used.trip_id = trip.trip_id
                WHERE trip.forum_id = ? AND year(coalesce(trip.starts, trip.ends)) = ?
                    AND coalesce(trip.unit_id, 'unknown') = ?
                    AND rate.year = year(coalesce(trip.starts, trip.ends))
                    AND ((used.rate = rate.rate AND used.value = rate.value
                            AND used.place = CASE WHEN rate.place IN ('Sverige', 'Sweden') THEN 'SE'
                                ELSE coalesce(rate.place, '') END)
                        OR (rate.rate = 'eur_sek' AND used.currency = 'EUR')))
            ORDER BY rate.source_line
            """;

    private final PublishedRows published;
    private final Places places;

    CostSources(PublishedRows published, Places places) {
        this.published = published;
        this.places = places;
    }

    List<Source> of(ForumYear subject, String unitId, String body, String part, String basis) {
        String forumId = subject.forumId();
        long year = subject.year();
        List<Row> rows =
                switch (basis) {
                    case "ledger" -> published.ask(LEDGER, forumId, year, unitId, part);
                    case "log" -> published.ask(LOG, forumId, year, unitId, body);
                    case "trips" -> published.ask(TRIPS, forumId, year, unitId);
                    default -> published.ask(SURVEY, part, forumId, year, unitId);
                };
        List<Row> all = new ArrayList<>(rows);
        if (basis.equals("trips")) {
            all.addAll(published.ask(TRIP_RATES, forumId, year, unitId));
        } else if (List.of("log", "survey").contains(basis)) {
            all.addAll(published.ask(RATES, year, "[" + String.join(", ", rates(part)) + "]"));
        }
        return placed(all.stream());
    }

    private static List<String> rates(String part) {
        return switch (part) {
            case "staff" -> List.of("monthly_salary", "overhead_pct", "annual_hours");
            case "political" -> List.of("politician_hourly_fee", "employer_contribution_pct");
            default -> List.of();
        };
    }

    private List<Source> placed(Stream<Row> rows) {
        return rows.map(row -> places.of(
                        row.text("source_file"), row.number("source_line").longValueExact(), row.text("raw")))
                .toList();
    }
}
