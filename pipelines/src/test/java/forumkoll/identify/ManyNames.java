package forumkoll.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Any number of distinct names as surveys write them: forums of invented towns and bodies, each written in a few ways. */
final class ManyNames {

    private static final List<String> BODIES = List.of("SKR", "GR", "VGR", "Länsstyrelsen", "Trafikverket", "");
    private static final List<String> SUBJECTS = List.of(
            "klimatanpassning",
            "upphandling",
            "bibliotek",
            "äldreomsorg",
            "dataskydd",
            "cykeltrafik",
            "folkhälsa",
            "arkiv",
            "krisberedskap",
            "avfall",
            "jämställdhet",
            "skolmat",
            "bostadsplanering",
            "e-hälsa",
            "turism",
            "redovisning",
            "hamnfrågor",
            "biologisk mångfald",
            "arbetsmiljö",
            "språkvård");
    private static final List<String> FORMS =
            List.of("nätverk för %s", "forum för %s", "%s, samverkan", "nätverket %s", "samarbete om %s");
    private static final List<String> SYLLABLES = List.of(
            "bra", "dol", "fem", "gri", "hul", "jak", "kel", "lom", "mir", "nas", "pel", "rut", "sti", "tov", "vig",
            "ysk", "åf", "äng", "öj", "skro");

    private ManyNames() {}

    /** The same names for the same count, and a smaller count gives the first of them. */
    static List<WrittenForm> of(int count) {
        Random random = new Random(2023);
        Set<WrittenForm> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String place = place(random);
            String body = pick(BODIES, random);
            String subject = pick(SUBJECTS, random);
            for (int way = 1 + random.nextInt(4); way > 0 && names.size() < count; way--) {
                String name = pick(FORMS, random).formatted(place + "s " + subject);
                boolean beside = random.nextBoolean() && !body.isEmpty();
                String written = beside || body.isEmpty() ? name : body + ":s " + name;
                names.add(new WrittenForm(
                        spelled(written, random), beside ? body : "", NameSource.SURVEY, 2019 + random.nextInt(6)));
            }
        }
        return new ArrayList<>(names);
    }

    private static String place(Random random) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            place.append(pick(SYLLABLES, random));
        }
        return place.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + place.substring(1);
    }

    private static String spelled(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(java.util.Locale.ROOT);
            case 1 -> name + " " + (2019 + random.nextInt(6));
            case 2 -> name.replace('ä', 'a').replace('ö', 'o');
            case 3 -> name.substring(0, name.length() / 2) + name.substring(name.length() / 2 + 1);
            default -> name;
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
