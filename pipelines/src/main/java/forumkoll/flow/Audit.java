package forumkoll.flow;

import forumkoll.publish.ConservationCheck;
import forumkoll.publish.ContractCheck;
import forumkoll.publish.OutcomeCheck;
import forumkoll.publish.PersonalData;
import forumkoll.publish.PersonalDataScan;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Looks through what a run has made before it is published.
 *
 * @param folder the run's own
 */
record Audit(Path folder) {

    /** @throws BlockedException when tables break their contracts or do not add up */
    void tables(Contracts contracts, SortedSet<TableName> tables) {
        List<String> broken = new ArrayList<>(ContractCheck.check(candidate(), contracts, tables));
        broken.addAll(ConservationCheck.check(candidate()));
        broken.addAll(OutcomeCheck.check(candidate()));
        if (!broken.isEmpty()) {
            String list = String.join("\n  ", broken);
            throw new BlockedException(new Text(
                    "Tabeller bryter mot sina kontrakt i schemas/, eller går inte ihop. Kandidaten ligger kvar i "
                            + folder + "\n  " + list,
                    "Tables break their contracts in schemas/, or do not add up. The candidate is kept in " + folder
                            + "\n  " + list));
        }
    }

    /** @throws BlockedException when a published file holds an e-mail address, an identity number or one of {@code names} */
    void persons(Set<String> names) {
        List<String> found = PersonalDataScan.scan(candidate(), folder.resolve("site"), new PersonalData(names));
        if (!found.isEmpty()) {
            String list = String.join("\n  ", found);
            throw new BlockedException(new Text(
                    "Personuppgifter skulle ha publicerats. Ta bort dem ur källan:\n  " + list,
                    "Personal data would have been published. Remove it from the source:\n  " + list));
        }
    }

    private Path candidate() {
        return folder.resolve("forumkoll.duckdb");
    }
}
