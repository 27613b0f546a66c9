package io.evenrung.measure.voice;

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
 * How far the share of decisions that ICs take falls short of the share that they hold the right to, over the decisions of
 * the window whose right has written holders.
 *
 * @param subject the organisation
 * @param decisions how many there were; 1 or more
 * @param written of these, the ones whose right is held by an IC rung
 * @param lived of these, the ones taken by somebody whose present rung is an IC rung
 * @param unknownRung of these, the ones taken by somebody whose rung or track is not known
 * @param shortfall written less lived, as a share of the decisions, counting those of unknown rung as taken by ICs;
 *     negative where ICs decide more than is written
 */
public record DecisionShare(Subject subject, int decisions, int written, int lived, int unknownRung, double shortfall)
        implements Measure {

    static DecisionShare of(int decisions, int written, int lived, int unknownRung) {
        return new DecisionShare(
                Subject.organization(),
                decisions,
                written,
                lived,
                unknownRung,
                (double) (written - lived - unknownRung) / decisions);
    }

    @Override
    public Value measured() {
        return new Value.Share(shortfall);
    }

    @Override
    public Favours favours() {
        return Favours.bySign(shortfall);
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("decisions whose right has written holders", decisions),
                Operand.count("of these, right held by an IC rung", written),
                Operand.count("of these, taken by somebody now on an IC rung", lived),
                Operand.count("of these, taken by somebody whose track is not known", unknownRung));
    }

    /** Missing rungs, where they could carry the shortfall over the limit. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return (double) (written - lived) / decisions > limit
                ? Doubt.missing(
                        unknownRung + " of " + decisions + " decisions were taken by somebody whose track is not known",
                        new Need("workers.csv", "job_code"),
                        new Need("levels.csv", "track"))
                : null;
    }
}
