import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a year's supplier ledgers, one file a month, the same for the same number of rows. Of the texts a third are an
 * invoice number of their own, a third are one of a few hundred, and the rest name a forum with a number of their own; so
 * more than half of them are found once only.
 */
public final class LedgerFiles {

    private static final int SUPPLIERS = 8_000;
    private static final int[] ACCOUNTS = {4010, 5010, 5520, 6040, 6410, 6550, 7051, 7053, 7155, 7640, 7641, 2440};
    private static final List<String> FORUMS =
            List.of("Eurocities", "STRING", "Reväst", "Kommuninvest", "POLIS", "NVF", "Mayors for Peace", "ICLEI");
    private static final List<String> GOODS = List.of(
            "Papper", "Konsultstöd", "Hyra lokal", "Programlicens", "Städning", "Tågbiljett Stockholm", "Kaffe",
            "Utbildning", "Annons", "Tryckning", "Hotell Bryssel", "Tolkning", "Underhåll", "Transport", "Möbler");

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long rows = Long.parseLong(arguments[1]);
        Files.createDirectories(folder);
        Random random = new Random(20_231_122);
        for (int month = 1; month <= 12; month++) {
            Path file = folder.resolve("leverantorsfakturor-2023%02d.csv".formatted(month));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("Förvaltning;Leverantör;Organisationsnummer;Konto;Belopp;Verifikationsnummer;Text\n");
                for (long row = rows * (month - 1) / 12; row < rows * month / 12; row++) {
                    write(out, row, random);
                }
            }
        }
    }

    private static void write(BufferedWriter out, long row, Random random) throws IOException {
        int supplier = random.nextInt(SUPPLIERS);
        out.append("Stadsledningskontoret;Leverantör ").append(Integer.toString(supplier)).append(" AB;");
        out.append("55").append(Integer.toString(10_000_000 + supplier)).append(';');
        out.append(Integer.toString(ACCOUNTS[random.nextInt(ACCOUNTS.length)])).append(';');
        out.append(Integer.toString(10 + random.nextInt(500))).append(",50;");
        out.append("V").append(Long.toString(row)).append(';').append(text(row, random)).append('\n');
    }

    private static String text(long row, Random random) {
        String goods = GOODS.get(random.nextInt(GOODS.size()));
        return switch ((int) (row % 3)) {
            case 0 -> "Faktura " + (10_000_000 + row);
            case 1 -> goods + " avd " + random.nextInt(30);
            default -> FORUMS.get(random.nextInt(FORUMS.size())) + " " + goods + " 2023 nr " + (100_000 + row);
        };
    }
}
