package forumkoll.demo.city;

import java.util.List;

/** Places that are on no map: a prime number of them, so that they pair with anything before they repeat. */
final class Places {

    static final int COUNT = 719;

    private static final List<String> FIRST = List.of(
            "Dimm", "Stjärn", "Silver", "Rim", "Korp", "Glim", "Sägen", "Trast", "Vinter", "Kvarn", "Bärn", "Skym",
            "Alv", "Frost", "Humle", "Norr", "Lykt", "Moss", "Öster", "Påfågel", "Sommar", "Tistel", "Ugg", "Vild",
            "Ämbar", "Brom", "Drak", "Fjäril", "Guld", "Höst");
    private static final List<String> LAST = List.of(
            "hamra", "lunda", "sjöry", "hälla", "köpinge", "viksta", "dalen", "mostad", "åkra", "tuna", "bodarna",
            "näset", "torpa", "holmen", "brohem", "gårda", "marken", "fallet", "sundby", "rydal", "ekeby", "tjärna",
            "vallen", "änga");

    private static final List<String> SECOND = List.of("borg", "fors", "vik", "sund");

    private Places() {}

    static String of(int number) {
        int place = Math.floorMod(number, COUNT);
        int first = place % FIRST.size();
        return FIRST.get(first) + LAST.get((place / FIRST.size() + first) % LAST.size());
    }

    /** The other one of a pair: never the first of any, so that no pair is another one turned round. */
    static String second(int number) {
        return FIRST.get(number % FIRST.size()) + SECOND.get(number / FIRST.size() % SECOND.size());
    }
}
