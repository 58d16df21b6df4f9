/** The input folder and the task of reading one of its files: the way into ingest. */
package forumkoll.ingest.input;
