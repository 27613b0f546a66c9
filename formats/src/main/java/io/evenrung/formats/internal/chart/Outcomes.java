package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import java.util.Collection;
import java.util.List;

/** Which outcome is the graver for a reader. */
final class Outcomes {

    private static final List<Outcome> GRAVEST_FIRST = List.of(
            Outcome.VIOLATED,
            Outcome.INSUFFICIENT_EVIDENCE,
            Outcome.NOT_EVALUATED,
            Outcome.HOLDS,
            Outcome.NOT_APPLICABLE);

    private Outcomes() {}

    /** 0 for the gravest. */
    static int gravity(Outcome outcome) {
        return GRAVEST_FIRST.indexOf(outcome);
    }

    /** How many checks ended so, among those about some findings. */
    static int count(Disclosure shown, Collection<Finding> among, Outcome outcome) {
        return shown.count(f -> f.outcome() == outcome && among.contains(f));
    }

    /** How grave the violations are in all: one that is critical weighs as much as eight that are but worth a note. */
    static long weight(Collection<Finding> findings) {
        return findings.stream()
                .filter(Finding::isViolation)
                .mapToLong(f -> 1L << f.rule().severity().ordinal())
                .sum();
    }
}
