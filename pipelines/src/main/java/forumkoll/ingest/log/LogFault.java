package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvCut;
import forumkoll.table.Text;

/**
 * What is wrong with one record of a meeting log.
 *
 * @param line from 1
 * @param column from 1, or null
 * @param field name of the column or property, or null
 * @param found what stands there
 */
public record LogFault(
        Integer line, Integer column, String code, String field, String found, Text expected, Text nextStep) {

    /** Neither a date nor a time that can be read. */
    public static LogFault badTime(int line, Integer column, String field, String found) {
        return new LogFault(
                line,
                column,
                "bad_time",
                field,
                found,
                new Text("en tidpunkt, till exempel 2023-03-15 09:00", "a time, such as 2023-03-15 09:00"),
                new Text("Exportera loggen på nytt eller rätta tiden.", "Export the log again, or correct the time."));
    }

    /** A time that the night of a change to summer time lacks. */
    static LogFault noSuchTime(int line, Integer column, String field, String found) {
        return new LogFault(
                line,
                column,
                "no_such_time",
                field,
                found,
                new Text(
                        "en tid som finns; timmen hoppas över när sommartiden börjar",
                        "a time that exists; the hour is left out when summer time starts"),
                new Text("Rätta tiden i loggen.", "Correct the time in the log."));
    }

    /** A time in the hour that comes twice when summer time ends, and nothing tells which. */
    static LogFault timeComesTwice(int line, Integer column, String field, String found) {
        return new LogFault(
                line,
                column,
                "time_comes_twice",
                field,
                found,
                new Text(
                        "en tid utanför timmen som kommer två gånger när sommartiden slutar, eller en varaktighet",
                        "a time outside the hour that comes twice when summer time ends, or a duration"),
                new Text("Ange hur länge personen var med.", "State how long the person took part."));
    }

    /** An end before the start. */
    public static LogFault endsFirst(int line, Integer column, String field, String found) {
        return new LogFault(
                line,
                column,
                "ends_before_start",
                field,
                found,
                new Text("ett slut efter början", "an end after the start"),
                new Text("Rätta tiderna i loggen.", "Correct the times in the log."));
    }

    /** A quote that does not close where its cell ends. */
    static LogFault strayQuote(int line, int column) {
        return new LogFault(line, column, "stray_quote", null, "\"", CsvCut.QUOTES_IN_PAIRS, CsvCut.REMOVE_QUOTE);
    }

    /**
     * A cell, or a property of a calendar, that no program writes.
     *
     * @param field name of the property; null for a cell
     */
    public static LogFault hugeCell(int line, String field) {
        return new LogFault(
                line,
                null,
                "huge_cell",
                field,
                "> 10 000 000",
                CsvCut.AT_MOST_TEN_MEGABYTES,
                CsvCut.SEE_QUOTES_AND_ENDS);
    }

    /** Another number of cells than the heading has. */
    static LogFault wrongWidth(int line, int cells, int needed) {
        return new LogFault(
                line,
                Math.min(cells, needed) + 1,
                "wrong_width",
                null,
                String.valueOf(cells),
                new Text(needed + " kolumner, som i rubrikraden", needed + " columns, as in the heading"),
                new Text("Exportera loggen på nytt.", "Export the log again."));
    }
}
