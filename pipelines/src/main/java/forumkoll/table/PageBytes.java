package forumkoll.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesWriterForLong;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/** The parts of a Parquet data page: which values are known, and the values. */
final class PageBytes {

    private static final int SLAB_BYTES = 1 << 16;
    private static final int PAGE_BYTES = 1 << 24;

    private PageBytes() {}

    /** How many of the first {@code rows} codes are NULL. */
    static int nulls(int[] codes, int rows) {
        int nulls = 0;
        for (int i = 0; i < rows; i++) {
            nulls += codes[i] == RowGroup.NO_CODE ? 1 : 0;
        }
        return nulls;
    }

    /** Every value is known: one run. */
    static BytesInput allKnown(int rows) {
        ByteBuffer run = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        run.putInt(0);
        putUnsigned(run, rows << 1);
        run.put((byte) 1);
        run.putInt(0, run.position() - Integer.BYTES);
        return BytesInput.from(run.array(), 0, run.position());
    }

    /** Which values are known: those with a code. */
    static BytesInput known(int[] codes, int rows) {
        try (RunLengthBitPackingHybridEncoder encoder = encoder(1)) {
            for (int i = 0; i < rows; i++) {
                encoder.writeInt(codes[i] == RowGroup.NO_CODE ? 0 : 1);
            }
            byte[] runs = copy(encoder.toBytes());
            return BytesInput.concat(BytesInput.fromInt(runs.length), BytesInput.from(runs));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    /** The codes that are known, as positions in a dictionary of {@code distinct} values. */
    static BytesInput codes(int[] codes, int rows, int distinct) {
        int width = BytesUtils.getWidthFromMaxInt(Math.max(0, distinct - 1));
        try (RunLengthBitPackingHybridEncoder encoder = encoder(width)) {
            for (int i = 0; i < rows; i++) {
                if (codes[i] != RowGroup.NO_CODE) {
                    encoder.writeInt(codes[i]);
                }
            }
            return BytesInput.concat(
                    BytesInput.from(new byte[] {(byte) width}), BytesInput.from(copy(encoder.toBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    /** The first {@code count} values, 8 bytes each. */
    static BytesInput plain(long[] values, int count) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(count, Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values, 0, count);
        return BytesInput.from(bytes);
    }

    /** The first {@code count} values by how much each differs from the one before. */
    static BytesInput deltas(long[] values, int count) {
        try (DeltaBinaryPackingValuesWriterForLong writer =
                new DeltaBinaryPackingValuesWriterForLong(SLAB_BYTES, PAGE_BYTES, new HeapByteBufferAllocator())) {
            for (int i = 0; i < count; i++) {
                writer.writeLong(values[i]);
            }
            return BytesInput.from(copy(writer.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    /** The texts, each after its length. */
    static BytesInput plain(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(length.putInt(0, utf8.length).array());
            bytes.writeBytes(utf8);
        }
        return BytesInput.from(bytes.toByteArray());
    }

    /** Encoders give their buffers back when they are closed. */
    private static byte[] copy(BytesInput bytes) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
        bytes.writeAllTo(copy);
        return copy.toByteArray();
    }

    private static RunLengthBitPackingHybridEncoder encoder(int width) {
        return new RunLengthBitPackingHybridEncoder(width, SLAB_BYTES, PAGE_BYTES, new HeapByteBufferAllocator());
    }

    private static void putUnsigned(ByteBuffer out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }
}
