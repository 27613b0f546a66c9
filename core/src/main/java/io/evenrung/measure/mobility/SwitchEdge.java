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
 * @param written whether one leads out of each of the tracks
 * @param rules written switch rules that lead this way and hold for the family
 * @param closed tracks out of which none leads
 */
public record SwitchEdge(Subject subject, boolean written, int rules, List<String> closed) implements Measure {

    public SwitchEdge {
        closed = List.copyOf(closed);
    }

    static SwitchEdge of(Subject edge, int rules, List<String> closed) {
        return new SwitchEdge(edge, closed.isEmpty(), rules, closed);
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
        Operand count = Operand.count("switch rules written this way for the family", rules);
        return closed.isEmpty()
                ? List.of(count)
                : List.of(count, Operand.text("tracks out of which none leads", String.join(", ", closed)));
    }
}
