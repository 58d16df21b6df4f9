package forumkoll.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** {@code text_list(x)} on Spark: the texts that are not NULL, in binary order, joined by comma and space. */
final class TextList extends Aggregator<String, String[], String> {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] zero() {
        return new String[0];
    }

    @Override
    public String[] reduce(String[] texts, String text) {
        if (text == null) {
            return texts;
        }
        String[] longer = Arrays.copyOf(texts, texts.length + 1);
        longer[texts.length] = text;
        return longer;
    }

    @Override
    public String[] merge(String[] some, String[] others) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    @Override
    public String finish(String[] texts) {
        if (texts.length == 0) {
            return null;
        }
        String[] sorted = texts.clone();
        Arrays.sort(
                sorted,
                (a, b) ->
                        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        return String.join(", ", sorted);
    }

    @Override
    public Encoder<String[]> bufferEncoder() {
        return Encoders.bean(String[].class);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
