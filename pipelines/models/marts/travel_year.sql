-- One row per forum, year and unit: what travel cost, as booked, or else as the trips of the register times the rates.
WITH booked AS (
    SELECT *
    FROM marts.booked_year
    WHERE part = 'travel'
),
trip AS (
    SELECT
        trip_id,
        forum_id,
        coalesce(unit_id, 'unknown') AS unit_id,
        extract(YEAR FROM coalesce(starts, ends)) AS year,
        CASE WHEN ends >= starts THEN days_between(starts, ends) END AS nights,
        persons
    FROM clean.trip
    WHERE forum_id IS NOT NULL AND coalesce(starts, ends) <= :as_of
),
rate AS (
    SELECT
        trip_id,
        rate,
        written,
        CASE
            WHEN currency = 'SEK' THEN CAST(value AS DECIMAL(25,12))
            ELSE CAST(CAST(value AS DECIMAL(14,6)) * CAST(eur_sek AS DECIMAL(10,6)) AS DECIMAL(25,12))
        END AS sek,
        currency = 'EUR' AND eur_sek IS NULL AS without_euro
    FROM marts.trip_rate
),
trip_rates AS (
    SELECT
        trip_id,
        max(CASE WHEN rate = 'ticket' THEN sek END) AS ticket_sek,
        max(CASE WHEN rate = 'hotel_night' THEN sek END) AS hotel_night_sek,
        max(CASE WHEN rate = 'per_diem' THEN sek END) AS per_diem_sek,
        max(CASE WHEN rate = 'ticket' THEN written END) AS ticket,
        max(CASE WHEN rate = 'hotel_night' THEN written END) AS hotel_night,
        max(CASE WHEN rate = 'per_diem' THEN written END) AS per_diem,
        count(*) FILTER (WHERE without_euro AND rate <> 'hotel_night') AS without_euro,
        count(*) FILTER (WHERE without_euro AND rate = 'hotel_night') AS nights_without_euro
    FROM rate
    GROUP BY trip_id
),
trip_cost AS (
    SELECT
        trip.trip_id,
        trip.forum_id,
        trip.year,
        trip.unit_id,
        trip.persons,
        CAST(trip.persons AS DECIMAL(6,0)) * CAST(
            rates.ticket_sek
            -- a trip without a night needs no rate for nights
            + CASE
                WHEN trip.nights = 0 THEN CAST(0 AS DECIMAL(25,12))
                ELSE CAST(trip.nights AS DECIMAL(5,0)) * rates.hotel_night_sek
            END
            + CAST(trip.nights + 1 AS DECIMAL(5,0)) * rates.per_diem_sek
            AS DECIMAL(28,12)) AS exact_sek,
        CAST(trip.persons AS STRING) || ' × (' || rates.ticket
        || CASE
            WHEN trip.nights = 0 THEN ''
            ELSE ' + ' || CAST(trip.nights AS STRING) || ' × ' || rates.hotel_night
        END
        || ' + ' || CAST(trip.nights + 1 AS STRING) || ' × ' || rates.per_diem || ')' AS arithmetic,
        rates.without_euro > 0 OR (rates.nights_without_euro > 0 AND trip.nights > 0) AS lacks_euro,
        rates.hotel_night IS NULL AND trip.nights > 0 AS lacks_hotel_night,
        rates.per_diem IS NULL AS lacks_per_diem,
        rates.ticket IS NULL AS lacks_ticket
    FROM trip
    LEFT JOIN trip_rates AS rates ON rates.trip_id = trip.trip_id
),
travelled AS (
    SELECT
        coalesce(carrier.carrier_forum_id, trip_cost.forum_id) AS forum_id,
        trip_cost.year,
        trip_cost.unit_id,
        count(*) AS trips,
        -- a sum of which one part is not known is not known
        CASE WHEN count(trip_cost.persons) = count(*) THEN sum(trip_cost.persons) END AS persons,
        CASE
            WHEN count(trip_cost.exact_sek) = count(*) THEN CAST(round(sum(trip_cost.exact_sek), 2) AS DECIMAL(18,2))
        END AS trips_sek,
        text_list(trip_cost.trip_id || ': ' || coalesce(trip_cost.arithmetic, '?')) AS arithmetic,
        CASE
            WHEN count(*) FILTER (WHERE trip_cost.lacks_euro) > 0
                THEN ', eur_sek ' || CAST(trip_cost.year AS STRING) ELSE ''
        END
        || CASE
            WHEN count(*) FILTER (WHERE trip_cost.lacks_hotel_night) > 0
                THEN ', hotel_night ' || CAST(trip_cost.year AS STRING) ELSE ''
        END
        || CASE
            WHEN count(*) FILTER (WHERE trip_cost.lacks_per_diem) > 0
                THEN ', per_diem ' || CAST(trip_cost.year AS STRING) ELSE ''
        END
        || CASE
            WHEN count(*) FILTER (WHERE trip_cost.lacks_ticket) > 0
                THEN ', ticket ' || CAST(trip_cost.year AS STRING) ELSE ''
        END AS missing
    FROM trip_cost
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = trip_cost.forum_id AND carrier.year = trip_cost.year
    GROUP BY coalesce(carrier.carrier_forum_id, trip_cost.forum_id), trip_cost.year, trip_cost.unit_id
),
-- the logs tell how the year's meetings were held; without any, the answers do
held AS (
    SELECT
        coalesce(carrier.carrier_forum_id, meeting.forum_id) AS forum_id,
        meeting.year,
        sum(meeting.meetings_held) = sum(meeting.meetings_digital) AS all_digital
    FROM marts.meeting_year AS meeting
    LEFT JOIN marts.cost_carrier AS carrier ON carrier.forum_id = meeting.forum_id AND carrier.year = meeting.year
    GROUP BY coalesce(carrier.carrier_forum_id, meeting.forum_id), meeting.year
),
declared AS (
    SELECT forum_id, year, count(*) = count(*) FILTER (WHERE mode = 'digital') AS all_digital
    FROM marts.declared_year
    GROUP BY forum_id, year
),
-- where one side does not say which unit it is about, the travel booked on the forum stands for all of it
unplaced AS (
    SELECT involved.forum_id, involved.year
    FROM marts.involved_unit AS involved
    JOIN booked ON booked.forum_id = involved.forum_id AND booked.year = involved.year
    GROUP BY involved.forum_id, involved.year
    HAVING count(*) FILTER (WHERE involved.unit_id = 'unknown') > 0
),
chosen AS (
    SELECT
        involved.forum_id,
        involved.year,
        involved.unit_id,
        coalesce(booked.entries, 0) AS entries,
        booked.booked_sek,
        booked.amounts,
        travelled.trips,
        travelled.persons,
        travelled.trips_sek,
        travelled.arithmetic,
        travelled.missing,
        answer.cost_status,
        CASE
            WHEN unplaced.forum_id IS NOT NULL OR covered.year IS NOT NULL OR booked.entries > 0 THEN 'ledger'
            WHEN travelled.trips > 0 AND travelled.trips_sek IS NOT NULL THEN 'trips'
            WHEN travelled.trips > 0 THEN 'not_known'
            WHEN answer.cost_status = 'included_elsewhere' THEN 'included_elsewhere'
            WHEN coalesce(held.all_digital, declared.all_digital) THEN 'stated_none'
            WHEN calendar_year.has_trips THEN 'trips'
            ELSE 'not_known'
        END AS basis
    FROM marts.involved_unit AS involved
    JOIN marts.calendar_year AS calendar_year ON calendar_year.year = involved.year
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = involved.unit_id
    LEFT JOIN marts.ledger_cover AS covered
        ON covered.today_unit_id = coalesce(unit_today.today_unit_id, involved.unit_id)
        AND covered.year = involved.year
    LEFT JOIN booked
        ON booked.forum_id = involved.forum_id AND booked.year = involved.year AND booked.unit_id = involved.unit_id
    LEFT JOIN travelled
        ON travelled.forum_id = involved.forum_id
        AND travelled.year = involved.year
        AND travelled.unit_id = involved.unit_id
    LEFT JOIN held ON held.forum_id = involved.forum_id AND held.year = involved.year
    LEFT JOIN declared ON declared.forum_id = involved.forum_id AND declared.year = involved.year
    LEFT JOIN marts.declared_year AS answer
        ON answer.forum_id = involved.forum_id AND answer.year = involved.year AND answer.unit_id = involved.unit_id
    LEFT JOIN unplaced ON unplaced.forum_id = involved.forum_id AND unplaced.year = involved.year
    WHERE involved.travel_expected
)
SELECT
    forum_id,
    year,
    unit_id,
    basis,
    entries,
    coalesce(trips, 0) AS trips,
    persons,
    CASE
        WHEN basis = 'ledger' THEN coalesce(booked_sek, 0)
        WHEN basis = 'trips' THEN coalesce(trips_sek, 0)
        WHEN basis = 'stated_none' THEN CAST(0 AS DECIMAL(18,2))
    END AS travel_sek,
    CASE WHEN basis = 'not_known' AND missing <> '' THEN substring(missing, 3, 200) END AS missing_rate,
    CASE
        WHEN basis = 'ledger' AND entries = 0 THEN 'ledger: 0.00 SEK (n = 0)'
        WHEN basis = 'ledger'
            THEN 'ledger: '
                || CASE WHEN entries <= 20 THEN amounts || ' = ' ELSE '' END
                || CAST(booked_sek AS STRING) || ' SEK (n = ' || CAST(entries AS STRING) || ')'
        WHEN basis = 'trips' AND trips > 0 THEN 'trips: ' || arithmetic || ' = ' || CAST(trips_sek AS STRING) || ' SEK'
        WHEN basis = 'trips' THEN 'trips: 0.00 SEK (n = 0)'
        WHEN basis = 'stated_none' THEN 'digital: 0.00 SEK'
        WHEN trips > 0 THEN basis || ': ' || arithmetic
        ELSE basis || ': ' || coalesce(cost_status, 'no_answer')
    END AS arithmetic
FROM chosen
