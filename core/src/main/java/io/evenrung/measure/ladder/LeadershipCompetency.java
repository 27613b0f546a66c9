package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether leadership or influence is among the competencies written for a senior IC rung: one that stands at or above the
 * first management rung of its family.
 *
 * @param subject the rung
 * @param present whether it is
 */
public record LeadershipCompetency(Subject subject, boolean present) implements Measure {

    @Override
    public Value measured() {
        return new Value.Truth(present);
    }

    /** Leadership that is written for managers alone favours them. */
    @Override
    public Favours favours() {
        return present ? Favours.NEITHER : Favours.MANAGEMENT;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.truth("asks for leadership or influence", present));
    }
}
