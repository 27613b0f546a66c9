package io.evenrung.measure.mobility;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether a way from one of the two tracks to the other is written for a job family.
 *
 * @param subject the switch: family and direction
 * @param written whether it is
 * @param rules written switch rules that lead this way and hold for the family
 */
public record SwitchEdge(Subject subject, boolean written, int rules) implements Measure {

    static SwitchEdge of(Subject edge, int rules) {
        return new SwitchEdge(edge, rules > 0, rules);
    }

    @Override
    public Value measured() {
        return new Value.Truth(written);
    }

    /** Neither: a missing way closes one track to the people of the other. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.count("switch rules written this way for the family", rules));
    }
}
