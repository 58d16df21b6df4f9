package forumkoll.rules;

import forumkoll.table.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule's message with its {@code {places}} filled from a row. */
final class Message {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private Message() {}

    /**
     * Fills in {@code template}. A place {@code x} is the column {@code x_sv} or {@code x_en} by language, else the
     * column {@code x}; amounts of SEK and numbers are written as the language writes them.
     */
    static String fill(String template, Map<String, Object> row, Language language) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            String name = place.group(1);
            String column = row.containsKey(name + "_" + language.code()) ? name + "_" + language.code() : name;
            if (!row.containsKey(column)) {
                throw new RuleException("the message names {" + name + "}, the rule has the columns " + row.keySet());
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(written(column, row.get(column), language)));
        }
        return place.appendTail(filled).toString();
    }

    private static String written(String column, Object value, Language language) {
        if (value == null) {
            return language.in("okänt", "not known");
        }
        if (value instanceof BigDecimal number) {
            return column.endsWith("_sek") ? language.money(number) : language.number(number);
        }
        return value.toString();
    }
}
