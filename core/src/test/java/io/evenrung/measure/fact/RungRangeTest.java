package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RungRangeTest {

    private static final String P1 = "Engineering P1";

    private static @Nullable Money eur(@Nullable String amount) {
        return amount == null ? null : Money.of(amount, "EUR");
    }

    private static PayRange range(
            @Nullable String zone,
            @Nullable String minimum,
            @Nullable String midpoint,
            @Nullable String maximum,
            @Nullable LocalDate effective) {
        return new PayRange(zone, eur(minimum), eur(midpoint), eur(maximum), effective);
    }

    private static Organization with(PayRange... ranges) {
        return organization(ic("P1", 1, "20").withRanges(List.of(ranges)), manager("M1", 1, "20"));
    }

    @Test
    void a_range_tells_its_amounts_and_its_spread() {
        RungRange range = Facts.about(with(range(null, "40000", null, "60000", null)), RungRange.class, P1);
        assertEquals("", range.payZone());
        assertEquals("EUR", range.currency());
        assertEquals(40_000, range.minimum());
        assertEquals(50_000, range.midpoint());
        assertEquals(60_000, range.maximum());
        assertEquals(0.5, range.spread());
        assertEquals(0, range.midpointOffset());
        assertNull(range.effective());
        assertNull(range.monthsInForce());
    }

    @Test
    void a_range_without_an_end_has_no_spread() {
        RungRange range = Facts.about(with(range(null, "40000", "50000", null, null)), RungRange.class, P1);
        assertNull(range.spread());
        assertNull(range.maximum());
        assertNull(range.midpointOffset());
        assertEquals(40_000, range.minimum());
    }

    @Test
    void a_midpoint_off_the_middle_is_told_as_a_share_of_it_and_rounding_is_none() {
        assertEquals(
                0.1,
                Facts.about(with(range(null, "40000", "55000", "60000", null)), RungRange.class, P1)
                        .midpointOffset());
        assertEquals(
                0,
                Facts.about(with(range(null, "40000", "50000.50", "60000", null)), RungRange.class, P1)
                        .midpointOffset());
    }

    @Test
    void each_pay_zone_has_its_own_range_and_the_latest_in_force_counts() {
        Organization organization = with(
                range("North", "40000", null, "50000", AS_OF.minusMonths(30)),
                range("North", "40000", null, "60000", AS_OF.minusMonths(6)),
                range("North", "40000", null, "90000", AS_OF.plusDays(1)),
                range("South", "20000", null, "30000", null));
        RungRange north = Facts.about(organization, RungRange.class, P1 + ", pay zone North");
        RungRange south = Facts.about(organization, RungRange.class, P1 + ", pay zone South");
        assertEquals(0.5, north.spread());
        assertEquals(6, north.monthsInForce());
        assertEquals("South", south.payZone());
        assertNotEquals(north.subject().key(), south.subject().key());
    }

    @Test
    void a_rung_without_a_range_among_others_with_one_is_accounted_for() {
        var gap = Facts.gap(with(range(null, "1", null, "2", null)), RungRange.class);
        assertEquals("Engineering M1", gap.subject().label());
        assertEquals(4, gap.doubt().needs().size());
    }

    @Test
    void no_range_at_all_is_one_gap_of_the_organisation() {
        var gap = Facts.gap(evenLadders(), RungRange.class);
        assertEquals(Subject.organization(), gap.subject());
        assertEquals(
                new Need("levels.csv", "range_effective"), gap.doubt().needs().get(0));
    }
}
