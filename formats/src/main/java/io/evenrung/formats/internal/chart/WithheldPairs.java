package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.LevelId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of rungs whose mean pay is withheld. The pooled gap is over all pairs: with those that are shown taken from it, the
 * people and the pay on the rungs of one that is withheld would follow, were they drawn beside the others.
 */
final class WithheldPairs {

    private WithheldPairs() {}

    /**
     * Both rungs of each of them, in whatever pay zone. A pair with a rung that nobody is on is no part of the pooled gap.
     *
     * @param people on each rung, as far as that is known
     */
    static Set<LevelId> rungs(ChartFacts facts, Map<LevelId, Long> people) {
        Set<LevelId> rungs = new HashSet<>();
        for (String family : facts.families()) {
            for (Finding finding : facts.findings(family)) {
                List<LevelId> pair = finding.subject().levels();
                boolean isEmpty = pair.stream().anyMatch(rung -> people.getOrDefault(rung, 1L) == 0);
                if (isWithheld(finding) && !isEmpty) {
                    rungs.addAll(pair);
                }
            }
        }
        return rungs;
    }

    /** Whether a finding is about the mean pay of a pair, and does not give it for want of people. */
    static boolean isWithheld(Finding finding) {
        return finding.rule().id().equals(PairFindings.AVERAGE)
                && finding.subject().kind() == Subject.Kind.PAIR
                && (finding.measured() instanceof Value.Text
                        || (finding.measured() == null && finding.outcome() == Outcome.INSUFFICIENT_EVIDENCE));
    }
}
