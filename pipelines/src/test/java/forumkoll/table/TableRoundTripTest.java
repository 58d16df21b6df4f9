package forumkoll.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to a Parquet file is what is read back. */
class TableRoundTripTest {

    @TempDir
    Path folder;

    static Stream<Arguments> values() {
        BiFunction<TableRow, String, Object> text = TableRow::text;
        BiFunction<TableRow, String, Object> integer = TableRow::integer;
        BiFunction<TableRow, String, Object> decimal = TableRow::decimal;
        BiFunction<TableRow, String, Object> truth = TableRow::truth;
        BiFunction<TableRow, String, Object> date = TableRow::date;
        return Stream.of(
                arguments("ascii", ColumnType.STRING, 0, "forum", text),
                arguments("empty is not NULL", ColumnType.STRING, 0, "", text),
                arguments("Swedish letters", ColumnType.STRING, 0, "Årsavgift för Öresundsnätverket", text),
                arguments("å as a and a ring", ColumnType.STRING, 0, "a\u030Arsavgift", text),
                arguments("outside the basic plane", ColumnType.STRING, 0, "möte \uD83D\uDE00", text),
                arguments("a no-break space", ColumnType.STRING, 0, "2\u00A0390", text),
                arguments("line break and quote", ColumnType.STRING, 0, "a\n\"b\"", text),
                arguments("zero", ColumnType.INTEGER, 0, 0L, integer),
                arguments("the largest", ColumnType.INTEGER, 0, Long.MAX_VALUE, integer),
                arguments("the least", ColumnType.INTEGER, 0, Long.MIN_VALUE, integer),
                arguments("zero öre", ColumnType.DECIMAL, 2, new BigDecimal("0.00"), decimal),
                arguments("one öre", ColumnType.DECIMAL, 2, new BigDecimal("0.01"), decimal),
                arguments("negative money", ColumnType.DECIMAL, 2, new BigDecimal("-1234.50"), decimal),
                arguments("18 digits", ColumnType.DECIMAL, 2, new BigDecimal("9999999999999999.99"), decimal),
                arguments("no decimals", ColumnType.DECIMAL, 0, new BigDecimal("2390"), decimal),
                arguments("six decimals", ColumnType.DECIMAL, 6, new BigDecimal("11.475000"), decimal),
                arguments("true", ColumnType.BOOLEAN, 0, true, truth),
                arguments("false is not NULL", ColumnType.BOOLEAN, 0, false, truth),
                arguments("a day", ColumnType.DATE, 0, LocalDate.of(2023, 11, 22), date),
                arguments("a leap day", ColumnType.DATE, 0, LocalDate.of(2024, 2, 29), date),
                arguments("a day before 1970", ColumnType.DATE, 0, LocalDate.of(1862, 3, 21), date),
                arguments("no text", ColumnType.STRING, 0, null, text),
                arguments("no integer", ColumnType.INTEGER, 0, null, integer),
                arguments("no decimal", ColumnType.DECIMAL, 2, null, decimal),
                arguments("no truth value", ColumnType.BOOLEAN, 0, null, truth),
                arguments("no day", ColumnType.DATE, 0, null, date));
    }

    @ParameterizedTest(name = "{0}: {1} {3}")
    @MethodSource("values")
    void valueComesBackAsItWasWritten(
            String named, ColumnType type, int scale, Object value, BiFunction<TableRow, String, Object> read) {
        Contract contract = contract(column("value", type, scale));
        Path file = folder.resolve("part-0.parquet");

        TableWriter.write(contract, file, rows(new Object[] {value}));

        List<TableRow> back = TableReader.read(contract, List.of(file));
        assertThat(back).as("one row was written").hasSize(1);
        assertThat(read.apply(back.get(0), "value")).as(named).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2023-11-22T08:15:30.123456Z, 1700640930123456", "1969-12-31T23:59:59Z, -1000000"})
    void instantIsReadByDuckDbAsMicrosecondsInUtc(Instant moment, long microseconds) throws SQLException {
        Path file = folder.resolve("part-0.parquet");

        TableWriter.write(contract(column("moment", ColumnType.TIMESTAMP, 0)), file, rows(new Object[] {moment}));

        assertThat(inDuckDb("SELECT typeof(moment), epoch_us(moment) FROM '" + file + "'"))
                .as("DuckDB's type and value of %s", moment)
                .isEqualTo("TIMESTAMP WITH TIME ZONE " + microseconds);
    }

    @Test
    void moneyIsAnExactDecimalInDuckDb() throws SQLException {
        Path file = folder.resolve("part-0.parquet");

        TableWriter.write(
                contract(column("fee", ColumnType.DECIMAL, 2)), file, rows(new Object[] {new BigDecimal("-0.10")}));

        assertThat(inDuckDb("SELECT typeof(fee), fee FROM '" + file + "'")).isEqualTo("DECIMAL(18,2) -0.10");
    }

    @Test
    void valueWithFewerDecimalsIsWidened() {
        Contract contract = contract(column("fee", ColumnType.DECIMAL, 2));
        Path file = folder.resolve("part-0.parquet");

        TableWriter.write(contract, file, rows(new Object[] {new BigDecimal("12.5")}));

        assertThat(TableReader.read(contract, List.of(file)).get(0).decimal("fee"))
                .as("12.5 and 12.50 are the same money")
                .isEqualTo(new BigDecimal("12.50"));
    }

    @ParameterizedTest(name = "{0} into two decimals")
    @CsvSource({"0.005", "12.345", "-1.001"})
    void valueWithMoreDecimalsIsRefusedNotRounded(BigDecimal value) {
        try (TableWriter writer =
                new TableWriter(contract(column("fee", ColumnType.DECIMAL, 2)), folder.resolve("part-0.parquet"))) {
            assertThatThrownBy(() -> writer.add(new Object[] {value}))
                    .as("whoever wrote %s decides how to round it", value)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("Rounding necessary");
        }
    }

    @ParameterizedTest(name = "a row of {0}")
    @CsvSource({"1", "3", "0"})
    void rowOfAnotherWidthIsRefused(int width) {
        Contract contract = contract(column("forum", ColumnType.STRING, 0), column("fee", ColumnType.DECIMAL, 2));
        try (TableWriter writer = new TableWriter(contract, folder.resolve("part-0.parquet"))) {
            assertThatThrownBy(() -> writer.add(new Object[width]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("clean.example has 2 columns, the row has " + width);
        }
    }

    @Test
    void columnsKeepTheirPlacesWhenSomeAreNull() {
        Contract contract = contract(
                column("forum", ColumnType.STRING, 0),
                column("fee", ColumnType.DECIMAL, 2),
                column("year", ColumnType.INTEGER, 0));
        Path file = folder.resolve("part-0.parquet");

        TableWriter.write(
                contract, file, rows(new Object[] {null, new BigDecimal("1.00"), null}, new Object[] {"a", null, 2023L
                }));

        assertThat(TableReader.read(contract, List.of(file)))
                .extracting(row -> row.text("forum") + " " + row.decimal("fee") + " " + row.integer("year"))
                .containsExactly("null 1.00 null", "a null 2023");
    }

    @Test
    void filesAreReadInTheOrderGivenAndAnEmptyOneAddsNothing() {
        Contract contract = contract(column("forum", ColumnType.STRING, 0));
        Path b = folder.resolve("b.parquet");
        Path none = folder.resolve("none.parquet");
        Path a = folder.resolve("below/a.parquet");

        TableWriter.write(contract, b, rows(new Object[] {"b1"}, new Object[] {"b2"}));
        TableWriter.write(contract, none, rows());
        TableWriter.write(contract, a, rows(new Object[] {"a1"}));

        assertThat(TableReader.read(contract, List.of(b, none, a)))
                .extracting(row -> row.text("forum"))
                .containsExactly("b1", "b2", "a1");
    }

    @Test
    void columnThatTheContractLacksIsNamed() {
        Contract contract = contract(column("forum", ColumnType.STRING, 0));

        assertThatThrownBy(() -> contract.column("forums"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clean.example has no column 'forums'");
    }

    private static List<Object[]> rows(Object[]... rows) {
        return new ArrayList<>(List.of(rows));
    }

    private static Column column(String name, ColumnType type, int scale) {
        Text text = new Text(name, name);
        return new Column(name, type, scale, false, List.of(), null, text, text);
    }

    private static Contract contract(Column... columns) {
        Text text = new Text("exempel", "example");
        return new Contract(
                TableName.of("clean.example"), text, text, List.of(columns), List.of(), List.of(), "fingerprint");
    }

    private static String inDuckDb(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1) + " " + result.getString(2);
        }
    }
}
