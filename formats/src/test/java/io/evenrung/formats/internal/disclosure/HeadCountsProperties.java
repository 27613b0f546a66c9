package io.evenrung.formats.internal.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.disclosure.HeadCounts.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

class HeadCountsProperties {

    private static final double ROUNDING = 1e-6;

    @Property(tries = 400)
    void no_withheld_count_can_be_worked_out_of_what_is_shown(
            @ForAll("organizations") List<Count> drawn, @ForAll @IntRange(min = 2, max = 10) int least) {
        List<Count> counts = drawn.stream().map(c -> told(c, least)).toList();
        HeadCounts disclosed = HeadCounts.of(counts, least);
        Reader reader = new Reader(counts, disclosed);
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            if (!disclosed.isShown(count.family(), count.track(), count.rung())) {
                assertHidden(reader, List.of(i), count.told(), least, count.toString());
            }
        }
        reader.totals(disclosed).forEach((name, members) -> {
            if (name.startsWith("withheld")) {
                assertHidden(reader, members, 0, least, name);
            }
        });
    }

    @Property
    void no_count_of_few_people_is_shown_and_nobody_always_is(
            @ForAll("organizations") List<Count> drawn, @ForAll @IntRange(min = 2, max = 10) int least) {
        List<Count> counts = drawn.stream().map(c -> told(c, least)).toList();
        HeadCounts disclosed = HeadCounts.of(counts, least);
        for (Count count : counts) {
            boolean isShown = disclosed.isShown(count.family(), count.track(), count.rung());
            long others = count.people() - count.told();
            assertFalse(isShown && others > 0 && others < least, count::toString);
            assertTrue(isShown || count.people() > 0, count::toString);
        }
    }

    private static void assertHidden(Reader reader, List<Integer> members, long told, int least, String what) {
        double most = reader.bound(members, GoalType.MAXIMIZE);
        double fewest = reader.bound(members, GoalType.MINIMIZE);
        assertTrue(most - fewest + 1 >= least - ROUNDING, () -> what + " is from " + fewest + " to " + most);
        assertTrue(most - told >= least - ROUNDING, () -> what + " is at most " + most);
    }

    /** Tables of up to four families, three tracks and four rungs, with many small counts. */
    @Provide
    Arbitrary<List<Count>> organizations() {
        Arbitrary<Long> people = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 6)),
                Tuple.of(3, Arbitraries.longs().between(5, 60)));
        Arbitrary<Count> count = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of("ic", "management", "other"),
                        Arbitraries.of("1", "2", "3", "4"),
                        people,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 5))
                .as(HeadCountsProperties::count);
        return count.list().ofMinSize(1).ofMaxSize(24).map(HeadCountsProperties::distinct);
    }

    /** One in six is told of in part, one in six is known to be of so many at least. */
    private static Count count(String family, String track, String rung, long people, double share, int how) {
        long some = (long) (share * people);
        return new Count(family, track, rung, people, how == 0 ? some : 0, how <= 1 ? some : 0);
    }

    /** Nothing is told elsewhere of fewer people than the least cell. */
    private static Count told(Count c, int least) {
        return new Count(
                c.family(),
                c.track(),
                c.rung(),
                c.people(),
                c.told() < least ? 0 : c.told(),
                c.atLeast() < least ? 0 : c.atLeast());
    }

    private static List<Count> distinct(List<Count> counts) {
        Map<String, Count> byRung = new LinkedHashMap<>();
        counts.forEach(c -> byRung.putIfAbsent(c.family() + "/" + c.track() + "/" + c.rung(), c));
        return List.copyOf(byRung.values());
    }
}
