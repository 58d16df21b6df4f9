/** Cells to numbers, dates and times, by what the column or the file proves. */
package forumkoll.ingest.value;
