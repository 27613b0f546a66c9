package io.evenrung.testkit.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EdgesTest {

    private static final RuleSet STANDARD = RuleSet.standard();
    private static final Auditor AUDITOR = Auditor.standard();

    @Test
    void a_count_stands_one_below_at_and_one_above_its_limit() {
        Edges edges = Edges.of(STANDARD, "org.span.reports");
        assertEquals(14, most(edges.inside()));
        assertEquals(15, most(edges.at().orElseThrow()));
        assertEquals(16, most(edges.beyond()));
    }

    private static long most(Organization organization) {
        return findings(organization, "org.span.reports").stream()
                .filter(f -> f.measured() != null)
                .mapToLong(f -> ((Value.Count) f.measured()).count())
                .max()
                .orElse(0);
    }

    @Test
    void money_stands_a_cent_from_the_limit() {
        Edges edges = Edges.of(STANDARD, "pay.band-parity.midpoint");
        assertFalse(isViolated(edges.inside(), "pay.band-parity.midpoint"));
        assertTrue(isViolated(edges.beyond(), "pay.band-parity.midpoint"));
        assertEquals(0.05, worst(edges.inside()), 0.00001);
        assertEquals(0.05, worst(edges.beyond()), 0.00001);
    }

    private static double worst(Organization organization) {
        return findings(organization, "pay.band-parity.midpoint").stream()
                .filter(f -> f.measured() instanceof Value.Share)
                .mapToDouble(f -> Math.abs(((Value.Share) f.measured()).share()))
                .max()
                .orElse(0);
    }

    @Test
    void a_limit_that_the_knob_of_ones_own_carries_a_rule_across_is_found() {
        Knob knob = Knob.of(
                "pay of everybody in management",
                1,
                1.5,
                (organization, x) -> Knobs.all().stream()
                        .filter(k -> k.name().equals("pay of managers"))
                        .findFirst()
                        .orElseThrow()
                        .turn()
                        .at(organization, x));
        Edges edges = Edges.of(STANDARD, "pay.lived-gap.average", knob);
        assertEquals(knob, edges.knob());
        assertTrue(isViolated(edges.beyond(), "pay.lived-gap.average"));
        assertFalse(isViolated(edges.inside(), "pay.lived-gap.average"));
    }

    @Test
    void a_knob_that_moves_nothing_is_named_with_what_to_write_instead() {
        Knob idle = Knob.whole("nothing at all", 0, 3, (organization, x) -> organization);
        String message = refusal(() -> Edges.of(STANDARD, "org.span.reports", idle));
        assertTrue(message.contains("nothing at all"), message);
        assertTrue(message.contains("limit of 15.0"), message);
        assertTrue(message.contains("Knob.of("), message);
    }

    @Test
    void a_misspelt_rule_is_asked_back() {
        String message = refusal(() -> Edges.of(STANDARD, "org.span.report"));
        assertTrue(message.contains("did you mean 'org.span.reports'?"), message);
    }

    private static String refusal(Executable search) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, search).getMessage());
    }

    @Property(tries = 12)
    void an_annotation_gives_the_organisations_at_the_limit_of_a_rule(
            @ForAll @Edge(rule = "org.span.reports") Organization organization) {
        assertTrue(most(organization) >= 14 && most(organization) <= 16);
    }

    private static boolean isViolated(Organization organization, String rule) {
        return findings(organization, rule).stream().anyMatch(f -> f.outcome() == Outcome.VIOLATED);
    }

    private static List<Finding> findings(Organization organization, String rule) {
        return AUDITOR.audit(organization).findings().stream()
                .filter(f -> f.rule().id().equals(rule))
                .toList();
    }
}
