/** Registers, whose columns are those of their contracts. */
package forumkoll.ingest.register;
