/** Answers of a survey and what people type where a number was asked. */
package forumkoll.ingest.survey;
