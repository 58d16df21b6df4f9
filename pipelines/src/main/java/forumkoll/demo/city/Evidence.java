package forumkoll.demo.city;

/** Which logs tell of a forum's meetings. */
public enum Evidence {
    /** None: the survey alone tells of hours. */
    SURVEY_ONLY,
    /** Calendars: those who accepted count. */
    CALENDAR,
    /** Calendars, and attendance reports of the first meetings of the year. */
    CALENDAR_AND_REPORT,
    /** An attendance list. */
    LIST,
    /** An exported calendar that does not tell who came, and an attendance list that does. */
    OUTLOOK_AND_LIST
}
