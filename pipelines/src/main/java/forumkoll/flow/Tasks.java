package forumkoll.flow;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Layouts;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.input.IngestTask;
import forumkoll.ingest.input.SourceFile;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it takes to read the files of each kind: the tables they fill and the layouts they may have. */
record Tasks(Contracts contracts, Layouts layouts, Pseudonyms people, Path rawFolder) {

    IngestTask of(SourceFile file) {
        return switch (file.kind()) {
            case SURVEY -> task(file, List.of(raw("survey_answer")), null, "survey");
            case LEDGER -> task(file, List.of(raw("ledger_entry")), null, "ledger");
            case MEETING -> task(file, List.of(raw("meeting"), raw("attendance")), people, "attendance", "meeting");
            case REGISTER -> register(file);
        };
    }

    private IngestTask register(SourceFile file) {
        Contract register = contracts.of(new TableName("registers", file.name()));
        SourceLayouts columns = new SourceLayouts(
                new ArrayList<>(List.of(Layout.of(register))),
                layouts.of(file.path(), "register").stated());
        return IngestTask.of(file, List.of(raw(file.name())), register, columns, null, rawFolder);
    }

    private IngestTask task(SourceFile file, List<Contract> tables, Pseudonyms persons, String... kinds) {
        return IngestTask.of(file, tables, null, layouts.of(file.path(), kinds), persons, rawFolder);
    }

    private Contract raw(String table) {
        return contracts.of(new TableName("raw", table));
    }
}
