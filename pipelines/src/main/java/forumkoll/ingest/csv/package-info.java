/** Tables of text: records, headings and fields, whatever file they come from. */
package forumkoll.ingest.csv;
