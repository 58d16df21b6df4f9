package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.table.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a SIE 4 file says of itself and of its accounts and objects. */
final class SieFourHead {

    private final Intake intake;
    private final SieNames names = new SieNames();
    private final Map<String, String> header = new HashMap<>();

    SieFourHead(Intake intake) {
        this.intake = intake;
    }

    SieNames names() {
        return names;
    }

    /** The organisation number, or null when the file does not tell it. */
    String company() {
        String number = header.getOrDefault("#ORGNR", "");
        return number.isEmpty() ? null : number;
    }

    /** Takes what a line tells of the file, an account or an object. */
    void read(SieLine line) {
        switch (line.label()) {
            case "#KONTO" -> names.nameAccount(line.field(0), line.field(1));
            case "#OBJEKT" -> names.nameObject(line.field(0), line.field(1), line.field(2));
            case "#SIETYP", "#PROGRAM", "#FORMAT", "#ORGNR", "#VALUTA" ->
                header.putIfAbsent(line.label(), line.field(0));
            default -> {} // other labels, also unknown ones, are no concern of ours
        }
    }

    /** Records what the file says of itself; a file that has no vouchers in SEK is refused. */
    boolean announces(List<SieLine> lines) {
        intake.decide("sie_type", header.getOrDefault("#SIETYP", "not stated"));
        intake.decide("sie_program", header.getOrDefault("#PROGRAM", "not stated"));
        intake.decide("declared_format", header.getOrDefault("#FORMAT", "not stated"));
        String currency = header.getOrDefault("#VALUTA", "SEK");
        if (!LedgerRows.isInKronor(currency, intake)) {
            return false;
        }
        if (lines.stream().noneMatch(SieFourHead::isRecordOrVoucher)) {
            intake.refuse(
                    "no_vouchers",
                    "#SIETYP " + header.getOrDefault("#SIETYP", "–"),
                    new Text("verifikationer (#VER), alltså SIE-typ 4", "vouchers (#VER), that is SIE type 4"),
                    new Text(
                            "Exportera som SIE 4 (4E eller 4I); typ 1–3 har bara saldon.",
                            "Export as SIE 4 (4E or 4I); types 1–3 hold only balances."));
            return false;
        }
        return true;
    }

    private static boolean isRecordOrVoucher(SieLine line) {
        return List.of("#VER", "#TRANS", "#RTRANS", "#BTRANS").contains(line.label());
    }
}
