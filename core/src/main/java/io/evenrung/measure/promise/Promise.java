package io.evenrung.measure.promise;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Commitment;
import java.util.List;

/**
 * Whether the policy promises what one principle asks.
 *
 * @param subject the organisation
 * @param principle id of the principle, as {@code manager.vetted}
 * @param written whether it does
 * @param operands the promise, and where it is written
 */
public record Promise(Subject subject, String principle, boolean written, List<Operand> operands) implements Measure {

    public Promise {
        operands = List.copyOf(operands);
    }

    static Promise of(Commitment commitment) {
        Operand promise = Operand.truth("promised in writing", commitment.written());
        String reference = commitment.reference();
        return new Promise(
                Subject.organization(),
                commitment.principle(),
                commitment.written(),
                reference == null ? List.of(promise) : List.of(promise, Operand.text("written in", reference)));
    }

    @Override
    public Value measured() {
        return new Value.Truth(written);
    }

    /** Neither: what is not promised is promised to nobody. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }
}
