package io.evenrung.measure.promotion;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether the policy asks whoever is to be made a manager for evidence of leading people.
 *
 * @param subject the organisation
 * @param required whether such evidence is required
 */
public record PeopleEvidenceGate(Subject subject, boolean required) implements Measure {

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
        return List.of(Operand.truth("evidence of leading people required", required));
    }
}
