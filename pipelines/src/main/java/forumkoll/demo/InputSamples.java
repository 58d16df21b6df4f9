package forumkoll.demo;

import java.util.Map;

/** The texts of an empty input folder: settings with comments, what lies where, and a few lines of each log. */
final class InputSamples {

    static final String SETTINGS = """
            # Inställningar. Rader som börjar med # är kommentarer.
            # Settings. Lines that start with # are comments.

            # Stadens fasta id: små bokstäver utan blanksteg. Ett datalager hör till en stad.
            # The city's fixed id: small letters without spaces. A warehouse belongs to one city.
            city: min-stad

            # Stadens namn som det visas för läsaren.
            # The city's name as shown to readers.
            city_name: Min stad

            # Den som svarar för uppgifterna.
            # Who answers for the data.
            publisher: Kommunledningskontoret

            # Språk i det som publiceras, huvudspråket först.
            # Languages of what is published, the main one first.
            languages: [sv, en]

            # Regelpaket: goteborg, stockholm eller ett eget i policies/NAMN.yaml.
            # Policy pack: goteborg, stockholm or one of your own in policies/NAME.yaml.
            policy: goteborg

            # En regel som flaggar en större andel än så av minst tio säger det.
            # A rule that flags a larger share than this of ten or more says so.
            max_flag_share: 0.5

            # Hur många körningar som sparas. How many runs are kept.
            keep: 30

            # Hur stor del av raderna som får underkännas per slag, innan en körning stoppas (standard: ingen).
            # What share of the rows of each kind may be rejected before a run is stopped (default: none).
            # max_rejected_share:
            #   survey: 0.02
            #   ledger: 0.01

            # Hur långt två källor får skilja och ändå stämma, och hur stor andel som minst ska ha svarat.
            # How far two sources may be apart and still agree, and the least share of those asked who answered.
            # tolerances:
            #   fee_tolerance_sek: 1.00
            #   fee_tolerance_pct: 1.00
            #   meetings_tolerance: 0.50
            #   participants_tolerance: 0.00
            #   hours_tolerance_pct: 10.00
            #   min_response_share: 0.50
            """;

    private static final String GUIDE = """
            # Indata / Input

            | mapp / folder | innehåll / content |
            |---|---|
            | `surveys/2025/` | ett ifyllt formulär eller en export per fil / a filled-in form or an export per file |
            | `ledgers/2025/` | leverantörsreskontra, SIE |
            | `meetings/2025/` | kalendrar, närvarorapporter, deltagarlistor / calendars, attendance reports, lists |
            | `registers/` | register; rader under rubrikerna / registers; rows below the headings |
            | `samples/` | läses aldrig: kopiera därifrån / never read: copy from there |

            Formuläret ligger i `samples/surveys/2025/`: kopiera det till `surveys/2025/` och fyll i det.
            The form lies in `samples/surveys/2025/`: copy it to `surveys/2025/` and fill it in.
            """;

    private static final String LEDGER = """
            kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;belopp;datum
            999999-0000;Exempelkommunen;1001;Exempelnätverket;999999-1111;6940;Föreningsavgifter;12500,00;2025-01-15
            999999-0000;Exempelkommunen;1002;Exempelnätverket;999999-1111;6940;Föreningsavgifter;-500,00;2025-02-03
            """;

    private static final String SIE = """
            #FLAGGA 0
            #FORMAT PC8
            #SIETYP 4
            #FNAMN "Exempelkommunen"
            #RAR 0 20250101 20251231
            #VER A 1 20250115 "Exempelavgift"
            {
            #TRANS 6940 {} 12500.00
            #TRANS 1930 {} -12500.00
            }
            """;

    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//forumkoll//sample//EN
            BEGIN:VEVENT
            UID:sample-1@example.org
            DTSTAMP:20250101T000000Z
            DTSTART:20250310T080000Z
            DTEND:20250310T100000Z
            SUMMARY:Exempelnätverket
            ATTENDEE;CN=Kim Exempel:mailto:kim@example.org
            END:VEVENT
            END:VCALENDAR
            """;

    private static final String ZOOM = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
            Kim Exempel,kim@example.org,2025-03-10 09:00:00,2025-03-10 10:30:00,90
            """;

    private static final String TEAMS = """
            1. Summary
            Meeting title\tExempelnätverket
            Attended participants\t1
            Start time\t3/24/25, 9:00:00 AM
            End time\t3/24/25, 10:30:00 AM

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Kim Exempel\t3/24/25, 9:00:00 AM\t3/24/25, 10:30:00 AM\t1h 30m\tkim@example.org\tkim@example.org\tOrganizer
            """;

    private InputSamples() {}

    /** Paths in the input folder and what stands in the files; calendars end their lines as their standard says. */
    static Map<String, String> texts() {
        return Map.of(
                "README.md",
                GUIDE,
                "samples/ledgers/2025/sample-reskontra.csv",
                LEDGER,
                "samples/ledgers/2025/sample.se",
                SIE,
                "samples/meetings/2025/sample.ics",
                CALENDAR.replace("\n", "\r\n"),
                "samples/meetings/2025/sample-zoom.csv",
                ZOOM,
                "samples/meetings/2025/sample-teams.csv",
                TEAMS);
    }
}
