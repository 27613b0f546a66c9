package io.evenrung.measure.work;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Commitment;
import java.util.List;

/**
 * Whether the policy promises that high-profile projects are open to ICs.
 *
 * @param subject the organisation
 * @param written whether it does
 * @param operands the promise, and where it is written
 */
public record OpenStaffingPromise(Subject subject, boolean written, List<Operand> operands) implements Measure {

    public OpenStaffingPromise {
        operands = List.copyOf(operands);
    }

    static OpenStaffingPromise of(Commitment commitment) {
        Operand promise = Operand.truth("open staffing of high-profile projects is promised", commitment.written());
        String reference = commitment.reference();
        return new OpenStaffingPromise(
                Subject.organization(),
                commitment.written(),
                reference == null ? List.of(promise) : List.of(promise, Operand.text("written in", reference)));
    }

    @Override
    public Value measured() {
        return new Value.Truth(written);
    }

    @Override
    public Favours favours() {
        return written ? Favours.NEITHER : Favours.MANAGEMENT;
    }
}
