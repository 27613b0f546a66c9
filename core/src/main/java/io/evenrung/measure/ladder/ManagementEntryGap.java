package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How far the rung from which the policy's text opens management stands from the IC rung that the ladder puts beside the
 * first management rung. The two ought to be the same rung; where they differ, nobody can tell when management opens.
 *
 * @param subject the family
 * @param rungs the distance in rungs of the IC ladder, whichever of the two is higher; 0 or more
 * @param operands both rungs, and the first management rung
 * @param conditions what the pairing is conditional on
 */
public record ManagementEntryGap(Subject subject, int rungs, List<Operand> operands, List<String> conditions)
        implements Measure {

    public ManagementEntryGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Count(rungs);
    }

    /** Neither: it is the policy that contradicts itself. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }
}
