package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How much of what is written of the duties of two paired rungs is the same: duties common to both ÷ duties of either
 * (Jaccard index). Duties are the same where their words are, whatever the case of their letters.
 *
 * @param subject the pair
 * @param overlap from 0, nothing in common, to 1, the same job
 * @param icDuties duties of the IC rung; 1 or more
 * @param managementDuties duties of the management rung; 1 or more
 * @param common duties of both
 * @param conditions what the pairing is conditional on
 */
public record DutyOverlap(
        Subject subject, double overlap, int icDuties, int managementDuties, int common, List<String> conditions)
        implements Measure {

    public DutyOverlap {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(overlap);
    }

    /** Neither: two jobs that are hardly told apart are so for both tracks. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("duties of the IC rung", icDuties),
                Operand.count("duties of the management rung", managementDuties),
                Operand.count("duties of both", common));
    }
}
