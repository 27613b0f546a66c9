package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.RULES;
import static com.kestrelpeople.rules.Kestrel.VERIFIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Finding;
import io.evenrung.model.Organization;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.jqwik.Edge;
import io.evenrung.testkit.jqwik.Edges;
import io.evenrung.testkit.jqwik.Knob;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations on either side of a limit, one cent, one person or one month apart: the limit itself keeps the rule. */
class LimitEdgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kestrel.range-width",
                "kestrel.gap-warning",
                "kestrel.below-minimum",
                "kestrel.team-anchor",
                "ladder.clear-criteria.count"
            })
    void the_limit_keeps_a_rule_and_the_next_figure_beyond_breaks_it(String rule) {
        requireEdges(Edges.of(RULES, rule));
    }

    @Test
    void a_range_is_stale_from_the_25th_month_on() {
        Knob age = Knob.whole("months since the ranges were set", 1, 60, (organization, months) -> Change.levels(
                        level -> level.withRanges(level.ranges().stream()
                                .map(range ->
                                        Ranges.since(range, organization.asOf().minusMonths((long) months)))
                                .toList()))
                .apply(organization));
        requireEdges(Edges.of(RULES, "kestrel.stale-ranges", age));
    }

    @Property(tries = 50)
    void at_an_edge_no_width_within_the_limit_is_found(
            @ForAll @Edge(rule = "kestrel.range-width", rules = ".") Organization edge) {
        for (Finding finding : VERIFIER.rule("kestrel.range-width").given(edge).findings()) {
            boolean isWide = edge.architecture().levels().stream()
                    .filter(level ->
                            finding.subject().label().startsWith(level.id().label()))
                    .flatMap(level -> level.ranges().stream())
                    .anyMatch(Ranges::isWide);
            assertEquals(isWide, finding.isViolation(), finding::explain);
        }
    }

    private static void requireEdges(Edges edges) {
        VERIFIER.rule(edges.rule()).given(edges.beyond()).finds();
        for (Organization within : List.of(edges.inside(), edges.at().orElse(edges.inside()))) {
            VERIFIER.rule(edges.rule()).given(within).finds(0);
        }
    }
}
