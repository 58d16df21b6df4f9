/** Ledgers: columns by layout, SIE 4 and SIE 5. */
package forumkoll.ingest.ledger;
