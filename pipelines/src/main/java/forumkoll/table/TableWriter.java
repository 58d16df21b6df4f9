package forumkoll.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Writes one table, or a part of it, to one Parquet file on a local path. */
public final class TableWriter implements AutoCloseable {

    private static final long BLOCK_BYTES = 128L << 20;
    private static final int MOST_PADDING_BYTES = 8 << 20;

    private final Contract contract;
    private final Path file;
    private ParquetWriter<Object[]> rows;
    private ParquetFileWriter groups;

    /** Starts {@code file}, which must not exist; its folder is made. */
    public TableWriter(Contract contract, Path file) {
        this.contract = contract;
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Writes all of {@code rows} to {@code file}. */
    public static void write(Contract contract, Path file, List<Object[]> rows) {
        try (TableWriter writer = new TableWriter(contract, file)) {
            rows.forEach(writer::add);
        }
    }

    /** Adds a row; its values are in the contract's order. */
    public void add(Object[] row) {
        if (row.length != contract.columns().size()) {
            throw new IllegalArgumentException(
                    contract.table() + " has " + contract.columns().size() + " columns, the row has " + row.length);
        }
        try {
            if (groups != null) {
                throw new IllegalStateException(contract.table() + " is written by row groups");
            }
            startRows();
            rows.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + contract.table(), e);
        }
    }

    /** Adds rows that were encoded before. A table is written either so or row by row. */
    public void add(RowGroup group) {
        try {
            if (rows != null) {
                throw new IllegalStateException(contract.table() + " is written row by row");
            }
            if (groups == null) {
                groups = new ParquetFileWriter(
                        new LocalOutputFile(file),
                        ParquetSchema.of(contract),
                        ParquetFileWriter.Mode.CREATE,
                        BLOCK_BYTES,
                        MOST_PADDING_BYTES,
                        null,
                        ParquetProperties.builder().build());
                groups.start();
            }
            group.writeTo(groups);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + contract.table(), e);
        }
    }

    @Override
    public void close() {
        try {
            if (groups != null) {
                groups.end(Map.of());
                groups.close();
            } else {
                startRows(); // a table without rows is a file too
                rows.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + contract.table(), e);
        }
    }

    private void startRows() throws IOException {
        if (rows == null) {
            rows = new Builder(contract, new LocalOutputFile(file)).build();
        }
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

        private final Contract contract;

        Builder(Contract contract, OutputFile file) {
            super(file);
            this.contract = contract;
            // Plain settings: the tables of a city are small, and Hadoop's own settings cost half a second to read.
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract above, so it must be here
        protected WriteSupport<Object[]> getWriteSupport(org.apache.hadoop.conf.Configuration configuration) {
            return new RowSupport(contract);
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport(contract);
        }
    }

    private static final class RowSupport extends WriteSupport<Object[]> {

        private final Contract contract;
        private RecordConsumer consumer;

        RowSupport(Contract contract) {
            this.contract = contract;
        }

        @Override
        public String getName() {
            return "forumkoll";
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(ParquetSchema.of(contract), Map.of());
        }

        @Override
        @SuppressWarnings("deprecation") // abstract above, so it must be here
        public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
            return new WriteContext(ParquetSchema.of(contract), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            this.consumer = recordConsumer;
        }

        @Override
        public void write(Object[] row) {
            consumer.startMessage();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != null) {
                    Column column = contract.columns().get(i);
                    consumer.startField(column.name(), i);
                    add(column, row[i]);
                    consumer.endField(column.name(), i);
                }
            }
            consumer.endMessage();
        }

        private void add(Column column, Object value) {
            switch (column.type()) {
                case STRING -> consumer.addBinary(Binary.fromString((String) value));
                case INTEGER -> consumer.addLong((Long) value);
                case DECIMAL -> consumer.addLong(unscaled(column, (BigDecimal) value));
                case BOOLEAN -> consumer.addBoolean((Boolean) value);
                case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
                case TIMESTAMP -> consumer.addLong(micros((Instant) value));
            }
        }

        /** Not by {@code ChronoUnit}: that counts nanoseconds in between, which overflow in the year 2262. */
        private static long micros(Instant instant) {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
        }

        /** Refuses to round: whoever wrote the value decides that. */
        private static long unscaled(Column column, BigDecimal value) {
            BigDecimal exact = value.setScale(column.scale());
            if (exact.precision() > ColumnType.PRECISION) {
                throw new ArithmeticException(
                        column.name() + " has more than " + ColumnType.PRECISION + " digits: " + exact);
            }
            return exact.unscaledValue().longValueExact();
        }
    }
}
