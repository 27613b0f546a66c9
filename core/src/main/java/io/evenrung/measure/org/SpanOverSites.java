package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The span of control of one manager whose reports work at more than one site, or may. Favours neither track.
 *
 * @param subject the manager
 * @param reports people at work who report to the manager directly; 1 or more
 * @param severalSites whether they are known to work at more than one site
 * @param sites sites at which they are known to work
 * @param unknown reports whose site is not known
 */
public record SpanOverSites(Subject subject, int reports, boolean severalSites, int sites, int unknown)
        implements Measure {

    static SpanOverSites of(Subject subject, int reports, int sites, int unknown) {
        return new SpanOverSites(subject, reports, sites > 1, sites, unknown);
    }

    @Override
    public Value measured() {
        return new Value.Count(reports);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("direct reports", reports),
                Operand.count("sites of these", sites),
                Operand.count("reports of unknown site", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return !severalSites && reports > limit
                ? Doubt.missing(
                        "whether the reports of this manager work at several sites is not known",
                        new Need("workers.csv", "site"))
                : null;
    }
}
