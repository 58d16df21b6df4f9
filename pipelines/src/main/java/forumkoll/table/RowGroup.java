package forumkoll.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/**
 * Many rows of one table, encoded column by column. Row groups are built on any thread; a {@link TableWriter} puts
 * them into its file one after the other. A column that is not given is NULL in every row.
 */
public final class RowGroup {

    /** Stands for NULL among numbers. */
    public static final long NO_NUMBER = Long.MIN_VALUE;

    /** Stands for NULL among codes. */
    public static final int NO_CODE = -1;

    private final Contract contract;
    private final MessageType schema;
    private final int rows;
    private final Chunk[] chunks;

    /** One column's pages, ready to be written. */
    private record Chunk(
            DictionaryPage dictionary, BytesInput page, Encoding encoding, int nulls, Statistics<?> statistics) {}

    /** Starts a group of so many rows, at least one. */
    public RowGroup(Contract contract, int rows) {
        this.contract = contract;
        this.schema = ParquetSchema.of(contract);
        this.rows = rows;
        this.chunks = new Chunk[contract.columns().size()];
    }

    /** How many rows it holds. */
    public int rows() {
        return rows;
    }

    /**
     * Gives a text column.
     *
     * @param codes for each row the position of its text in {@code texts}, or {@link #NO_CODE}; more than there are
     *     rows are not looked at
     */
    public void texts(String column, int[] codes, List<String> texts) {
        require(column, ColumnType.STRING);
        Statistics<?> statistics = statistics(column);
        texts.forEach(text -> statistics.updateStats(Binary.fromString(text)));
        put(column, coded(codes, texts.size(), PageBytes.plain(texts), statistics));
    }

    /** Gives a text column that says the same in every row. */
    public void text(String column, String text) {
        texts(column, new int[rows], List.of(text));
    }

    /**
     * Gives a column of integers, of decimals in units of their last digit, or of instants in microseconds of UTC.
     *
     * @param values a value for each row, or {@link #NO_NUMBER}; more than there are rows are not looked at
     */
    public void numbers(String column, long[] values) {
        require(column, ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.TIMESTAMP);
        LongCodes distinct = new LongCodes();
        int[] codes = new int[rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = values[i] == NO_NUMBER ? NO_CODE : distinct.code(values[i]);
            if (distinct.isFull()) {
                put(column, plain(values, bounds(column, values, rows)));
                return;
            }
        }
        Statistics<?> bounds = bounds(column, distinct.values(), distinct.size());
        put(column, coded(codes, distinct.size(), PageBytes.plain(distinct.values(), distinct.size()), bounds));
    }

    /** Gives a column that holds the same number in every row. */
    public void number(String column, long number) {
        require(column, ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.TIMESTAMP);
        long[] only = {number};
        put(column, coded(new int[rows], 1, PageBytes.plain(only, 1), bounds(column, only, 1)));
    }

    /** Gives a column of numbers that mostly rise by little, such as line numbers; none is NULL. */
    public void rising(String column, long[] values) {
        require(column, ColumnType.INTEGER, ColumnType.TIMESTAMP);
        BytesInput page = BytesInput.concat(PageBytes.allKnown(rows), PageBytes.deltas(values, rows));
        put(column, new Chunk(null, page, Encoding.DELTA_BINARY_PACKED, 0, bounds(column, values, rows)));
    }

    /** Writes the group at the end of {@code file}. */
    void writeTo(ParquetFileWriter file) throws IOException {
        file.startBlock(rows);
        for (int i = 0; i < chunks.length; i++) {
            Chunk chunk = chunks[i] == null
                    ? allNull(statistics(contract.columns().get(i).name()))
                    : chunks[i];
            ColumnDescriptor column = schema.getColumns().get(i);
            file.startColumn(column, rows, CompressionCodecName.UNCOMPRESSED);
            if (chunk.dictionary() != null) {
                file.writeDictionaryPage(chunk.dictionary());
            }
            chunk.statistics().incrementNumNulls(chunk.nulls());
            file.writeDataPage(
                    rows,
                    Math.toIntExact(chunk.page().size()),
                    chunk.page(),
                    chunk.statistics(),
                    rows,
                    Encoding.RLE,
                    Encoding.RLE,
                    chunk.encoding());
            file.endColumn();
        }
        file.endBlock();
    }

    /** The least and the largest value: a reader takes a page without them for one of NULLs, and leaves it out. */
    private Statistics<?> bounds(String column, long[] values, int count) {
        Statistics<?> statistics = statistics(column);
        for (int i = 0; i < count; i++) {
            if (values[i] != NO_NUMBER) {
                statistics.updateStats(values[i]);
            }
        }
        return statistics;
    }

    private Statistics<?> statistics(String column) {
        return Statistics.createStats(
                schema.getColumns().get(contract.position(column)).getPrimitiveType());
    }

    private Chunk allNull(Statistics<?> statistics) {
        int[] codes = new int[rows];
        Arrays.fill(codes, NO_CODE);
        return new Chunk(null, PageBytes.known(codes, rows), Encoding.PLAIN, rows, statistics);
    }

    private Chunk coded(int[] codes, int distinct, BytesInput dictionary, Statistics<?> bounds) {
        int nulls = PageBytes.nulls(codes, rows);
        if (nulls == rows) {
            return allNull(bounds);
        }
        BytesInput known = nulls == 0 ? PageBytes.allKnown(rows) : PageBytes.known(codes, rows);
        return new Chunk(
                new DictionaryPage(dictionary, distinct, Encoding.PLAIN),
                BytesInput.concat(known, PageBytes.codes(codes, rows, distinct)),
                Encoding.RLE_DICTIONARY,
                nulls,
                bounds);
    }

    private Chunk plain(long[] values, Statistics<?> bounds) {
        int[] known = new int[rows];
        long[] present = new long[rows];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            known[i] = values[i] == NO_NUMBER ? NO_CODE : 0;
            if (values[i] != NO_NUMBER) {
                present[count++] = values[i];
            }
        }
        return new Chunk(
                null,
                BytesInput.concat(PageBytes.known(known, rows), PageBytes.plain(present, count)),
                Encoding.PLAIN,
                rows - count,
                bounds);
    }

    private void put(String column, Chunk chunk) {
        chunks[contract.position(column)] = chunk;
    }

    private void require(String column, ColumnType... types) {
        ColumnType type = contract.column(column).type();
        if (!Arrays.asList(types).contains(type)) {
            throw new IllegalArgumentException(contract.table() + "." + column + " is " + type);
        }
    }
}
