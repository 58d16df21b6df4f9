package forumkoll.demo.city;

/** Organisation numbers whose check digit is right, from a series that no authority gives out: 9990–9999. */
public final class OrgNumber {

    private static final String SERIES = "999";

    private OrgNumber() {}

    /** The number with serial {@code serial}, below a million. */
    public static String of(int serial) {
        String digits = SERIES + String.format(java.util.Locale.ROOT, "%06d", serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return digits.substring(0, 6) + "-" + digits.substring(6) + (10 - sum % 10) % 10;
    }
}
