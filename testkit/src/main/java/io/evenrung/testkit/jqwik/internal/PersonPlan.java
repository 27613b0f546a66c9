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
    private static final int UNKNOWN = -1;

    static Arbitrary<PersonPlan> any(boolean even) {
        Arbitrary<Integer> seat =
                even ? Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(1, NEITHER)) : Draws.between(0, UNPLACED);
        Arbitrary<Integer> rung = Arbitraries.frequency(
                Tuple.of(6, 0), Tuple.of(5, 1), Tuple.of(2, 2), Tuple.of(1, 3), Tuple.of(1, 4), Tuple.of(1, 5));
        Arbitrary<Integer> tenure = Arbitraries.of(60, 72, 84, 96, 120, 30, 25, 24, 18, 12, 6, 1, UNKNOWN);
        Arbitrary<Integer> left = Arbitraries.frequency(
                Tuple.of(36, UNKNOWN), Tuple.of(1, 1), Tuple.of(1, 5), Tuple.of(1, 11), Tuple.of(1, 20));
        return Combinators.combine(
                        seat,
                        Draws.upTo(3),
                        rung,
                        Draws.upTo(5),
                        Draws.between(85, 115, 100),
                        tenure,
                        left,
                        Draws.upTo(2))
                .as((s, f, r, b, p, t, l, z) -> new PersonPlan(s, f, r, b, p, known(t), known(l), z));
    }

    private static @Nullable Integer known(int months) {
        return months == UNKNOWN ? null : Integer.valueOf(months);
    }

    static <T> @Nullable T of(List<T> all, int which) {
        return all.isEmpty() ? null : all.get(which % all.size());
    }
}
