package forumkoll.ingest.ledger;

import java.util.HashMap;
import java.util.Map;

/** What the accounts and objects of a SIE file are called. */
final class SieNames {

    private static final String COST_CENTRE = "1";
    private static final String PROJECT = "6";

    private final Map<String, String> accounts = new HashMap<>();
    private final Map<Member, String> objects = new HashMap<>();

    /** An object of a dimension. */
    private record Member(String dimension, String object) {}

    void nameAccount(String account, String name) {
        if (!name.isBlank()) {
            accounts.put(account, name.strip());
        }
    }

    void nameObject(String dimension, String object, String name) {
        if (!name.isBlank()) {
            objects.put(new Member(dimension, object), name.strip());
        }
    }

    /** The account's name, or null when the file does not tell it. */
    String account(String account) {
        return accounts.get(account);
    }

    /**
     * Puts an object of a row into the column of its dimension: its name, or its number when it has none. Dimensions
     * 1 (cost centre) and 6 (project) are fixed by the standard; others mean what each company likes.
     */
    void putObject(Map<String, Object> columns, String dimension, String object) {
        String column =
                switch (dimension) {
                    case COST_CENTRE -> "unit";
                    case PROJECT -> "project";
                    default -> null;
                };
        if (column != null && !object.isBlank()) {
            columns.put(column, objects.getOrDefault(new Member(dimension, object), object));
        }
    }
}
