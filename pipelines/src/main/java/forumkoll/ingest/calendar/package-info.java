/** Calendars (iCalendar). */
package forumkoll.ingest.calendar;
