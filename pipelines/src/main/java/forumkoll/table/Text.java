package forumkoll.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;

/** A text for people, in Swedish and English. */
public record Text(String sv, String en) implements Serializable {

    /** Reads {@code {"sv": …, "en": …}}; a plain string stands for both languages. */
    public static Text of(JsonNode node) {
        if (node.isTextual()) {
            return new Text(node.asText(), node.asText());
        }
        return new Text(node.path("sv").asText(), node.path("en").asText());
    }
}
