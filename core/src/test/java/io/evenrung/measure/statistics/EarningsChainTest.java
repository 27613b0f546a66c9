package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.statistics.EarningsChain.Expected;
import io.evenrung.measure.statistics.EarningsChain.Rung;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EarningsChainTest {

    @Test
    void who_never_rises_earns_the_same_each_year() {
        Expected expected = EarningsChain.over(10, List.of(new Rung(100, 0, 0, 50), new Rung(200, 0, 0, 0)));
        assertEquals(1000, expected.sum(), 1e-9);
    }

    /** With a chance p to rise in each year, the years on the first rung are (1 − (1 − p)¹⁰) ÷ p of ten. */
    @Test
    void two_rungs_agree_with_the_closed_form() {
        double hazard = 0.25;
        double p = 1 - Math.exp(-hazard);
        double first = (1 - Math.pow(1 - p, 10)) / p;
        Expected expected = EarningsChain.over(10, List.of(new Rung(100, 0, 25, 100), new Rung(150, 0, 0, 0)));
        assertEquals(100 * first + 150 * (10 - first), expected.sum(), 1e-9);
    }

    @Property
    void a_rung_that_is_harder_to_reach_is_worth_less(@ForAll @IntRange(max = 40) int events) {
        List<Rung> easier = List.of(new Rung(100, 0.01, events + 1, 100), new Rung(150, 0.01, 0, 0));
        List<Rung> harder = List.of(new Rung(100, 0.01, events, 100), new Rung(150, 0.01, 0, 0));
        assertTrue(EarningsChain.over(10, easier).sum()
                > EarningsChain.over(10, harder).sum());
    }

    /** The delta method against what is seen when means and hazards are drawn again. */
    @Test
    void the_standard_error_is_what_drawing_again_gives() {
        List<Rung> ladder =
                List.of(new Rung(100, 0.02, 40, 200), new Rung(130, 0.03, 30, 200), new Rung(170, 0.02, 0, 0));
        Expected expected = EarningsChain.over(10, ladder);
        SplittableRandom random = new SplittableRandom(11);
        double sum = 0;
        double squares = 0;
        int times = 4000;
        for (int i = 0; i < times; i++) {
            List<Rung> drawn = ladder.stream()
                    .map(r -> new Rung(r.pay() * (1 + r.payError() * normal(random)), 0, events(r, random), r.years()))
                    .toList();
            double log = Math.log(EarningsChain.over(10, drawn).sum());
            sum += log;
            squares += log * log;
        }
        double deviation = Math.sqrt(squares / times - sum / times * sum / times);
        assertEquals(deviation, expected.logError(), 0.05 * deviation);
    }

    /** Poisson, as the count of arrivals. */
    private static long events(Rung rung, SplittableRandom random) {
        long count = -1;
        for (double time = 0; time < rung.events(); count++) {
            time -= Math.log(1 - random.nextDouble());
        }
        return Math.max(0, count);
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
