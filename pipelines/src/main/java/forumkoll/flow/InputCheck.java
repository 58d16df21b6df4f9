package forumkoll.flow;

import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Stops a run before anything is computed: refused rows or files, another city's warehouse, or sources that were there last time. */
record InputCheck(Settings settings, Warehouse warehouse, Optional<RunRecord> previous) {

    /** @throws BlockedException when the input is not to be computed with */
    void check(Input input, RunRequest.Missing missing) {
        refused(input.blocking(settings.maxRejectedShare()));
        warehouse.belongsTo(settings.city());
        if (missing == RunRequest.Missing.BLOCKS) {
            vanished(input.covered());
        }
    }

    private static void refused(List<Problem> problems) {
        int count = problems.size();
        if (count > 0) {
            throw new BlockedException(
                    new Text(
                            count + " fel i indata. Inget har publicerats.",
                            count + (count == 1 ? " problem" : " problems") + " in the input. Nothing was published."),
                    problems);
        }
    }

    private void vanished(SortedSet<String> covered) {
        SortedSet<String> vanished =
                new TreeSet<>(previous.map(RunRecord::covered).orElseGet(TreeSet::new));
        vanished.removeAll(covered);
        if (!vanished.isEmpty()) {
            String sources = String.join(", ", vanished);
            throw new BlockedException(new Text(
                    "Publicerat förut men saknas nu: " + sources + ". Är mappen monterad? Annars --allow-missing.",
                    "Published before but missing now: " + sources
                            + ". Is the folder mounted? If it is meant, use --allow-missing."));
        }
    }
}
