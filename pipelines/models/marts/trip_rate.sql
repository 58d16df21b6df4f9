-- One row per trip and rate (ticket, hotel_night, per_diem): the value that holds for it, that of the place, else of the
-- country, else of everywhere. A value in euro is multiplied by the year's eur_sek.
WITH trip AS (
    SELECT trip_id, place, country, extract(YEAR FROM coalesce(starts, ends)) AS year
    FROM clean.trip
    WHERE forum_id IS NOT NULL AND coalesce(starts, ends) <= :as_of
),
priced AS (
    SELECT
        rate.year,
        rate.rate,
        -- the register of trips writes countries as codes
        CASE WHEN rate.place IN ('Sverige', 'Sweden') THEN 'SE' ELSE rate.place END AS place,
        rate.value,
        rate.currency,
        CASE WHEN rate.currency = 'EUR' THEN euro.value END AS eur_sek,
        number_text(rate.value)
            || CASE WHEN rate.currency = 'EUR' THEN ' EUR × ' || coalesce(number_text(euro.value), '?') ELSE '' END
            AS written
    FROM clean.rate AS rate
    LEFT JOIN clean.rate AS euro ON euro.year = rate.year AND euro.rate = 'eur_sek' AND euro.place = ''
    WHERE rate.rate IN ('ticket', 'hotel_night', 'per_diem') AND rate.currency IN ('SEK', 'EUR')
)
SELECT
    trip.trip_id,
    priced.rate,
    priced.place,
    priced.value,
    priced.currency,
    priced.eur_sek,
    priced.written
FROM trip
JOIN priced
    ON priced.year = trip.year
    AND priced.place IN (coalesce(trip.place, ''), coalesce(trip.country, ''), '')
QUALIFY row_number() OVER (
    PARTITION BY trip.trip_id, priced.rate
    ORDER BY
        CASE priced.place WHEN trip.place THEN 1 WHEN trip.country THEN 2 ELSE 3 END ASC NULLS LAST,
        priced.place ASC NULLS LAST,
        priced.written ASC NULLS LAST
) = 1
