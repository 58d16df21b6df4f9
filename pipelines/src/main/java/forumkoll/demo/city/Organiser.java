package forumkoll.demo.city;

import java.util.List;

/**
 * A made-up body that runs forums.
 *
 * @param name with its abbreviation in brackets
 * @param abbreviation as written beside names
 */
public record Organiser(String id, String name, String abbreviation, String type, String orgNumber) {

    private static final int FIRST_NUMBER = 300_000;

    /** A type of the register, and what such a body is called before and after its place. */
    private record Kind(String type, String before, String after, String letters) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("municipal_association", "Kommunförbundet ", "", "KF"),
            new Kind("region", "Region ", "", "RE"),
            new Kind("cities", "Grannstäderna kring ", "", "GK"),
            new Kind("state", "Statens exempelverk ", "", "SE"),
            new Kind("academia", "Lärcentrum ", "", "LC"),
            new Kind("association", "Intresseföreningen ", "", "IF"),
            new Kind("eu", "Unionskontoret ", "", "UK"),
            new Kind("company", "Samhällsbolaget ", " AB", "SB"),
            new Kind("international", "Världsrådet ", "", "VR"));

    /** Number {@code number} of the organisers, from 0. */
    static Organiser of(int number) {
        Kind kind = KINDS.get(number % KINDS.size());
        int round = number / (Places.COUNT * KINDS.size());
        String place = Places.of(number + 400) + (round == 0 ? "" : "-" + Places.of(round + 30));
        String abbreviation = kind.letters() + (number + 1);
        return new Organiser(
                "org-" + number,
                kind.before() + place + kind.after() + " (" + abbreviation + ")",
                abbreviation,
                kind.type(),
                OrgNumber.of(FIRST_NUMBER + number));
    }
}
