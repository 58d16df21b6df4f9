/** Plain attendance lists of any size. */
package forumkoll.ingest.attendance;
