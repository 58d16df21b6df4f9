package forumkoll.demo.city;

/** In which ledger a unit's costs are booked. */
public enum Book {
    /** The city's supplier ledger, as CSV. */
    RESKONTRA,
    /** The books of the city's service company, as SIE 4. */
    SIE,
    /** No ledger that the demo holds. */
    NONE
}
