package forumkoll.ingest.log;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.person.Pseudonyms;

/**
 * What is known of the file of a log before it is opened.
 *
 * @param year what the file's folder says
 * @param people gives persons their pseudonyms
 * @param stated how the file is written, as far as a layout says
 */
public record LogSource(String sourceId, long year, Pseudonyms people, Conventions stated) {}
