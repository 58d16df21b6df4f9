package forumkoll.rules;

import forumkoll.table.Text;

/** What a change is owed to, and what it was that changed. */
record Attribution(FlagChange.Cause cause, Text detail) {}
