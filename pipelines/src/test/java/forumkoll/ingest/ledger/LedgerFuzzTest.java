package forumkoll.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a ledger holds, reading it ends with a report in which nothing is missing. */
class LedgerFuzzTest {

    private static final int MUTATIONS_PER_FILE = 150;

    /** A row of a voucher, told apart without cutting the line into fields. */
    private static final Pattern SIE_RECORD = Pattern.compile("(?im)^[ \\t]*#[RB]?TRANS(?=[ \\t{}\\r\\n]|\\z)");

    private static final List<String> WHOLE = List.of("""
            Leverantör;Konto;Belopp;Datum
            "Norr; Väst";6841;1 000,50;2023-01-05
            Syd;6841;-70;2023-01-06
            Summa;;930,50;
            """, """
            #FLAGGA 0
            #SIETYP 4
            #KONTO 6841 "Avgifter"
            #VER A 1 20230105 "Möte"
            {
            #TRANS 6841 {1 "110"} 10.50 20230105 "x \\"y\\""
            #RTRANS 6841 {} 1
            #TRANS 1930 {} -10.50
            }
            """, """
            <?xml version="1.0" encoding="UTF-8"?><SieEntry xmlns="http://www.sie.se/sie5"><Journal id="A">
            <JournalEntry id="1" journalDate="2023-01-05">
            <LedgerEntry accountId="6841" amount="10.50"><ObjectReference dimId="1" objectId="110"/></LedgerEntry>
            <LedgerEntry accountId="1930" amount="-10.50"/>
            </JournalEntry></Journal></SieEntry>
            """);

    @TempDir
    Path folder;

    @Test
    void mutatedFilesNeverThrowAndAlwaysAddUp() {
        Random random = new Random(3);
        for (String whole : WHOLE) {
            for (int i = 0; i < MUTATIONS_PER_FILE; i++) {
                byte[] bytes = mutated(whole.getBytes(StandardCharsets.UTF_8), random);

                LedgerReading reading = LedgerReading.of(folder, "f.txt", bytes);

                String shown = new String(bytes, StandardCharsets.ISO_8859_1);
                BigDecimal accepted = reading.amounts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(reading.report().accepted())
                        .as(shown)
                        .isEqualTo(reading.rows().size());
                assertThat(reading.codes()).as(shown).doesNotContain("control_total");
                if (reading.decision("accepted_sum") != null) {
                    assertThat(new BigDecimal(reading.decision("accepted_sum")))
                            .as(shown)
                            .isEqualByComparingTo(accepted);
                }
                if ("sie4".equals(reading.decision("layout")) && reading.decision("control_total") != null) {
                    assertThat(reading.report().rowsRead())
                            .as("records counted by a pattern: " + shown)
                            .isEqualTo(SIE_RECORD.matcher(shown).results().count());
                    assertThat(accepted)
                            .as("vouchers taken in balance: " + shown)
                            .isEqualByComparingTo("0");
                }
                if (reading.report().rejected() > 0) {
                    assertThat(reading.problems()).as("a reason for: " + shown).isNotEmpty();
                }
            }
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            byte[] hostile = {'"', ';', '{', '}', '<', '&', '#', '\n', '\\', 0, (byte) 0xFF, (byte) 0x86};
            bytes[random.nextInt(bytes.length)] = hostile[random.nextInt(hostile.length)];
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
