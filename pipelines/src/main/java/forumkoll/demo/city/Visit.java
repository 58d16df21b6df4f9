package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the register of visits. */
public record Visit(
        String id,
        String kind,
        String programme,
        String country,
        boolean partnerCity,
        LocalDate dated,
        BigDecimal chargedSek,
        String hostUnitId) {}
