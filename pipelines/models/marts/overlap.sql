-- One row per year and pair of forums alike. A pair shares a topic, and the organiser, the kind of counterparties or people.
-- The score is 0.3 the topics, 0.2 each the words behind them, the organiser and the people, 0.1 the counterparties; from 0.5 it
-- is shown. The words tell one profession's network from another's on the same topic.
WITH present AS (
    SELECT
        forum_year.year,
        forum.forum_id,
        forum.parent_forum_id,
        forum.organiser_id,
        organiser.type || '/' || forum.level AS counterparties,
        forum.kind,
        lower(forum.name) AS name,
        forum_year.office_participants_max,
        forum_year.politicians_max,
        forum_year.total_cost_sek,
        forum_year.people
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    LEFT JOIN clean.organiser AS organiser ON organiser.organiser_id = forum.organiser_id
    WHERE forum_year.mentioned AND NOT forum.is_group
),
-- who decides and who prepares, told by the name or by who takes part
layered AS (
    SELECT
        *,
        name LIKE '%styrgrupp%'
            OR name LIKE '% styrelse%'
            OR name LIKE '%politisk%'
            OR name LIKE '%politiker%'
            OR name LIKE '%presidi%'
            -- a committee, not those who keep its minutes
            OR (name LIKE '%nämnd%' AND NOT (name LIKE '%nämndadmin%' OR name LIKE '%nämndsekreter%'))
            OR name LIKE '%ordförande%'
            OR coalesce(politicians_max > office_participants_max, false) AS steers,
        name LIKE '%tjänste%'
            OR name LIKE '%handläggar%'
            OR coalesce(office_participants_max > 0 AND politicians_max = 0, false) AS works,
        name LIKE '%arbetsgrupp%'
            OR name LIKE '%beredningsgrupp%'
            OR name LIKE '%referensgrupp%' AS prepares
    FROM present
),
topics AS (
    SELECT forum_id, count(*) AS topics
    FROM clean.forum_topic
    GROUP BY forum_id
),
keywords AS (
    SELECT forum_id, count(*) AS keywords
    FROM clean.forum_keyword
    GROUP BY forum_id
),
described AS (
    SELECT layered.*, topics.topics, keywords.keywords
    FROM layered
    LEFT JOIN topics ON topics.forum_id = layered.forum_id
    LEFT JOIN keywords ON keywords.forum_id = layered.forum_id
),
attendee AS (
    SELECT DISTINCT meeting.year, meeting.forum_id, attendance.person_key
    FROM clean.meeting AS meeting
    JOIN clean.attendance AS attendance ON attendance.meeting_id = meeting.meeting_id
    WHERE meeting.status = 'held'
        AND meeting.forum_id IS NOT NULL
        AND attendance.named
        AND attendance.body IN ('office', 'politicians')
),
shared_people AS (
    SELECT a.year, a.forum_id AS forum_a, b.forum_id AS forum_b, count(*) AS people
    FROM attendee AS a
    JOIN attendee AS b ON b.year = a.year AND b.person_key = a.person_key AND b.forum_id > a.forum_id
    GROUP BY a.year, a.forum_id, b.forum_id
),
-- A topic alone joins nothing: there are thirty of them, and thousands of forums. Nor does what hundreds have in common:
-- it tells none of them from the rest, and pairs grow with the square.
tie AS (
    SELECT year, forum_id, 'organiser' AS tie, organiser_id AS tied_to, 200 AS most_forums
    FROM present
    WHERE organiser_id IS NOT NULL
    UNION ALL
    SELECT year, forum_id, 'counterparties' AS tie, counterparties AS tied_to, 50 AS most_forums
    FROM present
    WHERE counterparties IS NOT NULL
    UNION ALL
    SELECT year, forum_id, 'person' AS tie, person_key AS tied_to, CAST(NULL AS INT) AS most_forums
    FROM attendee
),
tie_on_topic AS (
    SELECT
        tie.*,
        topic.topic_code,
        present.parent_forum_id,
        coalesce(present.kind IN ('partner_city', 'twin_city'), false) AS is_city,
        count(*) OVER (PARTITION BY tie.year, topic.topic_code, tie.tie, tie.tied_to) AS forums
    FROM tie
    JOIN present ON present.forum_id = tie.forum_id AND present.year = tie.year
    JOIN clean.forum_topic AS topic ON topic.forum_id = tie.forum_id
),
candidate AS (
    SELECT DISTINCT a.year, a.forum_id AS forum_a, b.forum_id AS forum_b
    FROM tie_on_topic AS a
    JOIN tie_on_topic AS b
        ON b.year = a.year
        AND b.topic_code = a.topic_code
        AND b.tie = a.tie
        AND b.tied_to = a.tied_to
        AND b.forum_id > a.forum_id
    WHERE coalesce(a.forums <= a.most_forums, true)
        -- a part and its whole, parts of one whole, and one city and another are not the same thing twice
        AND coalesce(a.parent_forum_id, '') <> b.forum_id
        AND coalesce(b.parent_forum_id, '') <> a.forum_id
        AND coalesce(a.parent_forum_id <> b.parent_forum_id, true)
        AND NOT (a.is_city AND b.is_city)
),
-- What two forums are about is the same in every year. Outer joins here and below: every candidate shares a topic and is
-- described, and with inner ones an engine may pair all forums first and look for the candidates among them.
forum_pair AS (
    SELECT DISTINCT forum_a, forum_b
    FROM candidate
),
shared_topic AS (
    SELECT
        forum_pair.forum_a,
        forum_pair.forum_b,
        count(b.topic_code) AS topics,
        text_list(b.topic_code) AS topic_codes,
        text_list(topic.name_sv) AS names_sv,
        text_list(coalesce(topic.name_en, topic.name_sv)) AS names_en
    FROM forum_pair
    LEFT JOIN clean.forum_topic AS a ON a.forum_id = forum_pair.forum_a
    LEFT JOIN clean.forum_topic AS b ON b.forum_id = forum_pair.forum_b AND b.topic_code = a.topic_code
    LEFT JOIN clean.topic AS topic ON topic.topic_code = b.topic_code
    GROUP BY forum_pair.forum_a, forum_pair.forum_b
),
shared_keyword AS (
    SELECT forum_pair.forum_a, forum_pair.forum_b, count(b.keyword) AS keywords
    FROM forum_pair
    LEFT JOIN clean.forum_keyword AS a ON a.forum_id = forum_pair.forum_a
    LEFT JOIN clean.forum_keyword AS b
        ON b.forum_id = forum_pair.forum_b AND b.topic_code = a.topic_code AND b.keyword = a.keyword
    GROUP BY forum_pair.forum_a, forum_pair.forum_b
),
pair AS (
    SELECT
        candidate.*,
        shared_topic.topics,
        shared_topic.topic_codes,
        shared_topic.names_sv,
        shared_topic.names_en,
        shared_keyword.keywords AS shared_keywords,
        a.keywords + b.keywords - shared_keyword.keywords AS keywords_of_either,
        a.topics + b.topics - shared_topic.topics AS topics_of_either,
        coalesce(a.organiser_id = b.organiser_id, false) AS same_organiser,
        coalesce(a.counterparties = b.counterparties, false) AS same_counterparties,
        a.organiser_id,
        a.counterparties,
        a.people IS NOT NULL AND b.people IS NOT NULL AS logged,
        coalesce(shared_people.people, 0) AS people,
        CASE WHEN a.people < b.people THEN a.people ELSE b.people END AS fewest_people,
        a.prepares <> b.prepares
            OR (a.steers AND b.works AND NOT b.steers)
            OR (b.steers AND a.works AND NOT a.steers) AS layers,
        CASE WHEN a.total_cost_sek < b.total_cost_sek THEN a.total_cost_sek ELSE b.total_cost_sek END AS lower_cost_sek,
        a.total_cost_sek IS NOT NULL AND b.total_cost_sek IS NOT NULL AS costs_known
    FROM candidate
    LEFT JOIN described AS a ON a.forum_id = candidate.forum_a AND a.year = candidate.year
    LEFT JOIN described AS b ON b.forum_id = candidate.forum_b AND b.year = candidate.year
    LEFT JOIN shared_topic ON shared_topic.forum_a = candidate.forum_a AND shared_topic.forum_b = candidate.forum_b
    LEFT JOIN shared_keyword ON shared_keyword.forum_a = candidate.forum_a AND shared_keyword.forum_b = candidate.forum_b
    LEFT JOIN shared_people
        ON shared_people.year = candidate.year
        AND shared_people.forum_a = candidate.forum_a
        AND shared_people.forum_b = candidate.forum_b
),
scored AS (
    SELECT
        *,
        CAST(
            quotient(30 * topics, topics_of_either) * CAST(0.01 AS DECIMAL(3,2))
            -- topics that the register decided have no words: then the topics stand for them
            + coalesce(quotient(20 * shared_keywords, keywords_of_either), quotient(20 * topics, topics_of_either))
            * CAST(0.01 AS DECIMAL(3,2))
            + CASE WHEN same_organiser THEN CAST(0.2 AS DECIMAL(2,1)) ELSE CAST(0 AS DECIMAL(2,1)) END
            + CASE WHEN same_counterparties THEN CAST(0.1 AS DECIMAL(2,1)) ELSE CAST(0 AS DECIMAL(2,1)) END
            + coalesce(quotient(20 * people, fewest_people), CAST(0 AS DECIMAL(18,2))) * CAST(0.01 AS DECIMAL(3,2))
            AS DECIMAL(18,4)) AS score
    FROM pair
)
SELECT
    year,
    forum_a,
    forum_b,
    score,
    topics AS shared_topics,
    CASE WHEN logged THEN people END AS shared_people,
    same_organiser,
    same_counterparties,
    coalesce(layers, false) AS layers,
    CASE WHEN costs_known THEN lower_cost_sek END AS saving_sek,
    'topics: ' || topic_codes
    || CASE WHEN same_organiser THEN '; organiser: ' || organiser_id ELSE '' END
    || CASE WHEN same_counterparties THEN '; counterparties: ' || counterparties ELSE '' END
    || CASE WHEN people > 0 THEN '; people: ' || CAST(people AS STRING) ELSE '' END AS why,
    'samma ämne: ' || names_sv
    || CASE WHEN same_organiser THEN '; samma organisatör' ELSE '' END
    || CASE WHEN same_counterparties THEN '; samma slags motparter' ELSE '' END
    || CASE WHEN people > 0 THEN '; gemensamma personer: ' || CAST(people AS STRING) ELSE '' END AS why_sv,
    'same topic: ' || names_en
    || CASE WHEN same_organiser THEN '; same organiser' ELSE '' END
    || CASE WHEN same_counterparties THEN '; same kind of counterparties' ELSE '' END
    || CASE WHEN people > 0 THEN '; people in both: ' || CAST(people AS STRING) ELSE '' END AS why_en
FROM scored
WHERE score >= CAST(0.5 AS DECIMAL(2,1))
