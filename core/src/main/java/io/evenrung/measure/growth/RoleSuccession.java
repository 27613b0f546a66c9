package io.evenrung.measure.growth;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How many people are named to follow in a role on a senior IC rung: one at or above the first management rung of its family.
 * Favours neither track: it says nothing of managers.
 *
 * @param subject the role
 * @param successors people ready or in preparation
 * @param operands the count, and the rung
 */
public record RoleSuccession(Subject subject, int successors, List<Operand> operands) implements Measure {

    public RoleSuccession {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Count(successors);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }
}
