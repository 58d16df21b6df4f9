package forumkoll.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The flags a city has accepted. Of two decisions on one flag the later line holds. */
public final class Acceptances {

    private final Map<String, Acceptance> byFlag = new TreeMap<>();

    private Acceptances() {}

    /**
     * The decisions of rows of {@code meta.accepted_flag}: line, flag_id, owner, reason, until, accepted_on, run_id,
     * amount_sek, evidence.
     */
    public static Acceptances of(List<Object[]> rows) {
        Acceptances acceptances = new Acceptances();
        rows.forEach(row -> {
            Acceptance acceptance = new Acceptance(
                    (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], (BigDecimal) row[7], (String)
                            row[8]);
            acceptances.byFlag.put(acceptance.flagId(), acceptance);
        });
        return acceptances;
    }

    Optional<Acceptance> of(String flagId) {
        return Optional.ofNullable(byFlag.get(flagId));
    }
}
