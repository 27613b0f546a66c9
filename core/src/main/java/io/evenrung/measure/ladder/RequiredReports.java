package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether a senior IC rung, one that stands at or above the first management rung of its family, can only be held by somebody
 * with direct reports.
 *
 * @param subject the rung
 * @param required whether it can
 */
public record RequiredReports(Subject subject, boolean required) implements Measure {

    @Override
    public Value measured() {
        return new Value.Truth(required);
    }

    /** A rung that asks for reports is closed to whoever manages nobody. */
    @Override
    public Favours favours() {
        return required ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.truth("requires direct reports", required));
    }
}
