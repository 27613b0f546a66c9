package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How many observable criteria are written for an IC rung.
 *
 * @param subject the rung
 * @param criteria their number; 0 or more
 */
public record CriteriaCount(Subject subject, int criteria) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(criteria);
    }

    /** Neither: the rung is compared with no other. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.count("criteria written", criteria));
    }
}
