package forumkoll.demo.planted;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.District;
import forumkoll.demo.city.Document;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Registers;
import forumkoll.demo.city.YearPlan;
import forumkoll.demo.truth.Flag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Where something is planted: forums of its own in a district, and the city's registers.
 *
 * @param forums those that were asked for, in order
 * @param flags what rules must find
 */
public record Planting(
        String code, District district, List<ForumPlan> forums, Registers registers, Collection<Flag> flags) {

    /** The one forum, or the first. */
    ForumPlan forum() {
        return forums.get(0);
    }

    ForumPlan other() {
        return forums.get(1);
    }

    int first() {
        return district.city().firstYear();
    }

    int last() {
        return district.city().lastYear();
    }

    /** The year in which few answer: rules that need answers say nothing of it. */
    int silentYear() {
        return first() < last() ? first() + 1 : Integer.MIN_VALUE;
    }

    /** Whether this is the district that things about the whole city are planted with. */
    boolean isFirstDistrict() {
        return district.number() == 0;
    }

    /** The forum's years. */
    List<YearPlan> years() {
        return List.copyOf(forum().years().values());
    }

    /** Those of the forum's years that are so many years after the first. */
    List<YearPlan> years(int... after) {
        List<YearPlan> years = new ArrayList<>();
        for (int offset : after) {
            YearPlan year = forum().years().get(first() + offset);
            if (year != null) {
                years.add(year);
            }
        }
        return years;
    }

    /** The forum's years in which enough answer. */
    List<YearPlan> answeredYears() {
        return years().stream().filter(year -> year.year() != silentYear()).toList();
    }

    /** Changes some years, and says that the rule must find the forum in each. */
    void flag(List<YearPlan> years, Consumer<YearPlan> change) {
        years.forEach(year -> {
            change.accept(year);
            flag(year.year());
        });
    }

    /** The rule must find the forum in a year. */
    void flag(int year) {
        flags.add(new Flag(code, year, forum().id(), ""));
    }

    /** The rule must find something in a year that is about no forum. */
    void flagCity(int year) {
        flags.add(new Flag(code, year, "", ""));
    }

    /** The rule must find both forums in a year. */
    void flagPair(int year) {
        String one = forum().id();
        String two = other().id();
        boolean inOrder = one.compareTo(two) < 0;
        flags.add(new Flag(code, year, inOrder ? one : two, inOrder ? two : one));
    }

    /** Every unit's answer of a year becomes another. */
    static void answer(YearPlan year, UnaryOperator<Answer> change) {
        year.answers().replaceAll(change);
    }

    /** The documents that the forum does not have after all. */
    void without(Predicate<Document> documents) {
        forum().documents().removeIf(documents);
    }
}
