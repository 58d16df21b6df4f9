/** Bytes to text: which encoding a file is written in, and whether any of it is damaged. */
package forumkoll.ingest.text;
