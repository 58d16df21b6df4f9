/** A published figure back to the rows, rates and arithmetic it comes from; needs nothing but the published DuckDB file. */
package forumkoll.explain;
