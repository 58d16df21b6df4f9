package forumkoll.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.DateOrder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column's own cells tell how it writes dates; cells are parted by {@code ;}. */
class DateConventionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2023-11-22, 2023-11-22",
        "20231122, 2023-11-22",
        "2023/11/22, 2023-11-22",
        "2023.11.22, 2023-11-22",
        "2024-02-29, 2024-02-29",
        "22/11/2023, 2023-11-22",
        "11/22/2023, 2023-11-22",
        "22.11.2023, 2023-11-22",
        "5/5/2023, 2023-05-05",
        "22 nov 2023, 2023-11-22",
        "22 nov. 2023, 2023-11-22",
        "1 MAJ 2023, 2023-05-01",
        "1 may 2023, 2023-05-01",
        "3 oktober 2023, 2023-10-03",
        "3 Oct 2023, 2023-10-03",
        "22-nov-2023, 2023-11-22",
        "9 sept 2023, 2023-09-09"
    })
    void dateThatSaysItselfWhatItIsIsRead(String cell, LocalDate date) {
        assertThat(DateConvention.of(List.of(cell)).read(cell)).contains(date);
    }

    @ParameterizedTest(name = "03/04/2023 beside {0}: {2}")
    @CsvSource({"22/11/2023, 2023-04-03, day-month", "11/22/2023, 2023-03-04, month-day"})
    void orderOfDayAndMonthIsWhatAnotherCellProves(String other, LocalDate date, String decision) {
        DateConvention convention = DateConvention.of(List.of("03/04/2023", other));

        assertThat(convention.read("03/04/2023")).contains(date);
        assertThat(convention.decision()).isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "03/04/2023;12/12/2023, unproved",
        "03/04/2023;2023-11-22, unproved",
        "03/04/2023;31/02/2023, unproved",
        "03/04/2023;22/11/2023;11/22/2023, mixed"
    })
    void orderThatNothingProvesIsNotGuessed(String column, String decision) {
        DateConvention convention = DateConvention.of(List.of(column.split(";")));

        assertThat(convention.read("03/04/2023")).as(column).isEmpty();
        assertThat(convention.decision()).isEqualTo(decision);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                "2023-02-29",
                "2023-13-01",
                "2023-11/22",
                "20231322",
                "22/11/23",
                "32/11/2023",
                "31/02/2023",
                "22/11-2023",
                "22 novem 2023",
                "22 xyz 2023",
                "nov 2023",
                "2023",
                "45252",
                "i går"
            })
    void whatIsNotADateIsEmpty(String cell) {
        assertThat(DateConvention.of(List.of(cell)).read(cell)).isEmpty();
    }

    @Test
    void numberIsADateOnlyInASpreadsheetsColumn() {
        DateConvention serials = DateConvention.stated(null, DateConvention.Also.SERIALS);

        assertThat(serials.read("45252")).contains(LocalDate.of(2023, 11, 22));
        assertThat(serials.read("2023")).as("a year is no day").isEmpty();
        assertThat(serials.read("20231122")).as("eight digits are a date").contains(LocalDate.of(2023, 11, 22));
    }

    @ParameterizedTest(name = "{0} in a log is {1}")
    @CsvSource({"22/11/23, 2023-11-22", "2023-3-5, 2023-03-05", "3.4.2023, 2023-04-03", "5/5/25, 2025-05-05"})
    void logsShortenYearsAndMonths(String cell, LocalDate date) {
        DateConvention log =
                DateConvention.stated(null, DateConvention.Also.SHORT_YEARS, DateConvention.Also.SHORT_MONTHS);
        log.learn(cell);

        assertThat(log.read(cell)).contains(date);
    }

    @ParameterizedTest(name = "03/04/2023 where {0} is stated is {1}")
    @CsvSource({"DAY_MONTH, 2023-04-03", "MONTH_DAY, 2023-03-04"})
    void statedOrderNeedsNoProof(DateOrder order, LocalDate date) {
        DateConvention convention = DateConvention.stated(order);

        assertThat(convention.read("03/04/2023")).contains(date);
        assertThat(convention.read("22/11/2023").isPresent())
                .as("a cell that cannot be in the stated order is no date")
                .isEqualTo(order == DateOrder.DAY_MONTH);
        assertThat(convention.decision()).isEqualTo(order.word());
    }

    @Test
    void columnWithoutSlashesNeedsNoProof() {
        assertThat(DateConvention.of(List.of("2023-11-22", "22 nov 2023", "5/5/2023"))
                        .decision())
                .isEqualTo("plain");
    }
}
