/** Persons to keyed pseudonyms. */
package forumkoll.ingest.person;
