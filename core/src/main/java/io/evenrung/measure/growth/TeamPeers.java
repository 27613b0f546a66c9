package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an IC has no other IC in the own team. Favours neither track: it says nothing of managers.
 *
 * @param subject the IC
 * @param alone whether there is none, and nobody who may be one
 * @param operands the people of the team; one list for all of them
 * @param open why that is not known; null if it is
 */
public record TeamPeers(
        Subject subject,
        boolean alone,
        List<Operand> operands,
        @Nullable Doubt open) implements Measure {

    public TeamPeers {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Truth(alone);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return open;
    }
}
