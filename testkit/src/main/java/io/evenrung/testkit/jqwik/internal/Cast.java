package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Money;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Who and what there is in an organisation that is being put together.
 *
 * @param asOf its day
 * @param currency in which it pays
 * @param ladders the ladders of each job family
 * @param members its people, those who left among them
 * @param atWork of these, those at work
 */
record Cast(LocalDate asOf, Currency currency, List<Ladders> ladders, List<Member> members, List<Member> atWork) {

    static Cast of(LocalDate asOf, Currency currency, List<Ladders> ladders, List<Member> members) {
        List<Member> atWork =
                members.stream().filter(m -> m.worker().isAtWorkOn(asOf)).toList();
        return new Cast(asOf, currency, ladders, members, atWork);
    }

    List<Rung> rungs() {
        return ladders.stream().flatMap(l -> l.all().stream()).toList();
    }

    /** Those at work on a kind of track. */
    List<Member> on(TrackKind kind) {
        return atWork.stream().filter(m -> m.isOn(kind)).toList();
    }

    List<Member> ics() {
        return on(TrackKind.INDIVIDUAL_CONTRIBUTOR);
    }

    List<Member> managers() {
        return on(TrackKind.MANAGEMENT);
    }

    /** Those of the people at work whom a habit picks. */
    List<Member> by(Habit habit) {
        return atWork.stream().filter(habit::of).toList();
    }

    /** How many IC rungs lie under the first pair of the family of a rung. */
    int shift(Rung rung) {
        return ladders.stream()
                .filter(l -> l.family().equals(rung.id().family()))
                .mapToInt(Ladders::shift)
                .findFirst()
                .orElse(0);
    }

    LocalDate monthsAgo(long months) {
        return asOf.minusMonths(months);
    }

    /** So many hundredths of the usual yearly pay at a grade, in whole units of the currency. */
    Money pay(int grade, long percent) {
        return pay(currency, grade, percent);
    }

    static Money pay(Currency currency, int grade, long percent) {
        long units = (30_000L + 6_000L * (grade - 10)) * percent / 100;
        long scale = currency.getDefaultFractionDigits() == 0 ? 100 : 1;
        long minor = currency.getDefaultFractionDigits() == 0 ? 1 : 100;
        return Money.ofMinor(units * scale * minor, currency);
    }

    /** Since when somebody has stood on the present rung, as far as the person's plan tells; else for half a year. */
    LocalDate since(Member member) {
        LocalDate since = member.worker().levelSince();
        return since == null ? monthsAgo(6) : since;
    }

    /**
     * @throws java.util.NoSuchElementException if nobody is called that
     */
    Member member(String id) {
        return members.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    /** Every so many of them, from the first on. */
    static <T> List<T> every(List<T> all, int nth) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += Math.max(1, nth)) {
            some.add(all.get(i));
        }
        return some;
    }
}
