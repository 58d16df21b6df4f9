package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the register of projects. */
public record Project(
        String forumId,
        String funder,
        BigDecimal totalSek,
        BigDecimal outsideFundingSek,
        LocalDate starts,
        LocalDate ends,
        boolean aidLike) {}
