/** What every reader of a source file shares: its record of what became of the file, problems, layouts. */
package forumkoll.ingest;
