package forumkoll.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** {@code text_list(x)} on Spark: the texts that are not NULL, in binary order, joined by comma and space. */
public final class TextList extends Aggregator<String, TextList.Texts, String> {

    private static final long serialVersionUID = 1L;

    /** Written to other tasks as Java does: Spark reads arrays back otherwise where it compiles no code. */
    public static final class Texts extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Texts zero() {
        return new Texts();
    }

    @Override
    public Texts reduce(Texts texts, String text) {
        if (text != null) {
            texts.add(text);
        }
        return texts;
    }

    @Override
    public Texts merge(Texts some, Texts others) {
        some.addAll(others);
        return some;
    }

    @Override
    public String finish(Texts texts) {
        if (texts.isEmpty()) {
            return null;
        }
        List<String> sorted = new ArrayList<>(texts);
        sorted.sort((a, b) ->
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        return String.join(", ", sorted);
    }

    @Override
    public Encoder<Texts> bufferEncoder() {
        return Encoders.javaSerialization(Texts.class);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
