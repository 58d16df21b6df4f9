package forumkoll.identify;

import forumkoll.identify.LedgerEvidence.Method;
import forumkoll.table.ContractException;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The city's own rules for postings: of those that fit, the one that says most decides. */
final class LedgerRules {

    private final List<Rule> rules = new ArrayList<>();

    /** A line of the register; null where it leaves a column open. */
    private record Rule(
            String id,
            String supplierId,
            String supplier,
            String account,
            String project,
            String forumId,
            String costKind) {

        static Rule of(TableRow row) {
            return new Rule(
                    row.text("rule_id"),
                    row.text("supplier_id") == null ? null : LedgerWording.number(row.text("supplier_id")),
                    row.text("supplier") == null ? null : LedgerWording.folded(row.text("supplier")),
                    row.text("account"),
                    row.text("project"),
                    row.text("forum_id"),
                    row.text("cost_kind"));
        }

        boolean fits(LedgerWording wording, String number, String supplierName) {
            return (supplierId == null || supplierId.equals(number))
                    && (supplier == null || supplier.equals(supplierName))
                    && (account == null || fitsAccount(wording.account()))
                    && (project == null || project.equals(wording.project()));
        }

        private boolean fitsAccount(String number) {
            return account.endsWith("*")
                    ? number.startsWith(account.substring(0, account.length() - 1))
                    : number.equals(account);
        }

        int columns() {
            return (int) java.util.stream.Stream.of(supplierId, supplier, account, project)
                    .filter(java.util.Objects::nonNull)
                    .count();
        }

        /** A whole number says more than any beginning of it, a long beginning more than a short one. */
        int accountDigits() {
            return account == null ? 0 : account.endsWith("*") ? account.length() - 1 : Integer.MAX_VALUE;
        }
    }

    /**
     * Takes the register's rows.
     *
     * @param forums every forum there is
     */
    LedgerRules(List<TableRow> register, Set<String> forums) {
        register.stream().map(Rule::of).sorted(Comparator.comparing(Rule::id)).forEach(rules::add);
        for (Rule rule : rules) {
            if (rule.columns() == 0) {
                throw new ContractException("ledger_rules: regeln " + rule.id()
                        + " gäller alla rader; ange leverantör, konto eller projekt / the rule " + rule.id()
                        + " holds for every posting; name a supplier, account or project");
            }
            if (rule.forumId() != null && !forums.contains(rule.forumId())) {
                throw new ContractException("ledger_rules: regeln " + rule.id() + " ger forumet " + rule.forumId()
                        + ", som inte finns i forums.csv eller någon enkät / the rule " + rule.id()
                        + " gives the forum " + rule.forumId() + ", which is in neither forums.csv nor a survey");
            }
        }
    }

    /**
     * The forum a rule gives.
     *
     * @throws ContractException when two rules that say equally much give different forums
     */
    Optional<LedgerEvidence> forum(LedgerWording wording) {
        return strongest(wording, Rule::forumId)
                .map(rule -> LedgerEvidence.of(
                        Method.RULE,
                        rule.forumId(),
                        LedgerEvidence.CERTAIN,
                        "konteringsregel " + rule.id() + " / ledger rule " + rule.id()));
    }

    /**
     * The kind of cost a rule gives.
     *
     * @throws ContractException when two rules that say equally much give different kinds
     */
    Optional<String> costKind(LedgerWording wording) {
        return strongest(wording, Rule::costKind).map(Rule::costKind);
    }

    private Optional<Rule> strongest(LedgerWording wording, java.util.function.Function<Rule, String> answer) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        String number = LedgerWording.number(wording.supplierId());
        String supplier = LedgerWording.folded(wording.supplier());
        Comparator<Rule> strength = Comparator.comparingInt(Rule::columns).thenComparingInt(Rule::accountDigits);
        Rule best = null;
        Rule rival = null;
        for (Rule rule : rules) {
            if (answer.apply(rule) == null || !rule.fits(wording, number, supplier)) {
                continue;
            }
            int comparison = best == null ? 1 : strength.compare(rule, best);
            if (comparison > 0) {
                best = rule;
                rival = null;
            } else if (comparison == 0 && !answer.apply(rule).equals(answer.apply(best))) {
                rival = rule;
            }
        }
        if (rival != null) {
            throw tie(best, rival, wording, answer);
        }
        return Optional.ofNullable(best);
    }

    private static ContractException tie(
            Rule one, Rule other, LedgerWording wording, java.util.function.Function<Rule, String> answer) {
        String rules = one.id() + " (" + answer.apply(one) + ")";
        String others = other.id() + " (" + answer.apply(other) + ")";
        String where = wording.supplier() + ", " + wording.account();
        return new ContractException("ledger_rules: reglerna " + rules + " och " + others
                + " är lika bestämda och ger olika svar för " + where
                + "; gör den ena mer bestämd / the rules " + rules + " and " + others
                + " say equally much and give different answers for " + where + "; make one of them say more");
    }
}
