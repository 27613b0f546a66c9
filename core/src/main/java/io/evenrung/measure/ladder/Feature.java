package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether the organisation has adopted one of the five features of a dual-track system, as the second article lists them:
 * equal reward, formal influence, every role, visible projects, fluidity.
 *
 * @param subject the feature
 * @param adopted whether it has
 * @param operands what says so
 */
public record Feature(Subject subject, boolean adopted, List<Operand> operands) implements Measure {

    public Feature {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Truth(adopted);
    }

    /** Neither: whom the want of a feature favours is for the rules about the feature itself to say. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }
}
