package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.statistics.KaplanMeier.Median;
import io.evenrung.measure.statistics.KaplanMeier.Spell;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Against the remission times of 42 leukaemia patients (Freireich and others, Blood 21, 1963), the field's own example. */
class KaplanMeierTest {

    /** Weeks; censored ones are negative. */
    private static final int[] DRUG = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    @Provide
    Arbitrary<List<Spell>> spells() {
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.of(true, false))
                .as((time, event) -> new Spell(time, event))
                .list()
                .ofMaxSize(30);
    }

    @Test
    void the_curve_of_the_drug_is_the_published_one() {
        KaplanMeier curve = KaplanMeier.of(spells(DRUG));
        assertEquals(0.8571, curve.survival(6), 0.00005);
        assertEquals(0.8067, curve.survival(7), 0.00005);
        assertEquals(0.7529, curve.survival(10), 0.00005);
        assertEquals(0.6902, curve.survival(13), 0.00005);
        assertEquals(0.6275, curve.survival(16), 0.00005);
        assertEquals(0.5378, curve.survival(22), 0.00005);
        assertEquals(0.4482, curve.survival(35), 0.00005);
    }

    /** As SAS's LIFETEST and R's survfit with conf.type = "log-log" print them. */
    @Test
    void the_medians_and_their_intervals_are_the_published_ones() {
        Median drug = KaplanMeier.of(spells(DRUG)).median(0.95);
        assertEquals(23, drug.time().orElseThrow());
        assertEquals(13, drug.low().orElseThrow());
        assertTrue(drug.high().isEmpty());
        assertEquals(35, drug.last());
        Median placebo = KaplanMeier.of(spells(PLACEBO)).median(0.95);
        assertEquals(8, placebo.time().orElseThrow());
        assertEquals(4, placebo.low().orElseThrow());
        assertEquals(11, placebo.high().orElseThrow());
    }

    @Test
    void the_log_rank_test_of_the_two_is_the_published_one() {
        LogRank test = LogRank.test(List.of(new LogRank.Stratum(spells(DRUG), spells(PLACEBO))))
                .orElseThrow();
        assertEquals(9, test.observed());
        assertEquals(19.25, test.expected(), 0.005);
        assertEquals(16.79, test.chiSquare(), 0.005);
        assertEquals(4.17e-5, test.p(), 0.005e-5);
        assertTrue(test.sturdyP() > test.p());
        assertTrue(test.leastP() <= test.p());
    }

    @Property
    void without_censoring_survival_is_the_share_of_those_who_last_longer(@ForAll("spells") List<Spell> given) {
        List<Spell> spells = given.stream().map(s -> new Spell(s.time(), true)).toList();
        KaplanMeier curve = KaplanMeier.of(spells);
        for (int time = 0; time <= 12 && !spells.isEmpty(); time++) {
            int t = time;
            double longer = spells.stream().filter(s -> s.time() > t).count();
            assertEquals(longer / spells.size(), curve.survival(time), 1e-12);
        }
    }

    @Property
    void a_median_lies_within_its_interval(@ForAll("spells") List<Spell> spells) {
        Median median = KaplanMeier.of(spells).median(0.95);
        median.time().ifPresent(time -> {
            assertTrue(median.low().orElse(Double.POSITIVE_INFINITY) <= time);
            assertTrue(median.high().orElse(Double.POSITIVE_INFINITY) >= time);
        });
    }

    @Property
    void a_longer_clock_stretches_the_median_alone(@ForAll("spells") List<Spell> spells) {
        Median months = KaplanMeier.of(spells.stream()
                        .map(s -> new Spell(12 * s.time(), s.event()))
                        .toList())
                .median(0.95);
        Median years = KaplanMeier.of(spells).median(0.95);
        years.time().ifPresent(time -> assertEquals(12 * time, months.time().orElseThrow(), 1e-9));
        assertEquals(years.time().isEmpty(), months.time().isEmpty());
    }

    @Property
    void mirrored_groups_have_the_same_log_rank_p(
            @ForAll("spells") List<Spell> first, @ForAll("spells") List<Spell> second) {
        var straight = LogRank.test(List.of(new LogRank.Stratum(first, second)));
        var mirrored = LogRank.test(List.of(new LogRank.Stratum(second, first)));
        assertEquals(straight.isEmpty(), mirrored.isEmpty());
        straight.ifPresent(s -> {
            assertEquals(s.p(), mirrored.orElseThrow().p(), 1e-9);
            assertEquals(s.leastP(), mirrored.orElseThrow().leastP(), 1e-9);
            assertTrue(s.leastP() <= s.p() + 1e-12);
            assertTrue(s.sturdyP() >= s.p() - 1e-12);
        });
    }

    @Test
    void one_event_more_at_a_time_lowers_the_curve_from_there_on() {
        KaplanMeier curve = KaplanMeier.of(spells(PLACEBO));
        KaplanMeier lower = curve.withEventsAt(8, 1);
        assertEquals(curve.survival(7), lower.survival(7), 1e-12);
        assertEquals(curve.survival(8) * 7 / 8, lower.survival(8), 1e-12);
    }

    @Test
    void a_curve_that_never_falls_to_a_half_has_no_median() {
        Median median = KaplanMeier.of(List.of(new Spell(1, true), new Spell(5, false), new Spell(7, false)))
                .median(0.95);
        assertTrue(median.time().isEmpty());
        assertEquals(7, median.last());
    }

    @Test
    void a_spell_of_no_length_tells_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Spell(0, false));
    }

    private static List<Spell> spells(int[] weeks) {
        List<Spell> spells = new ArrayList<>();
        for (int week : weeks) {
            spells.add(new Spell(Math.abs(week), week > 0));
        }
        return spells;
    }
}
