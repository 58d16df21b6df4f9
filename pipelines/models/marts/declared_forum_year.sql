-- One row per forum and year: what all units declared of it together.
SELECT
    forum_id,
    year,
    count(*) FILTER (WHERE answered) AS answers,
    count(*) FILTER (WHERE cost_status = 'conflicting') AS conflicting_answers,
    -- units add up; a sum of which one part is not known is not known
    CASE WHEN count(office_participants_min) = count(*) THEN sum(office_participants_min) END
        AS office_participants_min,
    CASE WHEN count(office_participants_max) = count(*) THEN sum(office_participants_max) END
        AS office_participants_max,
    CASE WHEN count(politicians_min) = count(*) THEN sum(politicians_min) END AS politicians_min,
    CASE WHEN count(politicians_max) = count(*) THEN sum(politicians_max) END AS politicians_max,
    min(meetings_min) AS meetings_min,
    -- "at least four" leaves the most open
    CASE
        WHEN count(*) FILTER (WHERE meetings_min IS NOT NULL AND meetings_max IS NULL) = 0 THEN max(meetings_max)
    END AS meetings_max,
    CASE WHEN count(person_hours_min) = count(*) THEN sum(person_hours_min) END AS person_hours_min,
    CASE WHEN count(person_hours_max) = count(*) THEN sum(person_hours_max) END AS person_hours_max,
    -- the least certain part decides
    CASE
        WHEN count(*) FILTER (WHERE cost_status = 'conflicting') > 0 THEN 'conflicting'
        WHEN count(*) FILTER (WHERE cost_status = 'not_computed') > 0 THEN 'not_computed'
        WHEN count(*) FILTER (WHERE cost_status = 'no_answer') > 0 THEN 'no_answer'
        WHEN count(*) FILTER (WHERE cost_status = 'partial') > 0 THEN 'partial'
        WHEN count(*) FILTER (WHERE cost_status = 'estimated') > 0 THEN 'estimated'
        WHEN count(*) FILTER (WHERE cost_status = 'none') > 0 THEN 'none'
        ELSE 'included_elsewhere'
    END AS cost_status
FROM marts.declared_year
GROUP BY forum_id, year
