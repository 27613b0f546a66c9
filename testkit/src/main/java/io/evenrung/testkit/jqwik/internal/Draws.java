package io.evenrung.testkit.jqwik.internal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * The small choices of which the parts of an organisation are made. Each shrinks to what makes an organisation plainer.
 *
 * @param even whether both tracks have the same habits
 */
record Draws(boolean even) {

    /** How often: often never or always, and now and then something in between. */
    Arbitrary<Integer> often() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)), Tuple.of(4, Arbitraries.just(10)), Tuple.of(3, upTo(10)));
    }

    Arbitrary<Habit> habit() {
        Arbitrary<Integer> turn = upTo(9);
        Arbitrary<Integer> unknown = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(0)), Tuple.of(2, upTo(4)), Tuple.of(1, Arbitraries.just(10)));
        Arbitrary<Habit> same = Combinators.combine(often(), unknown, turn).as((o, u, t) -> new Habit(o, o, u, t));
        if (even) {
            return same;
        }
        Arbitrary<Habit> different =
                Combinators.combine(often(), often(), unknown, turn).as(Habit::new);
        return Arbitraries.frequencyOf(Tuple.of(1, same), Tuple.of(1, different));
    }

    /** Nothing, or a part, as often as not supplied tables are met with. */
    static Arbitrary<Part> maybe(Arbitrary<Part> part) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Part.NOTHING)), Tuple.of(5, part));
    }

    static Arbitrary<Integer> upTo(int most) {
        return between(0, most);
    }

    static Arbitrary<Integer> between(int least, int most) {
        return between(least, most, least);
    }

    static Arbitrary<Integer> between(int least, int most, int plainest) {
        return Arbitraries.integers()
                .between(least, most)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(plainest);
    }

    /** Months ago: mostly of late, at times long ago. */
    static Arbitrary<Integer> months() {
        return Arbitraries.frequencyOf(Tuple.of(5, between(1, 5)), Tuple.of(1, between(6, 40)));
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(false, true);
    }

    /** Mostly so. */
    static Arbitrary<Boolean> rarely() {
        return Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
    }
}
