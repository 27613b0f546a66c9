package io.evenrung.testkit.jqwik.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * One person, in numbers that are taken modulo what there is.
 *
 * @param seat 0 to 5 for an IC, 6 to 9 for a manager, 10 for neither, 11 for somebody who could be placed on no rung
 * @param family which job family
 * @param rung which rung, from the lowest
 * @param boss which of those who lead
 * @param percent pay, in hundredths of what is usual at the grade
 * @param tenure months since the hire; null where unknown
 * @param left months since the last day; null for those at work
 * @param zone which pay zone
 */
record PersonPlan(
        int seat,
        int family,
        int rung,
        int boss,
        int percent,
        @Nullable Integer tenure,
        @Nullable Integer left,
        int zone) {

    static final int MANAGER = 6;
    static final int NEITHER = 10;
    static final int UNPLACED = 11;

    static Arbitrary<PersonPlan> any(boolean even) {
        Arbitrary<Integer> seat =
                even ? Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(1, NEITHER)) : Draws.between(0, UNPLACED);
        Arbitrary<Integer> rung = Arbitraries.frequencyOf(Tuple.of(2, Draws.upTo(1)), Tuple.of(1, Draws.upTo(5)));
        Arbitrary<Integer> tenure = Arbitraries.frequencyOf(
                Tuple.of(12, Draws.between(25, 120)), Tuple.of(3, Draws.between(1, 24)), Tuple.of(1, unknown()));
        Arbitrary<Integer> left = Arbitraries.frequencyOf(Tuple.of(9, unknown()), Tuple.of(1, Draws.between(1, 24)));
        return Combinators.combine(
                        seat,
                        Draws.upTo(3),
                        rung,
                        Draws.upTo(5),
                        Draws.between(85, 115, 100),
                        tenure,
                        left,
                        Draws.upTo(2))
                .as(PersonPlan::new);
    }

    @SuppressWarnings("NullAway") // jqwik has no notion of an arbitrary of null
    private static Arbitrary<Integer> unknown() {
        return Arbitraries.<Integer>just(null);
    }

    static <T> @Nullable T of(List<T> all, int which) {
        return all.isEmpty() ? null : all.get(which % all.size());
    }
}
