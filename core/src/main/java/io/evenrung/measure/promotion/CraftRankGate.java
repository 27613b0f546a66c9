package io.evenrung.measure.promotion;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether the policy makes a rank in the craft mandatory for whoever is to be made a manager.
 *
 * @param subject the organisation
 * @param required whether it is mandatory
 */
public record CraftRankGate(Subject subject, boolean required) implements Measure {

    @Override
    public Value measured() {
        return new Value.Truth(required);
    }

    /** Neither: whom the gate lets pass is not compared with anybody. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.truth("a rank in the craft is mandatory", required));
    }
}
