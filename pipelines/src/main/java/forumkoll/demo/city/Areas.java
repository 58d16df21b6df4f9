package forumkoll.demo.city;

import java.util.ArrayList;
import java.util.List;

/** The city's areas: three, and one below for each topic. */
public final class Areas {

    /** An area of the register; parent and topic may be empty. */
    public record Area(String code, String nameSv, String nameEn, String parentCode, String topicCode) {}

    private static final List<Area> TOP = List.of(
            new Area("A", "Staden", "The city", "", ""),
            new Area("B", "Människorna", "The people", "", ""),
            new Area("C", "Styrningen", "Governance", "", ""));

    private Areas() {}

    /** The area of a topic. */
    static String codeOf(Vocabulary.Topic topic) {
        int number = Vocabulary.topics().indexOf(topic);
        return TOP.get(number / 10).code() + String.format(java.util.Locale.ROOT, "%02d", number % 10 + 1);
    }

    /** The areas of these topics, under the areas above them. */
    public static List<Area> of(List<Vocabulary.Topic> topics) {
        List<Area> areas = new ArrayList<>(TOP);
        for (Vocabulary.Topic topic : topics) {
            String code = codeOf(topic);
            areas.add(new Area(code, topic.nameSv(), topic.nameEn(), code.substring(0, 1), topic.code()));
        }
        return areas;
    }
}
