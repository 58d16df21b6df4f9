package forumkoll.demo.city;

import java.math.BigDecimal;

/** The cost beyond the fee, as the survey knows four kinds of answer. */
public sealed interface OtherCost {

    /** An estimate. */
    record Estimated(BigDecimal sek) implements OtherCost {}

    /** None. */
    record None() implements OtherCost {}

    /** An empty cell: it could not be reckoned. */
    record NotComputed() implements OtherCost {}

    /** Another line holds it. */
    record Elsewhere(String section) implements OtherCost {}
}
