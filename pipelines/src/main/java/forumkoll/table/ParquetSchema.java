package forumkoll.table;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A contract as a Parquet schema. Every column is optional there: what is required is checked with a better message. */
final class ParquetSchema {

    private ParquetSchema() {}

    static MessageType of(Contract contract) {
        return new MessageType(
                contract.table().name(),
                contract.columns().stream().map(ParquetSchema::field).toList());
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case STRING ->
                Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(decimalType(column.scale(), ColumnType.PRECISION))
                        .named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(column.name());
            case TIMESTAMP ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(timestampType(true, TimeUnit.MICROS))
                        .named(column.name());
        };
    }
}
