package forumkoll.demo.city;

import java.math.BigDecimal;

/**
 * A line of a survey.
 *
 * @param written the forum's name as the unit wrote it
 * @param section the line's number in the form
 * @param organiser as written beside the name
 * @param feeSek null when the cell is empty, zero when it is a dash
 */
public record Answer(
        Unit unit,
        String written,
        String section,
        String organiser,
        Quantity office,
        Quantity politicians,
        Quantity meetings,
        Quantity hours,
        Mode mode,
        BigDecimal feeSek,
        OtherCost other,
        String note) {

    /** The same with another organiser, beside the name and in it. */
    public Answer runBy(Organiser former, Organiser other) {
        return new Answer(
                unit,
                written.replace(former.abbreviation(), other.abbreviation()),
                section,
                other.name(),
                office,
                politicians,
                meetings,
                hours,
                mode,
                feeSek,
                this.other,
                note);
    }

    /** The same with another fee. */
    public Answer withFee(BigDecimal sek) {
        return new Answer(
                unit, written, section, organiser, office, politicians, meetings, hours, mode, sek, other, note);
    }

    /** The same with another cost beyond the fee. */
    public Answer withOther(OtherCost cost) {
        return new Answer(
                unit, written, section, organiser, office, politicians, meetings, hours, mode, feeSek, cost, note);
    }

    /** The same with other participants. */
    public Answer withParticipants(Quantity fromOffice, Quantity elected) {
        return new Answer(
                unit, written, section, organiser, fromOffice, elected, meetings, hours, mode, feeSek, other, note);
    }

    /** The same with other hours and number of meetings. */
    public Answer withTime(Quantity meetingsAYear, Quantity hoursAYear) {
        return new Answer(
                unit,
                written,
                section,
                organiser,
                office,
                politicians,
                meetingsAYear,
                hoursAYear,
                mode,
                feeSek,
                other,
                note);
    }

    /** The same of another unit. */
    public Answer of(Unit other) {
        return new Answer(
                other,
                written,
                section,
                organiser,
                office,
                politicians,
                meetings,
                hours,
                mode,
                feeSek,
                this.other,
                note);
    }

    /** The same with a remark. */
    public Answer noting(String remark) {
        return new Answer(
                unit, written, section, organiser, office, politicians, meetings, hours, mode, feeSek, other, remark);
    }
}
