package io.evenrung.measure.promotion;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether the policy lets having done the job of the team be enough to be made its manager.
 *
 * @param subject the organisation
 * @param suffices whether it is enough by itself
 */
public record PriorJobGate(Subject subject, boolean suffices) implements Measure {

    @Override
    public Value measured() {
        return new Value.Truth(suffices);
    }

    /** Neither: whom the gate lets pass is not compared with anybody. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.truth("having done the job is enough", suffices));
    }
}
