/** What the logs of meetings share, and the reports of Teams, Zoom and Outlook. */
package forumkoll.ingest.log;
