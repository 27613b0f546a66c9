package io.evenrung.measure.voice;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How many written decision rights a senior IC rung holds: one that stands at or above the first management rung of its
 * family.
 *
 * @param subject the rung
 * @param rights rights of which it is a holder
 * @param rightsInAll rights written in the organisation
 */
public record RungDecisionRights(Subject subject, int rights, int rightsInAll) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(rights);
    }

    @Override
    public Favours favours() {
        return rights == 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("decision rights the rung holds", rights),
                Operand.count("decision rights written", rightsInAll));
    }
}
