package forumkoll.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableNameTest {

    @Test
    void nameIsReadAndWrittenAsLayerAndName() {
        TableName table = TableName.of("marts.forum_year");

        assertThat(table).isEqualTo(new TableName("marts", "forum_year")).hasToString("marts.forum_year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"forum", "clean.", ".forum", "clean.Forum", "clean.forum.x", "clean forum", "clean.1st", ""})
    void anythingElseIsRefused(String written) {
        assertThatThrownBy(() -> TableName.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a table name: '" + written + "', expected layer.name");
    }

    @Test
    void tablesAreOrderedByLayerThenName() {
        assertThat(Stream.of("marts.a", "clean.b", "clean.a").map(TableName::of).sorted())
                .extracting(TableName::toString)
                .containsExactly("clean.a", "clean.b", "marts.a");
    }
}
