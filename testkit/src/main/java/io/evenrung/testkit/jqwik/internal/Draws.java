package io.evenrung.testkit.jqwik.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The small choices of which the parts of an organisation are made. Each shrinks to what makes an organisation plainer. None
 * depends on another, so that whatever is shrunk leaves the rest as it was.
 *
 * @param even whether both tracks have the same habits
 * @param full whether no kind of fact is left out
 * @param plant what is made unequal afterwards, and so has to be there; null for nothing
 */
record Draws(boolean even, boolean full, @Nullable Plant plant) {

    /** So many numbers of a range are enough; all would make shrinking slow. */
    private static final int NUMBERS = 13;

    static Draws of(Frame frame) {
        return new Draws(frame.even(), frame.full(), frame.plant());
    }

    /** How often: often never or always, and now and then something in between. */
    Arbitrary<Integer> often() {
        return Arbitraries.frequency(
                Tuple.of(4, 0),
                Tuple.of(8, 10),
                Tuple.of(1, 1),
                Tuple.of(1, 3),
                Tuple.of(1, 5),
                Tuple.of(1, 7),
                Tuple.of(2, 9));
    }

    Arbitrary<Habit> habit() {
        Arbitrary<Boolean> different = even ? Arbitraries.just(false) : flag();
        Arbitrary<Integer> unknown = plant != null || full
                ? Arbitraries.just(0)
                : Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(2, 1), Tuple.of(2, 4), Tuple.of(1, 10));
        return Combinators.combine(often(), different, often(), unknown, upTo(9))
                .as((ic, differs, other, unsaid, turn) -> new Habit(ic, differs ? other : ic, unsaid, turn));
    }

    /** Nothing, or a part, as often as not supplied tables are met with. */
    Arbitrary<Part> maybe(Arbitrary<Part> part) {
        return new Maybe(part, full ? 6 : 5, 6);
    }

    /** The same, but always the part where something is to be planted in it. */
    Arbitrary<Part> maybeUnless(Plant.In in, Arbitrary<Part> part) {
        return plant != null && plant.in() == in ? part : maybe(part);
    }

    /** Nearly always a part; nothing is what it shrinks to. */
    Arbitrary<Part> mostly(Arbitrary<Part> part) {
        return new Maybe(part, full ? 41 : 40, 41);
    }

    Arbitrary<Part> mostlyUnless(Plant.In in, Arbitrary<Part> part) {
        return plant != null && plant.in() == in ? part : mostly(part);
    }

    static Arbitrary<Integer> upTo(int most) {
        return between(0, most);
    }

    static Arbitrary<Integer> between(int least, int most) {
        return between(least, most, least);
    }

    /** Some of the whole numbers of a range, both its ends and the plainest among them. */
    static Arbitrary<Integer> between(int least, int most, int plainest) {
        int step = Math.max(1, (most - least) / NUMBERS);
        List<Integer> numbers = IntStream.concat(
                        IntStream.iterate(least, i -> i < most, i -> i + step), IntStream.of(most, plainest))
                .distinct()
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> Math.abs(i - plainest))
                        .thenComparing(Comparator.<Integer>reverseOrder()))
                .toList();
        return Arbitraries.of(numbers);
    }

    /** Months ago: mostly of late, at times long ago. */
    static Arbitrary<Integer> months() {
        return Arbitraries.frequency(
                Tuple.of(3, 1), Tuple.of(3, 3), Tuple.of(3, 5), Tuple.of(1, 11), Tuple.of(1, 20), Tuple.of(1, 40));
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(false, true);
    }

    /** Mostly not so. */
    static Arbitrary<Boolean> rarely() {
        return Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
    }
}
