package io.evenrung.measure.manager;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How many of the goals written for managers serve a strategy. Favours neither track.
 *
 * @param subject the organisation
 * @param goals their number; 0 or more
 * @param written how many goals are written for managers in all
 */
public record StrategicGoals(Subject subject, int goals, int written) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(goals);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("goals written for managers", written), Operand.count("of these, strategic", goals));
    }
}
