package forumkoll.demo.city;

import forumkoll.demo.city.ForumPlan.Alias;
import forumkoll.demo.city.ForumPlan.LedgerRule;
import forumkoll.demo.city.Invoice.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a forum's fee and travel are booked, and by what each posting can be known as the forum's. */
final class LedgerPlanner {

    private static final int FIRST_FOREIGN_NUMBER = 400_000;
    private static final BigDecimal TOO_MUCH_SEK = new BigDecimal("1000.00");
    private static final String AGENCY = "Exempelresor AB";
    private static final String AGENCY_NUMBER = OrgNumber.of(700_000);

    /** By what an invoice tells which forum it is for. */
    private enum Mark {
        ORGANISATION_NUMBER,
        NAME,
        ALIAS,
        PROJECT
    }

    private final ForumPlan plan;
    private final int number;
    private final City city;
    private final Dice dice;
    private final Mark mark;
    private final boolean paysAhead;

    LedgerPlanner(ForumPlan plan, int number, City city) {
        this.plan = plan;
        this.number = number;
        this.city = city;
        this.dice = city.dice("ledger", plan.id());
        this.mark = mark();
        this.paysAhead = plan.shape().book() == Book.SIE && dice.oneIn(2);
        if (mark == Mark.ALIAS && isBooked()) {
            plan.aliases().add(new Alias(supplierAlias(), "ledger"));
        }
        if (plan.shape().book() == Book.SIE
                && (mark == Mark.PROJECT || plan.shape().travels())) {
            plan.ledgerRules().add(new LedgerRule("projekt-" + (1000 + number), project()));
        }
    }

    private Mark mark() {
        if (plan.shape().book() == Book.SIE) {
            return dice.oneIn(3) ? Mark.PROJECT : Mark.NAME;
        }
        if (!plan.forum().orgNumber().isEmpty()) {
            return Mark.ORGANISATION_NUMBER;
        }
        return dice.oneIn(2) ? Mark.NAME : Mark.ALIAS;
    }

    private boolean isBooked() {
        return plan.shape().paysFee() && plan.shape().book() == Book.RESKONTRA;
    }

    /** The invoices of a fee for a year: one or two postings, at times too much and a credit. */
    List<Invoice> fee(YearPlan year, BigDecimal sek) {
        List<Invoice> invoices = new ArrayList<>();
        boolean ahead = paysAhead && year.year() > city.firstYear();
        LocalDate booked = ahead
                ? LocalDate.of(year.year() - 1, 12, dice.between(1, 20))
                : LocalDate.of(year.year(), dice.between(1, 3), dice.between(2, 28));
        boolean tooMuch = dice.oneIn(6);
        invoices.add(invoice(booked, year, "", rows(tooMuch ? sek.add(TOO_MUCH_SEK) : sek)));
        if (tooMuch) {
            invoices.add(invoice(
                    booked.plusDays(9), year, "Kreditfaktura ", List.of(new Row(CostKind.FEE, TOO_MUCH_SEK.negate()))));
        }
        return invoices;
    }

    private List<Row> rows(BigDecimal sek) {
        if (!dice.oneIn(4)) {
            return List.of(new Row(CostKind.FEE, sek));
        }
        BigDecimal part = sek.multiply(new BigDecimal("0.60")).setScale(2);
        return List.of(new Row(CostKind.FEE, part), new Row(CostKind.FEE, sek.subtract(part)));
    }

    /** What a journey cost, as the ledger has it. */
    Invoice journey(YearPlan year, Trip trip) {
        BigDecimal ticket =
                BigDecimal.valueOf(dice.between(30, 45)).movePointRight(2).setScale(2);
        BigDecimal night =
                BigDecimal.valueOf(dice.between(120, 180)).movePointRight(1).setScale(2);
        LocalDate booked = trip.starts().plusDays(20);
        if (plan.shape().book() == Book.RESKONTRA) {
            return invoice(booked, year, "", List.of(new Row(CostKind.CONFERENCE, ticket)));
        }
        return new Invoice(
                booked,
                year.unit(),
                AGENCY,
                AGENCY_NUMBER,
                "Resa " + trip.place(),
                project(),
                year.year(),
                List.of(
                        new Row(CostKind.TRAVEL, ticket),
                        new Row(CostKind.LODGING, night),
                        new Row(CostKind.PER_DIEM, new BigDecimal("540.00"))));
    }

    private Invoice invoice(LocalDate booked, YearPlan year, String prefix, List<Row> rows) {
        return new Invoice(
                booked, year.unit(), supplier(), supplierId(), text(year, prefix), sieProject(), year.year(), rows);
    }

    private String supplier() {
        return mark == Mark.ALIAS ? supplierAlias() : plan.forum().name();
    }

    private String supplierAlias() {
        return plan.forum().abbreviation() + " ekonomisk förening";
    }

    private String supplierId() {
        return mark == Mark.ORGANISATION_NUMBER
                ? plan.forum().orgNumber()
                : OrgNumber.of(FIRST_FOREIGN_NUMBER + number);
    }

    /** Only SIE has texts; one marked by its project need not tell the name. */
    private String text(YearPlan year, String prefix) {
        if (mark == Mark.PROJECT) {
            return prefix + "Avgift " + year.year();
        }
        return prefix
                + (number % 2 == 0 ? "Medlemsavgift " + year.year() + " " : "Årsavgift " + year.year() + ", ")
                + plan.forum().name();
    }

    private String sieProject() {
        return mark == Mark.PROJECT ? project() : "";
    }

    private String project() {
        return "P" + (1000 + number);
    }
}
