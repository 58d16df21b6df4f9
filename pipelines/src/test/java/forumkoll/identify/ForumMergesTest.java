package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of the forums of the previous run. */
class ForumMergesTest {

    private static final String HEADING = "written | organiser | source_kind | forum_id\n";
    private static final List<TableRow> NONE = List.of();

    @Test
    void nothingIsSaidWhenNothingMoved() {
        List<TableRow> names = names("Hamn | | survey | hamn\nKaj | | survey | kaj");

        assertThat(ForumMerges.of(names, NONE, names)).isEmpty();
    }

    @Test
    void forumsThatBecomeOneLeaveATombstone() {
        List<TableRow> before = names("Hamn | | survey | hamn\nKaj | | survey | kaj");
        List<TableRow> now = names("Hamn | | survey | hamn\nKaj | | survey | hamn");

        assertThat(shown(ForumMerges.of(before, NONE, now))).containsExactly("kaj -> hamn, merge");
    }

    @Test
    void forumThatFallsApartNamesWhatItBecame() {
        List<TableRow> before = names("Hamn | | survey | hamn\nKaj | | survey | hamn");
        List<TableRow> now = names("Hamn | | survey | hamn\nKaj | | survey | kaj");

        assertThat(shown(ForumMerges.of(before, NONE, now))).containsExactly("hamn -> kaj, split");
    }

    @Test
    void forumThatOnlyGetsAnotherCodeIsRenamed() {
        List<TableRow> before = names("Hamn | | survey | hamn");
        List<TableRow> now = names("Hamn | | survey | hamnradet");

        assertThat(shown(ForumMerges.of(before, NONE, now))).containsExactly("hamn -> hamnradet, rename");
    }

    @Test
    void nameThatIsGoneMovesNothing() {
        assertThat(ForumMerges.of(names("Hamn | | survey | hamn"), NONE, names("Kaj | | survey | kaj")))
                .isEmpty();
    }

    @Test
    void textsOfLedgersMoveNoForum() {
        assertThat(ForumMerges.of(names("Hamn | X | ledger | hamn"), NONE, names("Hamn | X | ledger | kaj")))
                .isEmpty();
    }

    @Test
    void tombstoneStaysAndFollowsTheForumThatTookOver() {
        List<TableRow> earlier = merges("kaj | hamn | merge | x");
        List<TableRow> before = names("Hamn | | survey | hamn\nBrygga | | survey | brygga");
        List<TableRow> now = names("Hamn | | survey | brygga\nBrygga | | survey | brygga");

        assertThat(shown(ForumMerges.of(before, earlier, now)))
                .containsExactly("hamn -> brygga, merge", "kaj -> brygga, merge");
    }

    @Test
    void forumThatIsBackHasNoTombstone() {
        List<TableRow> earlier = merges("kaj | hamn | merge | x");
        List<TableRow> before = names("Hamn | | survey | hamn\nKaj | | survey | hamn");
        List<TableRow> now = names("Hamn | | survey | hamn\nKaj | | survey | kaj");

        assertThat(shown(ForumMerges.of(before, earlier, now))).containsExactly("hamn -> kaj, split");
    }

    @Test
    void onlyWhatIsNewIsReported() {
        List<TableRow> earlier = merges("kaj | hamn | merge | x");
        List<TableRow> now = merges("kaj | hamn | merge | x\nbrygga | hamn | merge | y\ndocka | hamn | merge | z");

        assertThat(ForumMerges.changes(earlier, now))
                .singleElement()
                .satisfies(text -> assertThat(text.sv()).isEqualTo("2 forum har gått upp i andra: brygga, docka"))
                .satisfies(text -> assertThat(text.en()).isEqualTo("2 forums were merged into others: brygga, docka"));
        assertThat(ForumMerges.changes(now, now)).isEmpty();
    }

    private static List<TableRow> names(String rows) {
        return Rows.of("clean.forum_name", HEADING + rows);
    }

    private static List<TableRow> merges(String rows) {
        return Rows.of("clean.forum_merge", "forum_id | into_forum_id | kind | explanation\n" + rows);
    }

    private static List<String> shown(List<Object[]> rows) {
        return rows.stream()
                .map(row -> row[0] + " -> " + row[1] + ", " + row[2])
                .toList();
    }
}
