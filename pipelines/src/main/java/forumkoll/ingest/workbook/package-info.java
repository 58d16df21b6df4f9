/** Workbooks (XLSX), streamed sheet by sheet. */
package forumkoll.ingest.workbook;
