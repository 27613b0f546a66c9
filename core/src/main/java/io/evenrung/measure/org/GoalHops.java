package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal travels from who owns it to who does the work: steps of the reporting lines from the owner to each doer, up
 * to the first manager whom both have in common and down again. Whoever does the own goal is 0 steps away.
 *
 * <p>Favours neither track.
 *
 * @param subject the organisation
 * @param median median over all pairs of owner and doer, those of unknown distance counted as 0; that is the least it can be
 * @param atMost the median with those of unknown distance counted as endless; infinite where that decides it
 * @param pairs pairs of owner and doer
 * @param open why some distances are not known; null if all are
 */
public record GoalHops(
        Subject subject,
        double median,
        double atMost,
        long pairs,
        @Nullable Doubt open) implements Measure {

    @Override
    public Value measured() {
        return new Value.Number(median);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("pairs of a goal's owner and a doer", pairs), Operand.number("median steps", median));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return atMost > limit ? open : null;
    }
}
