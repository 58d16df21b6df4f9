package forumkoll.demo;

import forumkoll.demo.city.City;

/** The settings and the guide of a made-up city. */
final class DemoTexts {

    private DemoTexts() {}

    static String settings() {
        return """
                # En påhittad stad: inga personer, forum, organisationer eller belopp finns på riktigt.
                # A fictional city: no person, forum, organisation or amount in it is real.
                city: exempelstad
                city_name: Exempelstad (påhittad)
                publisher: Exempelstads stadsledningsförvaltning (påhittad)
                languages: [sv, en]
                policy: goteborg
                """;
    }

    static String guide(City city) {
        return """
                # Exempelstad (påhittad) / a fictional city

                **På svenska.** Allt i mappen är påhittat av `forumkoll demo`: staden, forumen, organisationerna, personerna
                och beloppen. Några satser är publicerade (PO-pålägg, arbetsgivaravgift, inrikes traktamente, eurokurs);
                det står vid dem i `registers/rates.csv`. Åren %1$d–%2$d. Samma argument ger samma filer.

                `truth/` läses aldrig av en körning. Där står vad som är sant, räknat ur planen för staden och inte ur filerna:

                | fil | innehåll |
                |---|---|
                | `forum_year.csv` | möten, deltagande, personer, avgift och kostnad per forum och år; tomt = går inte att veta |
                | `flags.csv` | vad reglerna ska flagga, och inget annat |
                | `names.csv` | varje skrivsätt i enkäter, huvudböcker och mötesrubriker, och dess forum |

                Facit gäller den sista december %2$d: `forumkoll run DIR --as-of %2$d-12-31`.

                **In English.** Everything here is made up by `forumkoll demo`: the city, the forums, the organisations, the
                people and the amounts. A few rates are published (overhead, employer contribution, domestic per diem, euro);
                `registers/rates.csv` says so beside them. The years are %1$d–%2$d. The same arguments give the same files.

                `truth/` is never read by a run. It holds what is true, reckoned from the plan of the city and not from the
                files: figures per forum and year (empty = nobody can know), the flags that rules must give and no others, and
                every way of writing with its forum. It holds as of the last of December %2$d.
                """.formatted(city.firstYear(), city.lastYear());
    }
}
