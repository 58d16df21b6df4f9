package forumkoll.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** Reads the Parquet files of a table, whether {@link TableWriter} or an engine wrote them. */
public final class TableReader {

    private TableReader() {}

    /** All rows of {@code files}, in their order. */
    public static List<TableRow> read(Contract contract, List<Path> files) {
        List<TableRow> rows = new ArrayList<>();
        read(contract, files, rows::add);
        return rows;
    }

    /** Gives every row of {@code files}, in their order, to {@code rows}; keeps none. */
    public static void read(Contract contract, List<Path> files, Consumer<TableRow> rows) {
        for (Path file : files) {
            try {
                readFile(contract, file, rows);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }

    /** Whether {@code files} hold the columns of {@code contract} as it is now. */
    public static boolean fits(Contract contract, List<Path> files) {
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        return files.stream().allMatch(file -> {
            try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
                return reader.getFileMetaData()
                        .getSchema()
                        .getFields()
                        .equals(ParquetSchema.of(contract).getFields());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        });
    }

    private static void readFile(Contract contract, Path file, Consumer<TableRow> rows) throws IOException {
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema =
                    inContractOrder(contract, reader.getFileMetaData().getSchema());
            MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
            Texts texts = new Texts();
            PageReadStore pages = reader.readNextRowGroup();
            while (pages != null) {
                RecordReader<Group> records = columns.getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.accept(row(contract, records.read(), texts));
                }
                pages = reader.readNextRowGroup();
            }
        }
    }

    /** The file's own columns: an engine may have written one that is never NULL as required. */
    private static MessageType inContractOrder(Contract contract, MessageType inFile) {
        return new MessageType(
                inFile.getName(),
                contract.columns().stream()
                        .map(column -> inFile.getType(column.name()))
                        .toList());
    }

    private static TableRow row(Contract contract, Group group, Texts texts) {
        Object[] values = new Object[contract.columns().size()];
        for (int i = 0; i < values.length; i++) {
            if (group.getFieldRepetitionCount(i) > 0) {
                values[i] = value(contract.columns().get(i), group, i, texts);
            }
        }
        return new TableRow(contract, values);
    }

    private static Object value(Column column, Group group, int position, Texts texts) {
        return switch (column.type()) {
            case STRING -> texts.one(group.getString(position, 0));
            case INTEGER -> group.getLong(position, 0);
            case DECIMAL -> BigDecimal.valueOf(group.getLong(position, 0), column.scale());
            case BOOLEAN -> group.getBoolean(position, 0);
            case DATE -> LocalDate.ofEpochDay(group.getInteger(position, 0));
            case TIMESTAMP -> Instant.EPOCH.plus(group.getLong(position, 0), ChronoUnit.MICROS);
        };
    }

    /** Texts come again and again in a table: most of those met lately are one in memory. */
    private static final class Texts {

        private final String[] lately = new String[1 << 12];

        String one(String text) {
            int place = text.hashCode() & (lately.length - 1);
            if (!text.equals(lately[place])) {
                lately[place] = text;
            }
            return lately[place];
        }
    }
}
