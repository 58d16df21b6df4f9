package forumkoll.cli;

import forumkoll.engine.DuckDbFiles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The published DuckDB file, opened for reading only. */
final class PublishedFile implements AutoCloseable {

    private final Connection connection;

    private PublishedFile(Connection connection) {
        this.connection = connection;
    }

    static PublishedFile open(Path file) {

        return new PublishedFile(DuckDbFiles.readOnly(real(file)));
    }

    /** The heading and the rows of an answer. */
    record Answer(List<String> heading, List<Object[]> rows) {}

    Answer answer(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<String> heading = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                heading.add(result.getMetaData().getColumnLabel(i));
            }
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
            return new Answer(heading, rows);
        }
    }

    List<Object[]> rows(String sql) throws SQLException {
        return answer(sql).rows();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** The file a link stands for: DuckDB remembers an open database by its path, and the link moves. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
