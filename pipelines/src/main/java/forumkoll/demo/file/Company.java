package forumkoll.demo.file;

import forumkoll.demo.city.OrgNumber;

/** Whose books a ledger is. */
record Company(String name, String orgNumber) {

    private static final int FIRST_NUMBER = 800_000;

    /** The municipality's, in a batch of districts. */
    static Company municipality(int batch) {
        return new Company("Exempelstads kommun (påhittad)", OrgNumber.of(FIRST_NUMBER + 2 * batch));
    }

    /** The service company's. */
    static Company service(int batch) {
        return new Company("Exempelstads Service AB (påhittat)", OrgNumber.of(FIRST_NUMBER + 2 * batch + 1));
    }
}
