package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.VERIFIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Favours;
import io.evenrung.model.Organization;
import io.evenrung.testkit.jqwik.Disparity;
import io.evenrung.testkit.jqwik.Families;
import io.evenrung.testkit.jqwik.Parity;
import io.evenrung.testkit.jqwik.Workers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RandomOrganizationsTest {

    @Property(tries = 100)
    void tracks_at_parity_are_never_said_to_drift_apart(@ForAll @Parity Organization equal) {
        VERIFIER.rule("kestrel.gap-warning").given(equal).finds(0);
    }

    @Property(tries = 100)
    void where_managers_are_paid_more_no_warning_favours_ics(
            @ForAll @Disparity(in = Disparity.In.PAY, of = 0.12) Organization unequal) {
        List<Finding> findings =
                VERIFIER.rule("kestrel.gap-warning").given(unequal).findings();
        assertTrue(findings.stream().noneMatch(f -> f.favours() == Favours.INDIVIDUAL_CONTRIBUTORS));
    }

    @Property(tries = 100)
    void where_no_maximum_is_more_than_160_percent_of_its_minimum_no_range_is_too_wide(@ForAll Organization any) {
        boolean isWide = any.architecture().levels().stream()
                .flatMap(level -> level.ranges().stream())
                .anyMatch(Ranges::isWide);
        if (!isWide) {
            VERIFIER.rule("kestrel.range-width").given(any).finds(0);
        }
    }

    @Property(tries = 100)
    void no_rung_that_has_a_range_is_unpriced(@ForAll @Families(max = 2) Organization any) {
        Set<String> priced = any.architecture().levels().stream()
                .filter(level -> !level.ranges().isEmpty())
                .map(level -> level.id().family() + " " + level.id().code())
                .collect(Collectors.toSet());
        for (Finding finding : VERIFIER.rule("kestrel.unpriced-rung").given(any).findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                assertFalse(priced.contains(finding.subject().label()), finding::explain);
            }
        }
    }

    @Property(tries = 100)
    void whatever_is_found_for_a_team_the_report_says_how_many_of_whom(@ForAll @Workers(min = 5) Organization any) {
        for (Finding finding : VERIFIER.rule("kestrel.team-anchor").given(any).findings()) {
            if (finding.outcome() == Outcome.VIOLATED) {
                assertEquals(
                        List.of("ICs", "senior ICs"),
                        finding.operands().stream().map(o -> o.name()).toList());
            }
        }
    }
}
